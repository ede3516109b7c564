/** Who buys from a supplier of the seed: companies with contracts, each with one signed-in buyer and a filled cart. */

import { BUYER_CAPABILITIES } from "../kernel/permissions.ts";
import { addresses } from "../modules/addresses/tables.ts";
import { apiKeys } from "../modules/api-keys/tables.ts";
import { buyers, memberships } from "../modules/buyers/tables.ts";
import { cartLines, carts } from "../modules/carts/tables.ts";
import { companies } from "../modules/companies/tables.ts";
import { contracts } from "../modules/contracts/tables.ts";
import { numberSeries } from "../modules/orders/tables.ts";
import { sessions } from "../modules/sessions/tables.ts";
import { settings } from "../modules/settings/tables.ts";
import { suppliers } from "../modules/suppliers/tables.ts";
import { hashToken, makeToken } from "../platform/auth/tokens.ts";
import { random } from "../runtimes/world.ts";
import { portions, type SeedDatabase } from "./seed.ts";
import { type Article, CART_LINES, idOf, ORIGIN, type Shopper, SIZE } from "./world.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

export async function seedCompanies(db: SeedDatabase, supplier: number, articles: readonly Article[]) {
  const supplierId = idOf("sup", supplier, 1);
  const now = new Date();
  const own = { supplierId, createdAt: now };
  const dated = { ...own, updatedAt: now };
  const publishableKey = makeToken("pk", { supplierId }, random);
  await db.insert(suppliers).values({ id: supplierId, name: `Bolts & Co ${supplier}`, createdAt: now });
  await db.insert(settings).values({
    supplierId,
    senderName: "Bolts & Co",
    senderEmail: "orders@bolts.example",
    contactEmail: "sales@bolts.example",
    updatedAt: now,
  });
  await db.insert(numberSeries).values({ supplierId, series: "floor", last: 0 });
  await db.insert(apiKeys).values({
    ...own,
    id: idOf("key", supplier, 1),
    kind: "publishable",
    name: "Website",
    hash: await hashToken(publishableKey),
    hint: publishableKey.slice(-4),
    origins: [ORIGIN],
    scopes: [],
  });

  const shoppers = Array.from({ length: SIZE.companies }, (_, number): Shopper => {
    const companyId = idOf("com", supplier, number);
    return {
      id: idOf("buy", supplier, number),
      token: makeToken("bs", { supplierId, companyId }, random),
      companyId,
      contractId: idOf("con", supplier, number),
      priceListId: idOf("prl", supplier, number % SIZE.priceLists),
      addressId: idOf("adr", supplier, number),
      cartId: idOf("crt", supplier, number),
    };
  });
  await db.insert(companies).values(
    shoppers.map(({ companyId }, number) => ({
      ...dated,
      id: companyId,
      externalId: `K${number}`,
      name: `Company ${number}`,
      nameSort: `company ${number}`,
      email: `office@company-${number}.example`,
      status: "active" as const,
      vatId: `GB${100_000_000 + number}`,
      connectedAt: now,
    })),
  );
  await db.insert(addresses).values(
    shoppers.map(({ companyId, addressId }, number) => ({
      ...dated,
      companyId,
      id: addressId,
      label: "Head office",
      companyName: `Company ${number}`,
      line1: `${number} High Street`,
      postalCode: "LS1 1AA",
      city: "Leeds",
      country: "GB",
      isBillingDefault: true,
      isShippingDefault: true,
    })),
  );
  await db.insert(buyers).values(
    shoppers.map(({ id }, number) => ({
      ...dated,
      id,
      email: `buyer-${number}@company-${number}.example`,
      name: `Ann Brown ${number}`,
      passwordHash: "none: the bench has its sessions already",
      consents: { terms: now.toISOString(), privacy: now.toISOString() },
    })),
  );
  await db.insert(memberships).values(
    shoppers.map(({ id, companyId }) => ({
      ...own,
      companyId,
      buyerId: id,
      capabilities: BUYER_CAPABILITIES,
    })),
  );
  const ends = new Date(now.getTime() + 30 * DAY_MS);
  await db.insert(sessions).values(
    await Promise.all(
      shoppers.map(async ({ id, companyId, token }) => ({
        ...own,
        companyId,
        id: await hashToken(token),
        buyerId: id,
        origin: ORIGIN,
        expiresAt: ends,
        endsAt: ends,
      })),
    ),
  );
  await seedContracts(db, supplier, shoppers);
  await db.insert(carts).values(
    shoppers.map(({ id, companyId, contractId, cartId }) => ({
      ...dated,
      companyId,
      id: cartId,
      buyerId: id,
      contractId,
    })),
  );
  const lines = shoppers.flatMap(({ companyId, cartId }, number) =>
    cartArticles(articles, number).map(({ id, pack }) => ({
      ...{ supplierId, companyId, cartId },
      productId: id,
      quantity: String(pack * 2),
      addedAt: now,
    })),
  );
  for (const some of portions(lines, 5_000)) await db.insert(cartLines).values(some);
  return { supplierId, publishableKey, shoppers };
}

/** The first is what the buyer sees; the others are there to be ordered under by `submit-5`. */
async function seedContracts(db: SeedDatabase, supplier: number, shoppers: readonly Shopper[]) {
  const now = new Date();
  const rows = shoppers.flatMap(({ companyId, contractId, priceListId }, number) =>
    Array.from({ length: 1 + SIZE.orderContracts }, (_, which) => ({
      supplierId: idOf("sup", supplier, 1),
      companyId,
      id: which === 0 ? contractId : idOf("con", supplier, SIZE.companies * which + number),
      name: `Trade, 30 days ${which}`,
      priceListId,
      currency: "GBP",
      paymentKind: "net" as const,
      netDays: 30,
      isDefault: which === 0,
      createdAt: now,
      updatedAt: now,
    })),
  );
  for (const some of portions(rows)) await db.insert(contracts).values(some);
}

/** What lies in the working cart of the buyer with this number. */
export function cartArticles(articles: readonly Article[], number: number): Article[] {
  return Array.from({ length: CART_LINES }, (_, line) => {
    const article = articles[(number * 131 + line * 211) % articles.length];
    if (!article) throw new RangeError("the seed has no products");
    return article;
  });
}
