/** A supplier with a row in every table, and two companies of it with a row in every table of theirs. */
import { eq } from "drizzle-orm";
import { buyerCredentials } from "../../modules/buyers/tables.ts";
import { pathOf } from "../../modules/categories/domain/tree.ts";
import { categories } from "../../modules/categories/tables.ts";
import { emails } from "../../modules/emails/tables.ts";
import { invitations } from "../../modules/invitations/tables.ts";
import { waitingMemberships } from "../../modules/memberships/tables.ts";
import { products, productTerms, productWords } from "../../modules/products/tables.ts";
import { staff } from "../../modules/staff/tables.ts";
import { attempts } from "../../platform/tables.ts";
import { makeSupplier, type TestSupplier } from "../factories.ts";
import type { Harness } from "../harness.ts";
import { fillCart, makeTrade, submit, type Trade } from "../trade.ts";
import { type SeededStaff, seedStaff } from "./seed-staff.ts";
import { type CompanyTerms, type SupplierTerms, seedCompanyTerms, seedSupplierTerms } from "./seed-terms.ts";

/** What one company of the supplier has. */
export interface SeededCompany extends Trade, CompanyTerms {
  readonly cartId: string;
  readonly orderId: string;
  readonly productId: string;
  readonly lineId: string;
  readonly invitationId: string;
  readonly membershipId: string;
}

export interface Seeded extends SupplierTerms, SeededStaff {
  readonly supplier: TestSupplier;
  readonly companies: readonly [SeededCompany, SeededCompany];
  readonly categoryId: string;
  readonly staffId: string;
  /** What the staff member signs in with. */
  readonly staff: { readonly email: string; readonly password: string };
  readonly keyId: string;
  readonly buyerRoleId: string;
  readonly eventId: string;
  readonly emailId: string;
}

export async function seedSupplier(harness: Harness): Promise<Seeded> {
  const supplier = await makeSupplier(harness);
  const traded = [
    await placeOrder(harness, supplier, "BOLT-8"),
    await placeOrder(harness, supplier, "NUT-8"),
  ] as const;
  const goods = { productId: traded[0].productId, taxCategory: "standard" };
  const terms = await seedSupplierTerms(harness, supplier, goods);
  const [first, second] = [
    await seedCompany(harness, supplier, terms, traded[0]),
    await seedCompany(harness, supplier, terms, traded[1]),
  ];
  const now = harness.clock.now();
  const own = { supplierId: supplier.id };
  const dated = { createdAt: now, updatedAt: now };
  const [categoryId, staffId, emailId] = [harness.newId("cat"), harness.newId("stf"), harness.newId("eml")];
  const login = { email: `${staffId}@bolts.example`, password: "staff password of Jo" };
  const passwordHash = await harness.ports.passwords.hash(login.password);
  const [key] = await supplier.scope((tx) =>
    tx.query<{ id: string }>("select id from api_keys where kind = 'secret'"),
  );
  const [role] = await supplier.scope((tx) =>
    tx.query<{ id: string }>("select id from buyer_roles where is_default"),
  );
  const [event] = await supplier.scope((tx) =>
    tx.query<{ id: string }>("select id from events where record_id = $1", [first.orderId]),
  );
  if (!key || !role || !event) {
    throw new Error("a supplier has a key and roles for buyers, and submitting an order leaves an event");
  }
  const path = pathOf({ id: categoryId, name: "Fixings", position: 0, parentId: null }, null);
  await supplier.scope(async (tx) => {
    await tx.db
      .insert(categories)
      .values({ ...own, ...dated, id: categoryId, name: "Fixings", nameSort: "fixings", path });
    await tx.db.update(products).set({ categoryId }).where(eq(products.id, first.productId));
    await tx.db.insert(productTerms).values({ ...own, term: "bolt", productId: first.productId });
    await tx.db.insert(productWords).values({ ...own, part: "bolt", word: "bolt", at: 0 });
    await tx.db.insert(staff).values({
      ...own,
      ...dated,
      id: staffId,
      email: login.email,
      name: "Jo Smith",
      passwordHash,
      permissions: [],
    });
    await tx.db.insert(buyerCredentials).values({
      ...own,
      id: harness.newId("crd"),
      buyerId: first.buyer.id,
      kind: "reset",
      hash: "hash",
      expiresAt: now,
      createdAt: now,
    });
    await tx.db.insert(attempts).values({ ...own, subject: "hash", count: 1, windowEndsAt: now });
    await tx.db.insert(emails).values({
      ...own,
      id: emailId,
      eventId: event.id,
      companyId: first.buyer.companyId,
      template: "order-submitted",
      recipient: first.buyer.email,
      subject: "Your order",
      status: "sent",
      at: now,
    });
  });
  const people = await seedStaff(harness, supplier, {
    staffId,
    companyIds: [first.buyer.companyId, second.buyer.companyId],
    orderId: first.orderId,
    eventId: event.id,
  });
  await supplier.scope((tx) =>
    tx.query("update companies set sales_rep_id = $1 where id = $2", [staffId, second.buyer.companyId]),
  );
  await numberEvents(harness, supplier.id);
  return {
    ...terms,
    ...people,
    supplier,
    companies: [first, second],
    categoryId,
    staffId,
    staff: login,
    keyId: key.id,
    buyerRoleId: role.id,
    eventId: event.id,
    emailId,
  };
}

/** What the dispatcher does to committed events, so that the feed shows them. */
async function numberEvents(harness: Harness, supplierId: string): Promise<void> {
  const asSystem = { prelude: "set local role listino_system", read: false };
  await harness.db.transaction(asSystem, (connection) =>
    connection.query(
      `update events set position = place from (
         select id, row_number() over (order by at, id) as place from events where supplier_id = $1) as numbered
       where events.supplier_id = $1 and events.id = numbered.id`,
      [supplierId],
    ),
  );
}

interface Placed extends Trade {
  readonly cartId: string;
  readonly orderId: string;
  readonly productId: string;
  readonly lineId: string;
}

/** A submitted order, and an open cart with a line in it. */
async function placeOrder(harness: Harness, supplier: TestSupplier, sku: string): Promise<Placed> {
  const specs = [{ sku, prices: { "1": "0.85" }, stock: "500" }];
  const trade = await makeTrade(harness, { supplier, specs });
  const filled = await fillCart(trade, { [sku]: "5" });
  const order = await submit(trade, filled.body.id);
  const open = await fillCart(trade, { [sku]: "7" });
  return {
    ...trade,
    cartId: open.body.id,
    orderId: order.body.id,
    productId: order.body.lines[0].product_id,
    lineId: order.body.lines[0].id,
  };
}

async function seedCompany(
  harness: Harness,
  supplier: TestSupplier,
  terms: SupplierTerms,
  placed: Placed,
): Promise<SeededCompany> {
  const { companyId } = placed.buyer;
  const invitationId = harness.newId("inv");
  const now = harness.clock.now();
  await supplier.scope((tx) =>
    tx.db.insert(invitations).values({
      supplierId: supplier.id,
      companyId,
      id: invitationId,
      email: "new@brown.example",
      language: "en",
      tokenHash: `hash of ${invitationId}`,
      expiresAt: new Date(now.getTime() + 24 * 60 * 60 * 1000),
      createdAt: now,
    }),
  );
  const membershipId = harness.newId("mbr");
  await supplier.scope((tx) =>
    tx.db.insert(waitingMemberships).values({
      supplierId: supplier.id,
      companyId,
      id: membershipId,
      email: "waiting@brown.example",
      name: "Wanda Brown",
      tokenHash: `hash of ${membershipId}`,
      expiresAt: new Date(now.getTime() + 24 * 60 * 60 * 1000),
      createdAt: now,
      updatedAt: now,
    }),
  );
  const agreed = await seedCompanyTerms(harness, supplier, terms, {
    ...placed,
    companyId,
    buyerId: placed.buyer.id,
  });
  return { ...placed, ...agreed, invitationId, membershipId };
}
