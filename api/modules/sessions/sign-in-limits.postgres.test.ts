import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";

const PATH = "/v1/store/sessions";

describe("signing in at once, on PostgreSQL", () => {
  let world: PostgresWorld;
  let harness: Harness;
  beforeAll(async () => {
    world = await openPostgres();
    harness = await openHarness(world.db);
  });
  afterAll(() => world.close());

  it("lets ten guesses through and refuses the others, from one address and from many", async () => {
    const supplier = await makeSupplier(harness);
    const [near, far] = [await makeBuyer(harness, supplier), await makeBuyer(harness, supplier)];
    const guess = (email: string, address: string) =>
      supplier.visit(
        "POST",
        PATH,
        { email, password: "wrong" },
        { headers: { "Test-Client-Address": address } },
      );
    const statuses = async (answers: Promise<{ status: number }>[]) =>
      Object.entries(Object.groupBy(await Promise.all(answers), ({ status }) => String(status))).map(
        ([status, all]) => [status, all?.length],
      );
    const forty = Array.from({ length: 40 }, (_, index) => index);
    expect(await statuses(forty.map(() => guess(near.email, "203.0.113.1")))).toEqual([
      ["401", 10],
      ["429", 30],
    ]);
    expect(await statuses(forty.map((n) => guess(far.email, `198.51.100.${n}`)))).toEqual([
      ["401", 30],
      ["429", 10],
    ]);
  });

  it("lets everybody in who knows the password, and keeps each session", async () => {
    const supplier = await makeSupplier(harness);
    const buyers = await Promise.all(Array.from({ length: 8 }, () => makeBuyer(harness, supplier)));
    const headers = { "Test-Client-Address": "203.0.113.1" };
    const answers = await Promise.all(
      [...buyers, ...buyers].map(({ email }) =>
        supplier.visit("POST", PATH, { email, password: `password of ${email}` }, { headers }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(16).fill(201));
    for (const { body } of answers) {
      const me = await supplier.visit("GET", "/v1/store/me", undefined, {
        headers: { Authorization: `Bearer ${body.token}` },
      });
      expect(me.body.buyer).toEqual(body.buyer);
    }
  });

  it("is extended in the background while it is used", async () => {
    const supplier = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, supplier);
    const { token } = (
      await supplier.visit("POST", PATH, { email: buyer.email, password: `password of ${buyer.email}` })
    ).body;
    const work: Promise<unknown>[] = [];
    const watched = await openHarness(world.db);
    Object.assign(watched.ports, { background: (promise: Promise<unknown>) => work.push(promise) });
    watched.clock.advance(harness.clock.now().getTime() - watched.clock.now().getTime() + 6 * 86_400_000);
    const use = () =>
      watched.call("GET", "/v1/store/me", {
        headers: {
          "Listino-Key": supplier.publishableKey,
          Origin: "https://shop.example",
          Authorization: `Bearer ${token}`,
        },
      });
    expect((await use()).status).toBe(200);
    expect(work).toHaveLength(1);
    await Promise.all(work);
    watched.clock.advance(6 * 86_400_000);
    expect((await use()).status).toBe(200);
    await Promise.all(work);
  });
});
