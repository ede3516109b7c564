import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "../../platform/command.ts";
import { systemCredential } from "../../platform/context.ts";
import { makeProduct, makeStock, makeWarehouse } from "../../testing/catalogue.ts";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { expireReservations } from "./expire-reservations.ts";
import { release, reserve, type Shortage, type Wanted } from "./index.ts";

const reserving = command({
  permission: { system: true },
  audit: { none: "a test" },
  run: async (
    work,
    { lines, ...holder }: { lines: readonly Wanted[]; companyId: string; expires: boolean },
  ) => {
    const orderId = work.id("ord");
    return { orderId, short: await reserve(work, lines, { ...holder, orderId }) };
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
  const ask = (lines: readonly Wanted[], expires = false) =>
    reserving(asSystem(), { lines, companyId, expires });
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
    near = await makeWarehouse(harness, supplier, { externalId: "near", name: "Leeds", position: 1 });
    far = await makeWarehouse(harness, supplier, { externalId: "far", name: "Rotterdam", position: 2 });
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

  it("of 16 buyers at once, asking for any or for one warehouse, give away 100 pieces and no more", async () => {
    const product = await makeProduct(harness, supplier);
    await makeStock(harness, supplier, product, near, "60");
    await makeStock(harness, supplier, product, far, "40");
    const asked = Array.from({ length: 16 * 12 }, (_, n) =>
      one(product, "1", [null, near, far][n % 3] ?? null),
    );
    const buyers = Array.from({ length: 16 }, async (_, buyer) => {
      const taken: Wanted[] = [];
      for (let n = 0; n < 12; n++) {
        const line = asked[buyer * 12 + n];
        if (line && (await ask([line])).short.length === 0) taken.push(line);
      }
      return taken;
    });
    const taken = (await Promise.all(buyers)).flat();
    expect(taken).toHaveLength(100);
    const after = (await levels()).filter((level) => level.product_id === product);
    expect(after.map(({ on_hand, reserved }) => [on_hand, reserved]).sort()).toEqual([
      ["40", "40"],
      ["60", "60"],
    ]);
    const pinnedTo = (id: string) => taken.filter(({ warehouseId }) => warehouseId === id).length;
    expect(pinnedTo(near)).toBeLessThanOrEqual(60);
    expect(pinnedTo(far)).toBeLessThanOrEqual(40);
  });

  it("and corrections, imports, releases and expiry at once wait for each other in no circle, and add up", async () => {
    const products = await Promise.all(
      Array.from({ length: 4 }, (_, n) => makeProduct(harness, supplier, { sku: `MIX-${n}` })),
    );
    for (const product of products) {
      await makeStock(harness, supplier, product, near, "30");
      await makeStock(harness, supplier, product, far, "30");
    }
    const rotated = (n: number) => [...products.slice(n % 4), ...products.slice(0, n % 4)];
    const pin = (n: number) => [null, near, far][n % 3] ?? null;
    await supplier.scope((tx) => tx.query("update settings set reservation_hours = 1"));
    await Promise.all(
      Array.from({ length: 60 }, async (_, n) => {
        if (n % 5 === 4) {
          const correction = { product_id: rotated(n)[0], warehouse_id: n % 2 ? near : far };
          const { status } = await supplier.admin(
            "POST",
            "/v1/admin/stock/corrections",
            { ...correction, delta: "1", reason: "Counted" },
            { headers: { "Idempotency-Key": crypto.randomUUID() } },
          );
          return expect(status).toBe(200);
        }
        if (n % 5 === 2) {
          const rows = [0, 1, 2, 3].flatMap((sku) =>
            ["near", "far"].map((warehouse) => ({
              ...{ product_external_id: `MIX-${sku}`, warehouse_external_id: warehouse, delta: "1" },
            })),
          );
          const { body } = await supplier.admin(
            "POST",
            "/v1/admin/stock/bulk",
            { rows: n % 2 ? rows : rows.toReversed() },
            { headers: { "Idempotency-Key": crypto.randomUUID() } },
          );
          return expect(body.summary).toMatchObject({ updated: 8, failed: 0 });
        }
        if (n % 5 === 3) {
          harness.clock.advance(20 * 60 * 1000);
          while (await expireReservations(asSystem(), undefined));
          return;
        }
        const lines = rotated(n).map((product, at) => one(product, "2", pin(n + at)));
        const { orderId, short } = await ask(lines, true);
        if (short.length === 0 && n % 3 === 0) await releasing(asSystem(), orderId);
      }),
    );
    const [sums] = await supplier.scope((tx) =>
      tx.query(
        `select count(*) filter (where reserved <> held)::int as wrong, count(*) filter (where reserved > on_hand)::int as oversold
         from (select s.reserved, s.on_hand, (select coalesce(sum(quantity), 0) from reservations r
           where r.product_id = s.product_id and r.warehouse_id = s.warehouse_id and released_at is null) as held
           from stock_levels s) levels`,
      ),
    );
    expect(sums).toEqual({ wrong: 0, oversold: 0 });
  });
});
