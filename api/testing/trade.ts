/** Something to trade: a supplier with products, stock and a price list, and a buyer whose contract points at it. */
import { addresses } from "../modules/addresses/tables.ts";
import { contracts } from "../modules/contracts/tables.ts";
import { priceEntries, priceLists } from "../modules/price-lists/tables.ts";
import { products } from "../modules/products/tables.ts";
import { stockLevels } from "../modules/stock/tables.ts";
import { taxCategories } from "../modules/tax-categories/tables.ts";
import { warehouses } from "../modules/warehouses/tables.ts";
import { sortKey } from "../platform/db/columns.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "./factories.ts";
import type { Answer, Harness } from "./harness.ts";

export interface ProductSpec {
  readonly sku: string;
  /** Tier minimum → amount; none = not on the list. */
  readonly prices?: Readonly<Record<string, string>>;
  readonly minimum?: string;
  readonly multiple?: string;
  readonly maximum?: string;
  readonly stock?: string;
  readonly backorder?: boolean;
  readonly status?: "active" | "inactive";
}

export interface Trade {
  readonly harness: Harness;
  readonly supplier: TestSupplier;
  readonly buyer: TestBuyer;
  readonly contractId: string;
  readonly priceListId: string;
  readonly warehouseId: string;
  readonly addressId: string;
  /** SKU → product id. */
  readonly products: Readonly<Record<string, string>>;
}

const SCREWS: readonly ProductSpec[] = [
  { sku: "BOLT-8", prices: { "1": "0.85", "100": "0.70" }, stock: "500" },
  { sku: "NUT-8", prices: { "1": "0.105" }, minimum: "10", multiple: "10", stock: "1000" },
  { sku: "WASHER-8", prices: { "1": "2" }, stock: "50", maximum: "40" },
  { sku: "ANCHOR-10", stock: "20" },
];

export async function makeTrade(
  harness: Harness,
  options: {
    specs?: readonly ProductSpec[];
    supplier?: TestSupplier;
    contract?: Partial<typeof contracts.$inferInsert>;
  } = {},
): Promise<Trade> {
  const supplier = options.supplier ?? (await makeSupplier(harness));
  const buyer = await makeBuyer(harness, supplier);
  const now = harness.clock.now();
  const own = { supplierId: supplier.id };
  const dated = { createdAt: now, updatedAt: now };
  const warehouseId = harness.newId("whs");
  const priceListId = harness.newId("prl");
  const contractId = harness.newId("con");
  const addressId = harness.newId("adr");
  const specs = options.specs ?? SCREWS;
  const ids = Object.fromEntries(specs.map(({ sku }) => [sku, harness.newId("prd")]));
  const idOf = (sku: string) => ids[sku] as string;
  await supplier.scope(async (tx) => {
    await tx.db
      .insert(taxCategories)
      .values({ ...own, code: "standard", name: "Standard", rate: "20", updatedAt: now })
      .onConflictDoNothing();
    await tx.db.insert(warehouses).values({ ...own, ...dated, id: warehouseId, name: "Leeds" });
    await tx.db
      .insert(priceLists)
      .values({ ...own, ...dated, id: priceListId, name: "Trade", currency: "GBP" });
    for (const some of slices(specs)) {
      await tx.db.insert(products).values(
        some.map((spec) => ({
          ...own,
          ...dated,
          id: idOf(spec.sku),
          externalId: spec.sku,
          sku: spec.sku,
          skuSort: sortKey(spec.sku),
          name: `Product ${spec.sku}`,
          nameSort: sortKey(`Product ${spec.sku}`),
          categorySort: sortKey(spec.sku),
          taxCategory: "standard",
          minimumQuantity: spec.minimum ?? "1",
          quantityMultiple: spec.multiple ?? "1",
          maximumQuantity: spec.maximum ?? null,
          backorder: spec.backorder ?? false,
          status: spec.status ?? ("active" as const),
        })),
      );
      await tx.db.insert(stockLevels).values(
        some.map((spec) => ({
          ...own,
          productId: idOf(spec.sku),
          warehouseId,
          onHand: spec.stock ?? "0",
          updatedAt: now,
        })),
      );
      const entries = some.flatMap((spec) =>
        Object.entries(spec.prices ?? {}).map(([minQuantity, amount]) => ({
          ...own,
          priceListId,
          productId: idOf(spec.sku),
          minQuantity,
          amount,
          updatedAt: now,
        })),
      );
      if (entries.length > 0) await tx.db.insert(priceEntries).values(entries);
    }
    await tx.db.insert(contracts).values({
      ...own,
      ...dated,
      id: contractId,
      companyId: buyer.companyId,
      name: "30 days",
      priceListId,
      currency: "GBP",
      paymentKind: "net",
      netDays: 30,
      isDefault: true,
      ...options.contract,
    });
    await tx.db.insert(addresses).values({
      ...own,
      ...dated,
      id: addressId,
      companyId: buyer.companyId,
      label: "Head office",
      companyName: "Brown Ltd",
      line1: "1 High Street",
      postalCode: "LS1 1AA",
      city: "Leeds",
      country: "GB",
    });
  });
  return { harness, supplier, buyer, contractId, priceListId, warehouseId, addressId, products: ids };
}

/** PostgreSQL takes 65,535 parameters a statement. */
function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += 500) yield all.slice(from, from + 500);
}

/** Opens the buyer's cart and fills it; the answer is the cart. */
export async function fillCart(
  trade: Trade,
  quantities: Readonly<Record<string, string>>,
  buyer: TestBuyer = trade.buyer,
): Promise<Answer> {
  trade.harness.clock.advance(1000);
  const cart = await buyer.store("POST", "/v1/store/carts", { contract_id: trade.contractId });
  const lines = Object.entries(quantities).map(([sku, quantity]) => ({ sku, quantity }));
  return buyer.store("POST", `/v1/store/carts/${cart.body.id}/lines`, { lines });
}

/** Submits a cart; every call has a key of its own unless one is given. */
export function submit(
  trade: Trade,
  cartId: string,
  options: { key?: string; body?: object } = {},
): Promise<Answer> {
  return trade.buyer.store(
    "POST",
    "/v1/store/orders",
    {
      cart_id: cartId,
      billing_address_id: trade.addressId,
      shipping_address_id: trade.addressId,
      ...options.body,
    },
    { headers: { "Idempotency-Key": options.key ?? crypto.randomUUID() } },
  );
}
