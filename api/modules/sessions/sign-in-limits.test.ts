import { beforeAll, describe, expect, it, vi } from "vitest";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Answer, type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/store/sessions";

describe("signing in again and again", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });

  const attempt = (own: TestSupplier, email: string, password: string, address?: string): Promise<Answer> =>
    own.visit(
      "POST",
      PATH,
      { email, password },
      address ? { headers: { "Test-Client-Address": address } } : {},
    );

  it("has to wait after ten failures, known account or not, and works again later", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    for (const email of [buyer.email, "nobody@hartley.example"]) {
      for (let i = 0; i < 10; i++) expect((await attempt(own, email, "wrong")).status).toBe(401);
      const refused = await attempt(own, email, `password of ${email}`);
      expect(refused).toMatchObject({ status: 429, body: { code: "rate_limited" } });
      expect(refused.headers.get("retry-after")).toBe("900");
      expect(refused.headers.get("ratelimit")).toBe('"buyer-sign-in";r=0;t=900');
      expect(refused.headers.get("ratelimit-policy")).toBe('"buyer-sign-in";q=10;w=900');
    }
    harness.clock.advance(15 * 60 * 1000);
    expect((await attempt(own, buyer.email, `password of ${buyer.email}`)).status).toBe(201);
  });

  it("counts failures that come at once", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(own, buyer.email, "wrong")));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  });

  it("does not lock out the owner elsewhere, nor one whose password is right", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    for (let i = 0; i < 12; i++) await attempt(own, buyer.email, "wrong", "203.0.113.9");
    const right = `password of ${buyer.email}`;
    for (let i = 0; i < 12; i++) {
      expect((await attempt(own, buyer.email, right, "198.51.100.1")).status).toBe(201);
    }
    expect((await attempt(own, buyer.email, right, "203.0.113.9")).status).toBe(429);
  });

  it("is limited for an account over all addresses, and for an address over all accounts", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    for (let i = 0; i < 30; i++) await attempt(own, buyer.email, "wrong", `203.0.113.${i}`);
    const spread = await attempt(own, buyer.email, "wrong", "203.0.113.99");
    expect(spread.headers.get("ratelimit")).toContain('"buyer-sign-in-account";r=0');
    for (let i = 0; i < 100; i++) await attempt(own, `n${i}@x.example`, "wrong", `2001:db8::${i}`);
    const office = await attempt(own, "next@x.example", "wrong", "2001:db8::ffff");
    expect(office.headers.get("ratelimit")).toContain('"buyer-sign-in-address";r=0');
  });

  it("is limited for all browsers that have signed in before, however many markers somebody collected", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    const right = `password of ${buyer.email}`;
    const markers: string[] = [];
    for (let i = 0; i < 4; i++) markers.push((await attempt(own, buyer.email, right)).body.device);
    const guess = (device: string | undefined) =>
      own.visit("POST", PATH, { email: buyer.email, password: "wrong", device });
    for (const device of markers.slice(0, 3))
      for (let i = 0; i < 10; i++) expect((await guess(device)).status).toBe(401);
    const more = await guess(markers[3]);
    expect(more.headers.get("ratelimit")).toContain('"buyer-sign-in-devices";r=0');
    expect((await attempt(own, buyer.email, right)).status).toBe(201);
  });

  it("with a password that is changed while it is proved begins no session", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    const { passwords } = harness.ports;
    const verify = passwords.verify.bind(passwords);
    const proving = vi.spyOn(passwords, "verify").mockImplementationOnce(async (...given) => {
      const right = await verify(...given);
      await own.scope((tx) =>
        tx.query("update buyers set password_hash = 'other' where id = $1", [buyer.id]),
      );
      return right;
    });
    const late = await attempt(own, buyer.email, `password of ${buyer.email}`);
    expect(proving).toHaveBeenCalledOnce();
    expect(late).toMatchObject({ status: 401, body: { code: "invalid_credentials" } });
    proving.mockRestore();
  });

  it("is not counted for a key of another website", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    for (let i = 0; i < 11; i++) {
      const foreign = await own.visit(
        "POST",
        PATH,
        { email: buyer.email, password: "wrong" },
        { headers: { Origin: "https://thief.example" } },
      );
      expect(foreign).toMatchObject({ status: 403, body: { code: "origin_not_allowed" } });
    }
    expect((await attempt(own, buyer.email, `password of ${buyer.email}`)).status).toBe(201);
  });
});
