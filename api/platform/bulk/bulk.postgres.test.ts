import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTaxCategory } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";

const ROWS = 1200;

describe("imports on PostgreSQL that run at once", () => {
  let world: PostgresWorld;
  let harness: Harness;
  let supplier: TestSupplier;

  beforeAll(async () => {
    world = await openPostgres(8);
    harness = await openHarness(world.db);
    supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
    await supplier.admin("POST", "/v1/admin/categories/bulk", { rows: [{ external_id: "c", name: "C" }] });
    for (const name of ["near", "far"])
      await supplier.admin("POST", "/v1/admin/warehouses", { external_id: name, name });
  });
  afterAll(() => world.close());

  const numbers = Array.from({ length: ROWS }, (_, n) => n);
  const send = async (path: string, rows: readonly object[]) => {
    const { status, body } = await supplier.admin("POST", `/v1/admin/${path}/bulk`, { rows });
    expect(status).toBe(200);
    return body.summary;
  };
  const sum = (summaries: readonly Record<string, number>[], what: string) =>
    summaries.reduce((total, one) => total + (one[what] ?? 0), 0);

  it("make each record once, whatever order their rows come in", async () => {
    const product = (n: number) => ({
      ...{ external_id: `e${n}`, sku: `S-${n}`, name: `Article ${n}`, category_external_id: "c" },
      minimum_quantity: "6",
    });
    const rows = numbers.map(product);
    const summaries = await Promise.all([
      send("products", rows),
      send("products", rows.toReversed()),
      send("products", rows.slice(300)),
    ]);
    expect([sum(summaries, "created"), sum(summaries, "failed")]).toEqual([ROWS, 0]);
    const [counts] = await supplier.scope((tx) =>
      tx.query(
        "select (select count(*) from products)::int as products, (select count(*) from product_terms)::int as terms",
      ),
    );
    // "s-7", "s", "7" and "article" each.
    expect(counts).toEqual({ products: ROWS, terms: 4 * ROWS });
  });

  it("set prices and stock without waiting for each other in a circle", async () => {
    const list = (await supplier.admin("POST", "/v1/admin/price-lists", { name: "Trade", currency: "GBP" }))
      .body.id;
    const prices = numbers.map((n) => ({ product_external_id: `e${n}`, amount: "1.25" }));
    const stock = numbers.flatMap((n) =>
      ["near", "far"].map((warehouse) => ({
        ...{ product_external_id: `e${n}`, warehouse_external_id: warehouse, on_hand: `${n}.5` },
      })),
    );
    const [first, second, third, fourth] = await Promise.all([
      send(`price-lists/${list}/entries`, prices),
      send(`price-lists/${list}/entries`, prices.toReversed()),
      send("stock", stock),
      send("stock", stock.toReversed()),
    ]);
    expect(sum([first, second], "created")).toBe(ROWS);
    expect(sum([first, second], "unchanged")).toBe(ROWS);
    expect(sum([third, fourth], "created")).toBe(2 * ROWS);
    const [moved] = await supplier.scope((tx) =>
      tx.query("select count(*)::int as count from stock_movements"),
    );
    expect(moved).toEqual({ count: 2 * ROWS });
  });
});
