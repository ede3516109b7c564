/** Reservations against a model: whatever happens in whatever order, the books agree. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { command } from "../../platform/command.ts";
import { systemCredential } from "../../platform/context.ts";
import "../../testing/arbitrary.ts";
import { makeProduct, makeWarehouse } from "../../testing/catalogue.ts";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { expireReservations } from "./expire-reservations.ts";
import { keepReserved, release, reserve, type Wanted } from "./index.ts";

const HOUR = 60 * 60 * 1000;
const HOURS = 4;

type Step =
  | { readonly do: "reserve"; readonly lines: readonly (readonly [number, number | null, number])[] }
  | { readonly do: "release" | "keep"; readonly order: number }
  | {
      readonly do: "set" | "correct";
      readonly product: number;
      readonly warehouse: number;
      readonly by: number;
    }
  | { readonly do: "wait" };

interface Order {
  readonly id: string;
  /** `product warehouse` → quantity; empty once nothing is held. */
  held: Map<string, number>;
  endsAt: number | null;
}

const PRODUCTS = [0, 1, 2];
/** The last product may be promised from later supply. */
const BACKORDER = 2;

const product = fc.constantFrom(...PRODUCTS);
const warehouse = fc.constantFrom(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("reserve" as const),
    lines: fc.uniqueArray(
      fc.tuple(product, fc.option(warehouse, { freq: 1 }), fc.integer({ min: 1, max: 9 })),
      { minLength: 1, maxLength: 4, selector: ([p, w]) => `${p} ${w}` },
    ),
  }),
  fc.record({ do: fc.constantFrom("release" as const, "keep" as const), order: fc.nat(5) }),
  fc.record({
    do: fc.constantFrom("set" as const, "correct" as const),
    ...{ product, warehouse, by: fc.integer({ min: -6, max: 20 }) },
  }),
  fc.constant({ do: "wait" as const }),
);

describe("reservations", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });

  async function openShop() {
    const supplier = await makeSupplier(harness);
    await supplier.scope((tx) => tx.query("update settings set reservation_hours = $1", [HOURS]));
    const companyId = await makeCompany(harness, supplier);
    const products = [];
    for (const n of PRODUCTS) products.push(await makeProduct(harness, supplier, { sku: `P${n}` }));
    const warehouses = [];
    for (const position of [1, 2])
      warehouses.push(
        await makeWarehouse(harness, supplier, { externalId: `w${position}`, name: "W", position }),
      );
    return { supplier, companyId, products, warehouses };
  }

  const asSystem = (supplier: TestSupplier) => ({
    ports: harness.ports,
    credential: systemCredential(supplier.id),
    requestId: "req_test",
    now: harness.clock.now(),
    ...{ idempotency: null, ifMatch: null, replayed: false },
  });
  const within = <Input, Output>(run: Parameters<typeof command<Input, Output>>[0]["run"]) =>
    command<Input, Output>({ permission: { system: true }, audit: { none: "a test" }, run });
  const reserving = within(
    async (work, input: { lines: readonly Wanted[]; orderId: string; companyId: string }) =>
      reserve(work, input.lines, { ...input, expires: true }),
  );
  const releasing = within((work, orderId: string) => release(work, [orderId]));
  const keeping = within((work, orderId: string) => keepReserved(work, orderId));

  it("agree with what is on hand and with each other, in whatever order things happen", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
        const shop = await openShop();
        const { supplier, companyId, products, warehouses } = shop;
        const onHand = new Map<string, number>();
        const orders: Order[] = [];
        const reservedAt = (key: string) => orders.reduce((sum, { held }) => sum + (held.get(key) ?? 0), 0);
        const freeAt = (key: string) => Math.max(0, (onHand.get(key) ?? 0) - reservedAt(key));

        for (const one of steps) {
          if ("lines" in one) {
            const expected = allocate(one.lines, freeAt);
            const id = harness.newId("ord");
            const lines = one.lines.map(([p, w, quantity]) => ({
              productId: products[p] ?? "",
              warehouseId: w === null ? null : (warehouses[w] ?? ""),
              quantity: `${quantity}`,
              backorder: p === BACKORDER,
            }));
            const short = await reserving(asSystem(supplier), { lines, orderId: id, companyId });
            expect(short.length === 0).toBe(expected !== null);
            if (expected) {
              const endsAt = harness.clock.now().getTime() + HOURS * HOUR;
              orders.push({ id, held: expected, endsAt });
            }
          } else if ("order" in one) {
            const order = orders[one.order];
            if (!order) continue;
            if (one.do === "release") {
              await releasing(asSystem(supplier), order.id);
              await releasing(asSystem(supplier), order.id);
              order.held = new Map();
            } else {
              expect(await keeping(asSystem(supplier), order.id)).toBe(order.held.size > 0);
              order.endsAt = null;
            }
          } else if (!("by" in one)) {
            harness.clock.advance(HOUR);
            while (await expireReservations(asSystem(supplier), undefined));
            for (const order of orders)
              if (order.endsAt !== null && order.endsAt <= harness.clock.now().getTime())
                order.held = new Map();
          } else {
            const key = `${one.product} ${one.warehouse}`;
            const before = onHand.get(key) ?? 0;
            const after = one.do === "set" ? Math.abs(one.by) : before + one.by;
            const row = {
              product_external_id: `P${one.product}`,
              warehouse_external_id: `w${one.warehouse + 1}`,
            };
            const change = one.do === "set" ? { on_hand: `${after}` } : { delta: `${one.by}` };
            if (one.do === "correct" && one.by === 0) continue;
            const { body } = await supplier.admin(
              "POST",
              "/v1/admin/stock/bulk",
              { rows: [{ ...row, ...change }] },
              { headers: { "Idempotency-Key": crypto.randomUUID() } },
            );
            expect(body.results[0].status === "failed").toBe(after < 0);
            if (after >= 0) onHand.set(key, after);
          }
          await agree(shop, onHand, reservedAt);
        }
      }),
      { numRuns: 12 },
    );
  });

  /** What the model expects to be held of each level; null where a line is short. */
  function allocate(
    lines: readonly (readonly [number, number | null, number])[],
    freeAt: (key: string) => number,
  ): Map<string, number> | null {
    const held = new Map<string, number>();
    const take = (p: number, w: number, quantity: number) => {
      const key = `${p} ${w}`;
      const taken = Math.min(quantity, freeAt(key) - (held.get(key) ?? 0));
      if (taken > 0) held.set(key, (held.get(key) ?? 0) + taken);
      return quantity - Math.max(0, taken);
    };
    const later: [string, number][] = [];
    // What asks for one warehouse comes first.
    for (const [p, w, quantity] of [...lines].sort((a, b) => Number(a[1] === null) - Number(b[1] === null))) {
      let lacking = quantity;
      for (const place of w === null ? [0, 1] : [w]) lacking = take(p, place, lacking);
      if (lacking === 0) continue;
      if (p !== BACKORDER) return null;
      later.push([`${p} ${w ?? 0}`, lacking]);
    }
    for (const [key, quantity] of later) held.set(key, (held.get(key) ?? 0) + quantity);
    return held;
  }

  async function agree(
    { supplier, products, warehouses }: Awaited<ReturnType<typeof openShop>>,
    onHand: ReadonlyMap<string, number>,
    reservedAt: (key: string) => number,
  ): Promise<void> {
    const levels = await supplier.scope((tx) =>
      tx.query<
        Record<"product_id" | "warehouse_id" | "on_hand" | "reserved" | "held" | "moved" | "came", string>
      >(
        `select product_id, warehouse_id, on_hand::int, reserved::int,
           (select coalesce(sum(quantity), 0) from reservations r where r.product_id = s.product_id
             and r.warehouse_id = s.warehouse_id and released_at is null)::int as held,
           (select coalesce(sum(quantity), 0) from stock_movements m where m.product_id = s.product_id
             and m.warehouse_id = s.warehouse_id and kind in ('reserve', 'release'))::int as moved,
           (select coalesce(sum(quantity), 0) from stock_movements m where m.product_id = s.product_id
             and m.warehouse_id = s.warehouse_id and kind = 'adjust')::int as came
         from stock_levels s`,
      ),
    );
    for (const level of levels) {
      const key = `${products.indexOf(level.product_id)} ${warehouses.indexOf(level.warehouse_id)}`;
      const reserved = reservedAt(key);
      expect(level, key).toMatchObject({
        ...{ on_hand: onHand.get(key) ?? 0, reserved, held: reserved, moved: reserved },
        came: onHand.get(key) ?? 0,
      });
    }
  }
});
