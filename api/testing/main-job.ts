/**
 * The main job as an outsider sees it, over HTTP and through the SDK alone: a supplier is filled, a company connected,
 * prices seen, an order submitted, accepted with a date and followed, and both sides told by mail. The same for every
 * runtime.
 */

import { createAdminClient, createStoreClient, problemOf, type StoreClient } from "@listino/sdk";
import { expect } from "vitest";

export interface MainJobWorld {
  /** Where the runtime answers. */
  readonly api: string;
  readonly secretKey: string;
  readonly publishableKey: string;
  /** A person's mails so far, newest last, once the runtime had the chance to send them. */
  readonly mailsTo: (email: string) => Promise<readonly { subject: string; text?: string }[]>;
}

const BUYER = { email: "zofia@sruby.example", name: "Zofia Śruba 🔩", password: "zażółć gęślą jaźń" };
const SUPPLIER_EMAIL = "trade@bolts.example";

export async function mainJob(world: MainJobWorld): Promise<void> {
  const { api: baseUrl, secretKey, publishableKey, mailsTo } = world;
  const listino = createAdminClient({ baseUrl, secretKey });
  await listino.settings.update({
    sender_email: "orders@bolts.example",
    contact_email: SUPPLIER_EMAIL,
    pages: {
      sign_in: "https://bolts.example/",
      order: "https://bolts.example/orders",
      invitation: "https://bolts.example/welcome",
    },
  });
  const contractId = await fill(listino);

  // A mail may be on its way in another request's background.
  await expect.poll(async () => (await mailsTo(BUYER.email)).length, { timeout: 20_000 }).toBe(1);
  const [invitation] = await mailsTo(BUYER.email);
  const token = /#token=([\w-]+)/.exec(invitation?.text ?? "")?.[1] ?? "";
  const visitor = createStoreClient({ baseUrl, publishableKey });
  const session = await visitor.invitations.register({
    token,
    name: BUYER.name,
    password: BUYER.password,
    company: {
      name: "Śruby sp. z o.o.",
      address: { line1: "Rynek 1", postal_code: "31-042", city: "Kraków", country: "PL" },
    },
    consents: { terms: true, privacy: true },
  });
  const shop = createStoreClient({ baseUrl, publishableKey, getSession: () => session.token });
  await shop.me.acceptConnection();
  await expect(visitor.sessions.create({ email: BUYER.email, password: "wrong" })).rejects.toMatchObject({
    status: 401,
    code: "invalid_credentials",
  });

  const page = await shop.prices.query({ contract_id: contractId, q: "bolt" });
  expect(page.data).toHaveLength(1);
  expect(page.data[0]).toMatchObject({
    product: { sku: "BOLT-8" },
    price: { state: "priced", amount: "0.85", tax_rate: "20" },
    stock: { available: "500" },
  });
  const order = await buy(shop, contractId);
  await listino.orders.accept(order.id, { promised_date: "2031-05-04", note: "On the Tuesday van." });
  const followed = await shop.orders.get(order.id);
  expect(followed).toMatchObject({ acceptance: "accepted", promised_date: "2031-05-04" });
  expect(followed.history.map(({ type }) => type)).toEqual(["order.submitted", "order.accepted"]);
  await expect(listino.orders.accept(order.id, { promised_date: "2031-05-05" })).rejects.toMatchObject({
    status: 409,
  });

  await expect.poll(async () => (await mailsTo(BUYER.email)).length, { timeout: 20_000 }).toBe(3);
  await expect.poll(async () => (await mailsTo(SUPPLIER_EMAIL)).length, { timeout: 20_000 }).toBe(1);
  const subjects = (await mailsTo(BUYER.email)).map(({ subject }) => subject);
  expect(subjects).toHaveLength(3);
  expect(subjects.filter((subject) => subject.includes(order.number))).toHaveLength(2);
  expect((await mailsTo(SUPPLIER_EMAIL)).map(({ subject }) => subject)).toEqual([
    expect.stringContaining(order.number),
  ]);
}

/** What a supplier's ERP sends; gives the id of the contract the buyer orders under. */
async function fill(listino: ReturnType<typeof createAdminClient>): Promise<string> {
  await listino.taxCategories.put("standard", { name: "Standard", rate: "20" });
  const imported = await listino.products.bulkUpsert({
    rows: [
      { external_id: "b8", sku: "BOLT-8", name: "Bolt M8", tax_category: "standard" },
      {
        external_id: "n8",
        sku: "NUT-8",
        name: "Nut M8",
        tax_category: "standard",
        minimum_quantity: "10",
        quantity_multiple: "10",
      },
    ],
  });
  expect(imported.summary).toMatchObject({ created: 2, failed: 0 });
  await listino.warehouses.create({ external_id: "krk", name: "Kraków" });
  await listino.stock.bulkSet({
    rows: [
      { product_external_id: "b8", warehouse_external_id: "krk", on_hand: "500" },
      { product_external_id: "n8", warehouse_external_id: "krk", on_hand: "1000" },
    ],
  });
  const list = await listino.priceLists.create({ external_id: "trade", name: "Trade", currency: "GBP" });
  await listino.priceLists.bulkUpsertEntries(list.id, {
    rows: [
      { product_external_id: "b8", min_quantity: "1", amount: "0.85" },
      { product_external_id: "b8", min_quantity: "100", amount: "0.70" },
      { product_external_id: "n8", min_quantity: "10", amount: "0.105" },
    ],
  });
  const company = await listino.companies.create({ name: "Śruby", email: BUYER.email });
  const contract = await listino.contracts.create({
    company_id: company.id,
    name: "30 days",
    price_list_id: list.id,
    currency: "GBP",
    payment_terms: { kind: "net", net_days: 30 },
  });
  await listino.companies.invite(company.id, { email: BUYER.email, name: BUYER.name, message: "Witamy!" });
  return contract.id;
}

async function buy(shop: StoreClient, contractId: string) {
  const cart = await shop.carts.open({ contract_id: contractId });
  const refusal = await shop.carts.setLines(cart.id, { lines: [{ sku: "NUT-8", quantity: "14" }] }).then(
    () => undefined,
    (error: unknown) => problemOf(error, shop.carts.setLines),
  );
  expect(refusal).toMatchObject({
    code: "invalid_lines",
    errors: [{ pointer: "/lines/0/quantity", suggestion: "10" }],
  });
  const filled = await shop.carts.setLines(cart.id, {
    lines: [
      { sku: "BOLT-8", quantity: "100" },
      { sku: "NUT-8", quantity: "10" },
    ],
  });
  expect(filled.totals.gross).toEqual({ amount: "85.26", currency: "GBP" });
  const { data: addresses } = await shop.addresses.list();
  const address = addresses[0]?.id ?? "";
  const submission = {
    cart_id: cart.id,
    billing_address_id: address,
    shipping_address_id: address,
    expected_gross: filled.totals.gross.amount,
  };
  const order = await shop.orders.submit(submission, { idempotencyKey: "one-press" });
  const again = await shop.orders.submit(submission, { idempotencyKey: "one-press" });
  expect(again).toEqual(order);
  return order;
}
