import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const DAY = 24 * 60 * 60 * 1000;
const PATH = "/v1/store/sessions";

describe("the life of a buyer's session", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const signIn = (buyer: TestBuyer, headers: Record<string, string> = {}) =>
    supplier.visit("POST", PATH, { email: buyer.email, password: `password of ${buyer.email}` }, { headers });
  const me = (own: TestSupplier, token: string) =>
    own.visit("GET", "/v1/store/me", undefined, { headers: { Authorization: `Bearer ${token}` } });
  /** PGlite runs one transaction after the other: this one comes behind what was begun in the background. */
  const settled = (own: TestSupplier) => own.scope((tx) => tx.query("select 1"));

  it("ends when the buyer signs out", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const { token } = (await signIn(buyer)).body;
    const headers = { Authorization: `Bearer ${token}` };
    const out = await supplier.visit("DELETE", `${PATH}/current`, undefined, { headers });
    expect(out.status).toBe(204);
    expect((await me(supplier, token)).status).toBe(401);
    expect((await supplier.visit("DELETE", `${PATH}/current`, undefined, { headers })).status).toBe(401);
    expect((await buyer.store("GET", "/v1/store/me")).status).toBe(200);
  });

  it("ends after seven days without use", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const { token } = (await signIn(buyer)).body;
    harness.clock.advance(7 * DAY - 1);
    const used = await signIn(buyer);
    expect(used.status).toBe(201);
    harness.clock.advance(1);
    expect((await me(supplier, token)).status).toBe(401);
    expect((await me(supplier, used.body.token)).status).toBe(200);
  });

  it("slides while it is used, but not beyond thirty days", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const { token } = (await signIn(buyer)).body;
    for (let day = 6; day < 30; day += 6) {
      harness.clock.advance(6 * DAY);
      expect((await me(supplier, token)).status).toBe(200);
      await settled(supplier);
    }
    harness.clock.advance(6 * DAY - 1);
    expect((await me(supplier, token)).status).toBe(200);
    harness.clock.advance(1);
    expect((await me(supplier, token)).status).toBe(401);
  });

  it("is extended at most once an hour", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const { token } = (await signIn(buyer)).body;
    const expiry = async () => {
      await me(supplier, token);
      await settled(supplier);
      const [row] = await supplier.scope((tx) =>
        tx.query<{ left: string }>(
          "select extract(epoch from expires_at - $2::timestamptz) as left from sessions where buyer_id = $1 and expires_at < ends_at",
          [buyer.id, harness.clock.now().toISOString()],
        ),
      );
      return Number(row?.left) / 3600;
    };
    harness.clock.advance(59 * 60 * 1000);
    expect(await expiry()).toBeCloseTo(7 * 24 - 59 / 60);
    harness.clock.advance(2 * 60 * 1000);
    expect(await expiry()).toBe(7 * 24);
  });

  it("is not given twice for one Idempotency-Key", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const headers = { "Idempotency-Key": `once-${buyer.id}` };
    expect((await signIn(buyer, headers)).status).toBe(201);
    expect(await signIn(buyer, headers)).toMatchObject({ status: 409, body: { code: "already_done" } });
  });
});
