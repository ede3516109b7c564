/** Requests with the same key at the same moment, on connections of their own. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSupplier, type TestSupplier } from "../testing/factories.ts";
import { type Harness, openHarness } from "../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../testing/postgres-world.ts";
import { fillCart, makeTrade, submit } from "../testing/trade.ts";

let world: PostgresWorld;
let harness: Harness;
let supplier: TestSupplier;
beforeAll(async () => {
  world = await openPostgres(24);
  harness = await openHarness(world.db);
  supplier = await makeSupplier(harness);
});
afterAll(() => world.close());

const many = <T>(count: number, run: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));

describe("requests with one key at the same moment", () => {
  it("are done once: the others get its answer or are asked to wait", async () => {
    const answers = await many(20, () =>
      supplier.admin(
        "POST",
        "/v1/admin/companies",
        { name: "Brown Ltd", email: "office@brown.example" },
        { headers: { "Idempotency-Key": "one" } },
      ),
    );
    const rows = await supplier.scope((tx) => tx.query<{ id: string }>("select id from companies"));
    expect(rows).toHaveLength(1);
    const done = answers.filter(({ status }) => status === 201);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ body }) => body.id))).toEqual(new Set([rows[0]?.id]));
    for (const waiting of answers.filter(({ status }) => status !== 201)) {
      expect(waiting).toMatchObject({ status: 409, body: { code: "idempotency_in_progress" } });
      expect(waiting.headers.get("retry-after")).toBe("1");
    }
  });

  it("make one order of a cart, the same for all", async () => {
    const trade = await makeTrade(harness);
    const cart = await fillCart(trade, { "BOLT-8": "5" });
    const answers = await many(10, () => submit(trade, cart.body.id, { key: "one" }));
    const done = answers.filter(({ status }) => status === 201);
    expect(new Set(done.map(({ body }) => body.number)).size).toBe(1);
    expect(answers.filter(({ status }) => ![201, 409].includes(status))).toEqual([]);
    const orders = await trade.supplier.scope((tx) => tx.query("select 1 from orders"));
    expect(orders).toHaveLength(1);
  });

  it("do not wait for those with other keys", async () => {
    const answers = await many(10, (index) =>
      supplier.admin(
        "POST",
        "/v1/admin/companies",
        { name: `Company ${index}`, email: "office@brown.example" },
        { headers: { "Idempotency-Key": `own-${index}` } },
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  });
});
