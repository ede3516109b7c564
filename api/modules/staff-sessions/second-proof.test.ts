import { beforeAll, describe, expect, it } from "vitest";
import { codeOf, stepAt } from "../../platform/auth/totp.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const SESSIONS = "/v1/admin/sessions";
const TOTP = "/v1/admin/me/totp";
const STEP = 30_000;

describe("a second proof", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness, { name: "Bolts & Co" });
  });

  const join = async (more: object = {}) => {
    const login = { email: `${harness.newId("stf")}@bolts.example`, password: "a long password" };
    const made = await supplier.admin("POST", "/v1/admin/staff", {
      ...{ ...login, name: "Olga Nowak", permissions: ["settings.read"] },
      ...more,
    });
    const signIn = (body: object = {}, address?: string) =>
      harness.call("POST", SESSIONS, {
        body: { supplier_id: supplier.id, ...login, ...body },
        ...(address ? { headers: { "Test-Client-Address": address } } : {}),
      });
    const { token } = (await signIn()).body;
    const call = (method: string, path: string, body?: unknown) =>
      harness.call(method, path, { body, headers: { Authorization: `Bearer ${token}` } });
    return { ...{ id: made.body.id as string, login, signIn, call } };
  };
  const codeAt = (secret: string, offset = 0) =>
    codeOf(bytesOf(secret), stepAt(harness.clock.now()) + offset);
  const enrol = async (member: Awaited<ReturnType<typeof join>>) => {
    const { secret, otpauth_uri } = (await member.call("POST", TOTP)).body;
    const confirmed = await member.call("POST", `${TOTP}/confirm`, { code: await codeAt(secret) });
    expect(confirmed.status).toBe(200);
    harness.clock.advance(STEP);
    return { secret: secret as string, otpauth_uri, codes: confirmed.body.recovery_codes as string[] };
  };

  it("is asked for from the first code on, not before", async () => {
    const olga = await join();
    const started = await olga.call("POST", TOTP);
    expect(started).toMatchObject({ status: 201, body: { secret: expect.stringMatching(/^[A-Z2-7]{32}$/) } });
    expect(new URL(started.body.otpauth_uri).searchParams.get("secret")).toBe(started.body.secret);
    expect((await olga.signIn()).status).toBe(201);
    const { secret } = (await olga.call("POST", TOTP)).body;
    expect(secret).not.toBe(started.body.secret);
    const old = await codeAt(started.body.secret);
    const wrong = { status: 422, body: { code: "wrong_code" } };
    expect(await olga.call("POST", `${TOTP}/confirm`, { code: old })).toMatchObject(wrong);
    const confirmed = await olga.call("POST", `${TOTP}/confirm`, { code: await codeAt(secret) });
    expect(confirmed.body.recovery_codes).toHaveLength(10);
    expect(await olga.signIn()).toMatchObject({ status: 401, body: { code: "totp_required" } });
    expect((await olga.signIn({ password: "wrong" })).body.code).toBe("invalid_credentials");
    harness.clock.advance(STEP);
    const signedIn = await olga.signIn({ totp_code: await codeAt(secret) });
    expect(signedIn).toMatchObject({ status: 201, body: { staff: { totp_enabled: true } } });
    expect((await olga.call("GET", "/v1/admin/me")).body.totp_enabled).toBe(true);
    const taken = { status: 409, body: { code: "totp_already_on" } };
    expect(await olga.call("POST", TOTP)).toMatchObject(taken);
    expect(await olga.call("POST", `${TOTP}/confirm`, { code: "123456" })).toMatchObject(taken);
  });

  it("takes the codes of now, of just before and just after, each once", async () => {
    const olga = await join();
    const { secret } = await enrol(olga);
    harness.clock.advance(10 * STEP);
    for (const [offset, status] of [
      [-2, 422],
      [2, 422],
      [-1, 201],
      [-1, 422],
      [1, 201],
      // Whoever saw a later code may not use an earlier one.
      [0, 422],
    ] as const) {
      expect((await olga.signIn({ totp_code: await codeAt(secret, offset) })).status, `${offset}`).toBe(
        status,
      );
    }
    harness.clock.advance(5 * STEP);
    const code = await codeAt(secret);
    const both = await Promise.all([olga.signIn({ totp_code: code }), olga.signIn({ totp_code: code })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it("has recovery codes for the day the phone is lost, each for once, and each use is noted", async () => {
    const olga = await join();
    const { codes } = await enrol(olga);
    const [first = "", second = ""] = codes;
    expect(first).toMatch(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/);
    expect((await olga.signIn({ totp_code: first.toLowerCase().replace("-", " ") })).status).toBe(201);
    expect((await olga.signIn({ totp_code: first })).status).toBe(422);
    expect((await olga.signIn({ totp_code: second })).status).toBe(201);
    const { data } = (await supplier.admin("GET", `/v1/admin/audit?record_id=${olga.id}`)).body;
    const actions = data.map(({ action }: { action: string }) => action);
    expect(actions.filter((one: string) => one === "staff.recovery_code_used")).toHaveLength(2);
    expect(actions).toContain("staff.totp_enabled");
  });

  it("is kept so that whoever reads the table learns neither secret nor codes", async () => {
    const olga = await join();
    const { secret, codes } = await enrol(olga);
    const [row] = await supplier.scope((tx) =>
      tx.query("select to_jsonb(t) as kept from staff_totp t where staff_id = $1", [olga.id]),
    );
    const kept = JSON.stringify(row);
    for (const plain of [secret, ...codes, ...codes.map((code) => code.replace("-", ""))]) {
      expect(kept).not.toContain(plain);
    }
    expect(kept).not.toContain(Buffer.from(bytesOf(secret)).toString("base64"));
  });

  it("cannot be guessed from many places either", async () => {
    const olga = await join();
    const { secret } = await enrol(olga);
    const guess = (place: number) => olga.signIn({ totp_code: "000000" }, `198.51.100.${place}`);
    for (let place = 0; place < 50; place++) expect((await guess(place)).status).toBe(422);
    const right = async () => (await olga.signIn({ totp_code: await codeAt(secret) }, "203.0.113.8")).status;
    expect(await right()).toBe(429);
    harness.clock.advance(15 * 60_000);
    expect(await right()).toBe(201);
  });

  it("cannot be guessed, and guessing from elsewhere keeps its owner out of nothing", async () => {
    const olga = await join();
    const { secret } = await enrol(olga);
    for (let i = 0; i < 10; i++) {
      expect((await olga.signIn({ totp_code: "000000" }, "203.0.113.9")).status).toBe(422);
    }
    expect((await olga.signIn({ totp_code: await codeAt(secret) }, "203.0.113.9")).status).toBe(429);
    expect((await olga.signIn({ totp_code: await codeAt(secret) }, "198.51.100.1")).status).toBe(201);
  });

  it("is turned off with a code, or by who may manage the staff", async () => {
    const olga = await join();
    const none = { status: 409, body: { code: "totp_not_started" } };
    expect(await olga.call("DELETE", TOTP, { code: "123456" })).toMatchObject(none);
    expect(await olga.call("POST", `${TOTP}/confirm`, { code: "123456" })).toMatchObject(none);
    const { secret } = await enrol(olga);
    expect((await olga.call("DELETE", TOTP, { code: "000000" })).status).toBe(422);
    expect((await olga.call("DELETE", TOTP, { code: await codeAt(secret) })).status).toBe(204);
    expect((await olga.signIn()).status).toBe(201);
    await enrol(olga);
    expect((await supplier.admin("DELETE", `/v1/admin/staff/${olga.id}/totp`)).status).toBe(204);
    expect((await olga.signIn()).status).toBe(201);
    expect((await supplier.admin("DELETE", `/v1/admin/staff/${olga.id}/totp`)).status).toBe(204);
    expect((await supplier.admin("DELETE", `/v1/admin/staff/${harness.newId("stf")}/totp`)).status).toBe(404);
  });

  it("that a role asks for comes before everything else", async () => {
    const { body: role } = await supplier.admin("POST", "/v1/admin/roles", {
      ...{ name: "Careful", permissions: ["orders.read"], totp_required: true },
    });
    const olga = await join({ role_id: role.id });
    expect((await olga.call("GET", "/v1/admin/me")).body).toMatchObject({
      ...{ permissions: [], totp_required: true, totp_enabled: false },
    });
    expect((await olga.call("GET", "/v1/admin/orders")).status).toBe(403);
    expect((await olga.call("GET", "/v1/admin/settings")).status).toBe(403);
    await enrol(olga);
    expect((await olga.call("GET", "/v1/admin/orders")).status).toBe(200);
  });

  it("is a person's: a key has none", async () => {
    expect((await supplier.admin("POST", TOTP)).status).toBe(403);
    expect((await supplier.admin("POST", `${TOTP}/confirm`, { code: "123456" })).status).toBe(403);
    expect((await supplier.admin("DELETE", TOTP, { code: "123456" })).status).toBe(403);
  });
});

/** RFC 4648 base 32, the other way round. */
function bytesOf(text: string): Uint8Array {
  let bits = "";
  for (const letter of text)
    bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
