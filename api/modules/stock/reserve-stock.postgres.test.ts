import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "../../platform/command.ts";
import { systemCredential } from "../../platform/context.ts";
import { makeProduct, makeStock, makeWarehouse } from "../../testing/catalogue.ts";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { release, reserve, type Shortage, type Wanted } from "./index.ts";

const reserving = command({
  permission: { system: true },
  audit: { none: "a test" },
  run: async (work, { lines, companyId }: { lines: readonly Wanted[]; companyId: string }) => {
    const orderId = work.id("ord");
    return { orderId, short: await reserve(work, lines, { orderId, companyId, expires: false }) };
  },
});
const releasing = command({
  permission: { system: true },
  audit: { none: "a test" },
  run: (work, orderId: string) => release(work, [orderId]),
});

describe("reservations on PostgreSQL", () => {
  let world: PostgresWorld;
  let harness: Harness;
  let supplier: TestSupplier;
  let near: string;
  let far: string;
  let companyId: string;

  const asSystem = () => ({
    ports: harness.ports,
    credential: systemCredential(supplier.id),
    requestId: "req_test",
    now: harness.clock.now(),
    idempotency: null,
    ifMatch: null,
    replayed: false,
  });
  const one = (productId: string, quantity = "1", warehouseId: string | null = null): Wanted => ({
    ...{ productId, quantity, warehouseId },
    backorder: false,
  });
  const ask = (lines: readonly Wanted[]) => reserving(asSystem(), { lines, companyId });
  const levels = () =>
    supplier.scope((tx) =>
      tx.query<{ product_id: string; warehouse_id: string; on_hand: string; reserved: string }>(
        `select product_id, warehouse_id, trim_scale(on_hand)::text as on_hand, trim_scale(reserved)::text as reserved
         from stock_levels order by product_id, warehouse_id`,
      ),
    );

  beforeAll(async () => {
    world = await openPostgres(20);
    harness = await openHarness(world.db);
    supplier = await makeSupplier(harness);
    companyId = await makeCompany(harness, supplier);
    near = await makeWarehouse(harness, supplier, { name: "Leeds", position: 1 });
    far = await makeWarehouse(harness, supplier, { name: "Rotterdam", position: 2 });
  });
  afterAll(() => world.close());

  it("of 200 buyers at once for the last 50, across two warehouses, give exactly 50 theirs", async () => {
    const product = await makeProduct(harness, supplier);
    await makeStock(harness, supplier, product, near, "20");
    await makeStock(harness, supplier, product, far, "30");
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => ask([one(product)])));
    const refused = outcomes.filter(({ short }) => short.length > 0);
    expect(outcomes.length - refused.length).toBe(50);
    expect(refused.map(({ short }) => short)).toEqual(
      Array.from({ length: 150 }, (): Shortage[] => [
        { productId: product, warehouseId: null, requested: "1", available: "0" },
      ]),
    );
    const after = (await levels()).filter((level) => level.product_id === product);
    expect(after.map(({ warehouse_id, reserved }) => [warehouse_id, reserved]).sort()).toEqual(
      [
        [near, "20"],
        [far, "30"],
      ].sort(),
    );
    const [sums] = await supplier.scope((tx) =>
      tx.query<{ held: string; moved: string }>(
        `select (select sum(quantity) from reservations where product_id = $1)::numeric(9) as held,
           (select sum(quantity) from stock_movements where product_id = $1 and kind = 'reserve')::numeric(9) as moved`,
        [product],
      ),
    );
    expect(sums).toEqual({ held: "50", moved: "50" });
  });

  it("never lock each other out, in whatever order carts list their products, and come back whole", async () => {
    const products = await Promise.all(Array.from({ length: 6 }, () => makeProduct(harness, supplier)));
    for (const product of products) {
      await makeStock(harness, supplier, product, near, "35");
      await makeStock(harness, supplier, product, far, "40");
    }
    const shuffled = (seed: number) =>
      products
        .map((product, index) => ({ product, key: (index * 7 + seed * 13) % 11 }))
        .sort((a, b) => a.key - b.key);
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, async (_, seed) => {
        const outcome = await ask(shuffled(seed).map(({ product }) => one(product, "2")));
        if (outcome.short.length === 0 && seed % 3 === 0) await releasing(asSystem(), outcome.orderId);
        return { ...outcome, released: seed % 3 === 0 };
      }),
    );
    const kept = outcomes.filter(({ short, released }) => short.length === 0 && !released).length;
    expect(kept).toBeGreaterThan(0);
    for (const product of products) {
      const of = (await levels()).filter((level) => level.product_id === product);
      expect(of.reduce((sum, level) => sum + Number(level.reserved), 0)).toBe(kept * 2);
      for (const level of of) expect(Number(level.reserved)).toBeLessThanOrEqual(Number(level.on_hand));
    }
  });

  it("let an order be released by many at once, once", async () => {
    const product = await makeProduct(harness, supplier);
    await makeStock(harness, supplier, product, near, "5");
    const { orderId } = await ask([one(product, "5")]);
    await Promise.all(Array.from({ length: 10 }, () => releasing(asSystem(), orderId)));
    expect((await levels()).find((level) => level.product_id === product)).toMatchObject({ reserved: "0" });
  });
});
