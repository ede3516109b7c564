import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeSupplier, type TestSupplier } from "../testing/factories.ts";
import { type Answer, type Harness, openHarness } from "../testing/harness.ts";
import { fillCart, makeTrade, submit } from "../testing/trade.ts";

const DAY = 24 * 60 * 60 * 1000;
const COMPANIES = "/v1/admin/companies";
const brown = { name: "Brown Ltd", email: "office@brown.example" };

let harness: Harness;
let supplier: TestSupplier;
beforeAll(async () => {
  harness = await openHarness();
});
beforeEach(async () => {
  supplier = await makeSupplier(harness);
});

const post = (key: string, body: unknown = brown, path = COMPANIES, by = supplier) =>
  by.admin("POST", path, body, { headers: { "Idempotency-Key": key } });
const replayed = (answer: Answer) => answer.headers.get("idempotent-replayed");
const countOf = async (table: string) =>
  (await supplier.scope((tx) => tx.query(`select 1 from ${table}`))).length;

describe("a repeated request", () => {
  it("gets the first answer, and nothing is done twice", async () => {
    const first = await post("one");
    const again = await post("one");
    expect(first.status).toBe(201);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect([replayed(first), replayed(again)]).toEqual([null, "true"]);
    expect(await Promise.all(["companies", "events", "audit_entries"].map(countOf))).toEqual([1, 1, 1]);
  });

  it("gets the first answer even where the record has changed since", async () => {
    const first = await post("one");
    await supplier.admin("PATCH", `${COMPANIES}/${first.body.id}`, { name: "Green Ltd" });
    expect((await post("one")).body).toEqual(first.body);
  });

  it("is the caller's own: another supplier's key of the same name is another", async () => {
    const stranger = await makeSupplier(harness);
    const [own, theirs] = [await post("one"), await post("one", brown, COMPANIES, stranger)];
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(own.body.id);
  });

  it("is remembered for 24 hours", async () => {
    const first = await post("one");
    harness.clock.advance(DAY - 1);
    expect((await post("one")).body.id).toBe(first.body.id);
    harness.clock.advance(1);
    const later = await post("one");
    expect(later.status).toBe(201);
    expect(later.body.id).not.toBe(first.body.id);
    expect((await post("one")).body.id).toBe(later.body.id);
  });

  it("leaves nothing behind once its time is over", async () => {
    await post("one");
    await post("two");
    harness.clock.advance(DAY);
    await post("three");
    const kept = await supplier.scope((tx) => tx.query("select key from idempotency_keys"));
    expect(kept).toEqual([{ key: "three" }]);
  });

  it("may follow a refusal: what was not done is not remembered", async () => {
    const refused = await post("one", { name: "" });
    expect(refused.status).toBe(422);
    expect((await post("one")).status).toBe(201);
  });
});

describe("a key that was used", () => {
  it.each([
    ["another body", { ...brown, name: "Green Ltd" }, COMPANIES],
    ["another query", brown, `${COMPANIES}?mode=full`],
    ["another path", { kind: "secret", name: "ERP", scopes: ["orders.read"] }, "/v1/admin/api-keys"],
  ])("is refused for %s", async (_what, body, path) => {
    await post("one");
    expect(await post("one", body, path)).toMatchObject({
      status: 422,
      body: { code: "idempotency_key_reused" },
    });
  });

  it("is refused even where only the order of members differs: it is compared as it was sent", async () => {
    await post("one", `{"name":"Brown Ltd","email":"office@brown.example"}`);
    const turned = await post("one", `{"email":"office@brown.example","name":"Brown Ltd"}`);
    expect(turned.body.code).toBe("idempotency_key_reused");
  });
});

describe("a key", () => {
  it.each(["with space", "ü", "x".repeat(256)])("that is none is named so: %s", async (key) => {
    const headers = { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "application/json" };
    const response = await harness.app.request(COMPANIES, {
      method: "POST",
      headers: { ...headers, "Idempotency-Key": key },
      body: JSON.stringify(brown),
    });
    expect(await response.json()).toMatchObject({
      status: 422,
      errors: [{ pointer: "/headers/Idempotency-Key", code: "invalid_key" }],
    });
  });

  it("of 255 characters will do", async () => {
    expect((await post("~".repeat(255))).status).toBe(201);
  });

  it("means nothing to a request that is no POST", async () => {
    const { body } = await post("one");
    const patch = (name: string) =>
      supplier.admin("PATCH", `${COMPANIES}/${body.id}`, { name }, { headers: { "Idempotency-Key": "two" } });
    expect((await patch("Green Ltd")).body.name).toBe("Green Ltd");
    expect((await patch("White Ltd")).body.name).toBe("White Ltd");
  });

  it("is needed to submit an order", async () => {
    const trade = await makeTrade(harness);
    const cart = await fillCart(trade, { "BOLT-8": "1" });
    const order = {
      cart_id: cart.body.id,
      billing_address_id: trade.addressId,
      shipping_address_id: trade.addressId,
    };
    const refused = await trade.buyer.store("POST", "/v1/store/orders", order);
    expect(refused).toMatchObject({ status: 400, body: { code: "idempotency_key_missing" } });
    expect((await submit(trade, cart.body.id)).status).toBe(201);
  });
});

describe("an answer that held a secret", () => {
  const input = { kind: "secret", name: "ERP", scopes: ["orders.read"] };
  const create = (key: string) => post(key, input, "/v1/admin/api-keys");

  it("is not given twice: that it was done is all that is said", async () => {
    const first = await create("one");
    expect(first.body.key).toMatch(/^sk_/);
    const again = await create("one");
    expect(again).toMatchObject({ status: 409, body: { code: "already_done" } });
    expect(JSON.stringify(again.body)).not.toContain(first.body.key);
    expect(await countOf("api_keys")).toBe(3);
  });

  it("is not stored", async () => {
    const { body } = await create("one");
    const stored = await supplier.scope((tx) =>
      tx.query("select to_jsonb(t)::text as row from idempotency_keys t"),
    );
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(body.key);
  });
});

it("is remembered by a keyed hash, from which nobody who reads the table can guess the password that was sent", async () => {
  const path = "/v1/admin/staff";
  const member = { name: "Olga Nowak", email: "olga@bolts.example", permissions: ["orders.read"] };
  const body = JSON.stringify({ ...member, password: "a long password" });
  expect((await post("one", body, path)).status).toBe(201);
  const [stored] = await supplier.scope((tx) =>
    tx.query<{ request_hash: string }>("select request_hash from idempotency_keys"),
  );
  const plain = createHash("sha256").update(`${path}\n${body}`).digest("hex");
  expect(stored?.request_hash).toMatch(/^[0-9a-f]{64}$/);
  expect(stored?.request_hash).not.toBe(plain);
});
