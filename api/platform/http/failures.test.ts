/** Whatever goes wrong on the way to an operation: one shape of answer, and nothing leaks. */
import { beforeAll, describe, expect, it, test } from "vitest";
import { createApp } from "../../app.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import type { Connection, Logger } from "../ports.ts";
import { BODY_LIMIT, BULK_LIMIT } from "./shell.ts";

let harness: Harness;
let supplier: TestSupplier;
beforeAll(async () => {
  harness = await openHarness();
  supplier = await makeSupplier(harness);
});

const asStaff = (headers: Record<string, string> = {}) => ({
  Authorization: `Bearer ${supplier.secretKey}`,
  ...headers,
});
const post = (path: string, init: RequestInit) => harness.app.request(path, { method: "POST", ...init });
const JSON_TYPE = { "Content-Type": "application/json" };

async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const document = (await response.json()) as Record<string, unknown>;
  expect(document.instance).toBe(response.headers.get("listino-request-id"));
  expect(document.status).toBe(response.status);
  expect(document.type).toBe(`https://listino.dev/problems/${document.code}`);
  return document;
}

describe("a body", () => {
  it.each(["{", "", "{'a':1}", '{"name": "x",}', "name=x", "[1", '"\\u12"', "{} {}"])(
    "that is not JSON is named so: %j",
    async (body) => {
      const response = await post("/v1/admin/companies", { headers: asStaff(JSON_TYPE), body });
      expect(await problemOf(response)).toMatchObject({ status: 400, code: "malformed_json" });
    },
  );

  it.each(["null", "1", '"text"', "[]"])("of another shape names its fields: %s", async (body) => {
    const response = await post("/v1/admin/companies", { headers: asStaff(JSON_TYPE), body });
    expect(await problemOf(response)).toMatchObject({ status: 422, code: "invalid_request" });
  });

  it.each([
    ["text/plain", "{}"],
    ["application/x-www-form-urlencoded", "name=Brown"],
    ["multipart/form-data; boundary=x", "--x--"],
    ["application/xml", "<a/>"],
    ["application/jsonp", "{}"],
    ["application/x-ndjson", "{}"],
  ])("of type %s is not taken", async (type, body) => {
    const headers = asStaff({ "Content-Type": type });
    for (const length of [[], [["Content-Length", String(body.length)]]]) {
      const all = { ...headers, ...Object.fromEntries(length) };
      const response = await post("/v1/admin/companies", { headers: all, body });
      expect(await problemOf(response)).toMatchObject({
        ...{ status: 415, code: "unsupported_media_type" },
        detail: "Send a Content-Type of application/json.",
      });
    }
  });

  it("may name its charset, in any case", async () => {
    const headers = asStaff({ "Content-Type": "Application/JSON; charset=UTF-8" });
    const body = JSON.stringify({ name: "Brown Ltd", email: "office@brown.example" });
    expect((await post("/v1/admin/companies", { headers, body })).status).toBe(201);
  });

  describe("that is too large", () => {
    const letters = (bytes: number) => `"${"x".repeat(bytes)}"`;

    test("is refused by its length, before it is read", async () => {
      const headers = asStaff({ ...JSON_TYPE, "Content-Length": String(BODY_LIMIT + 1) });
      const document = await problemOf(await post("/v1/admin/companies", { headers, body: "{}" }));
      expect(document).toMatchObject({ status: 413, code: "body_too_large", limit: BODY_LIMIT });
    });

    test("is refused while it is read, where it does not say its length", async () => {
      let sent = 0;
      const chunk = new TextEncoder().encode("x".repeat(65_536));
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += chunk.byteLength;
          controller.enqueue(chunk);
        },
      });
      const init: RequestInit & { duplex: "half" } = { headers: asStaff(JSON_TYPE), body, duplex: "half" };
      const document = await problemOf(await post("/v1/admin/companies", init));
      expect(document).toMatchObject({ status: 413, code: "body_too_large" });
      expect(sent).toBeLessThan(BODY_LIMIT + 4 * chunk.byteLength);
    });

    test("is counted in bytes, not in letters", async () => {
      const body = JSON.stringify("é".repeat(BODY_LIMIT / 2));
      const response = await post("/v1/admin/companies", { headers: asStaff(JSON_TYPE), body });
      expect(response.status).toBe(413);
    });

    test("is read up to the limit", async () => {
      const body = letters(BODY_LIMIT - 2);
      const response = await post("/v1/admin/companies", { headers: asStaff(JSON_TYPE), body });
      expect(await problemOf(response)).toMatchObject({ code: "invalid_request" });
    });

    test("has a larger limit where thousands of rows are taken", async () => {
      const path = "/v1/admin/categories/bulk";
      const body = letters(BODY_LIMIT);
      const read = await post(path, { headers: asStaff(JSON_TYPE), body });
      expect(await problemOf(read)).toMatchObject({ status: 422 });
      const headers = asStaff({ ...JSON_TYPE, "Content-Length": String(BULK_LIMIT + 1) });
      expect(await problemOf(await post(path, { headers, body: "{}" }))).toMatchObject({ limit: BULK_LIMIT });
    });

    test("is not read at all of whom nobody knows", async () => {
      for (const headers of [{}, { "Idempotency-Key": "one" }] as Record<string, string>[]) {
        const chunk = new TextEncoder().encode("x".repeat(65_536));
        let sent = 0;
        const body = new ReadableStream<Uint8Array>({
          pull(controller) {
            sent += chunk.byteLength;
            if (sent > BULK_LIMIT) controller.close();
            else controller.enqueue(chunk);
          },
        });
        const forged = supplier.secretKey.replace(/[^_]+$/, "A".repeat(43));
        const all = { ...JSON_TYPE, ...headers, Authorization: `Bearer ${forged}` };
        const init: RequestInit & { duplex: "half" } = { headers: all, body, duplex: "half" };
        const document = await problemOf(await post("/v1/admin/categories/bulk", init));
        expect(document).toMatchObject({ status: 401, code: "unauthenticated" });
        expect(sent).toBeLessThanOrEqual(chunk.byteLength);
      }
    });

    test("has the larger limit only where there are rows, not where a record is called so", async () => {
      const headers = asStaff({ ...JSON_TYPE, "Content-Length": String(BODY_LIMIT + 1) });
      const init = { method: "PATCH", headers, body: "{}" };
      const response = await harness.app.request("/v1/admin/companies/bulk", init);
      expect(await problemOf(response)).toMatchObject({ status: 413, limit: BODY_LIMIT });
    });

    test("is refused of visitors too", async () => {
      const headers = { "Listino-Key": supplier.publishableKey, ...JSON_TYPE };
      const response = await post("/v1/store/sessions", { headers, body: letters(BODY_LIMIT) });
      expect(await problemOf(response)).toMatchObject({ status: 413 });
    });
  });
});

describe("the year 0, which PostgreSQL does not know", () => {
  it("is refused as a time to filter by", async () => {
    const path = "/v1/admin/companies?updated_since=0000-12-31T23:59:59Z";
    const response = await harness.app.request(path, { headers: asStaff() });
    expect(await problemOf(response)).toMatchObject({
      status: 422,
      errors: [{ pointer: "/query/updated_since" }],
    });
  });

  it("is refused as a date", async () => {
    const body = JSON.stringify({ promised_date: "0000-01-01" });
    const path = `/v1/admin/orders/${harness.newId("ord")}/accept`;
    const document = await problemOf(await post(path, { headers: asStaff(JSON_TYPE), body }));
    expect(document).toMatchObject({ status: 422, errors: [{ pointer: "/promised_date" }] });
  });
});

describe("a route that is not there", () => {
  it.each([
    ["GET", "/"],
    ["GET", "/nothing"],
    ["GET", "/v1"],
    ["GET", "/v1/store/nothing"],
    ["GET", "/v1/admin/nothing"],
    ["PUT", "/v1/admin/orders"],
    ["DELETE", "/v1/admin/companies"],
    ["GET", "/v1/admin/companies/"],
    ["GET", "/v1/admin/companies/%"],
    ["GET", "/v1/admin/%E0%A4%A"],
    ["GET", "/v2/store/supplier"],
  ])("%s %s", async (method, path) => {
    const headers = path.startsWith("/v1/store") ? { "Listino-Key": supplier.publishableKey } : asStaff();
    const response = await harness.app.request(path, { method, headers });
    expect(await problemOf(response)).toMatchObject({ status: 404 });
  });
});

describe("a bug", () => {
  const secret = "sk_live_of_somebody anna@example.com";
  const broken = (fail: () => never) => {
    const logged: { message: string; facts: Record<string, unknown> }[] = [];
    const logger: Logger = {
      info: () => {},
      error: (message, facts = {}) => void logged.push({ message, facts: facts as Record<string, unknown> }),
    };
    const db = { ...harness.db, transaction: fail };
    return { logged, app: createApp({ ...harness.ports, db, logger }) };
  };

  it("is answered by a bare 500 that leaks nothing, and is logged with the request's id", async () => {
    const { app, logged } = broken(() => {
      throw new Error(`cannot reach ${secret}`, { cause: new Error("the socket is gone") });
    });
    const response = await app.request("/v1/admin/orders?q=private", { headers: asStaff() });
    const document = await problemOf(response);
    expect(document).toEqual({
      type: "https://listino.dev/problems/internal_error",
      title: "Something went wrong on our side",
      status: 500,
      instance: document.instance,
      code: "internal_error",
    });
    expect(logged).toHaveLength(1);
    expect(logged[0]?.facts).toMatchObject({
      request_id: document.instance,
      method: "GET",
      path: "/v1/admin/orders",
      error: expect.stringMatching(
        /cannot reach[\s\S]*failures\.test\.ts[\s\S]*caused by Error: the socket is gone/,
      ),
    });
  });

  it.each([["a text"], [null], [{ status: 418, message: secret }]])(
    "that throws %j is no different",
    async (thrown) => {
      const { app } = broken(() => {
        throw thrown;
      });
      const response = await app.request("/v1/admin/orders", { headers: asStaff() });
      expect(JSON.stringify(await problemOf(response))).not.toContain(secret);
    },
  );

  it("in a statement is logged without the values of its parameters", async () => {
    const logged: string[] = [];
    const logger: Logger = {
      info: () => {},
      error: (_message, facts) => void logged.push(JSON.stringify(facts)),
    };
    const failing = (connection: Connection): Connection => ({
      ...connection,
      values: (_text, params) => connection.values("select 1 / 0, $1::text", [String(params?.[0] ?? secret)]),
    });
    const db: Harness["db"] = {
      ...harness.db,
      transaction: (options, run) =>
        harness.db.transaction(options, (connection) => run(failing(connection))),
    };
    const app = createApp({ ...harness.ports, db, logger });
    const response = await app.request(`/v1/admin/tax-categories?cursor=${btoa(JSON.stringify([secret]))}`, {
      headers: asStaff(),
    });
    expect(await problemOf(response)).toMatchObject({ status: 500 });
    expect(logged.join()).toContain("division by zero");
    expect(logged.join()).not.toContain(secret);
  });
});

describe("a request's id", () => {
  const path = "/v1/store/supplier";
  const visit = (headers: Record<string, string>) =>
    harness.app.request(path, { headers: { "Listino-Key": supplier.publishableKey, ...headers } });

  it("is made for each request", async () => {
    const [one, other] = [await visit({}), await visit({})];
    const ids = [one, other].map((response) => response.headers.get("listino-request-id"));
    expect(ids[0]).toMatch(/^req_[0-9a-z]{26}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it("is the caller's where it is a plain token", async () => {
    const given = "trace-42_A.b";
    expect((await visit({ "Listino-Request-Id": given })).headers.get("listino-request-id")).toBe(given);
    const refused = await visit({ "Listino-Request-Id": given, "Listino-Key": "none" });
    expect((await problemOf(refused)).instance).toBe(given);
  });

  it.each(["short", "with spaces in it", "x".repeat(65), '"><script>alert(1)</script>'])(
    "is not the caller's where it is none: %s",
    async (given) => {
      expect((await visit({ "Listino-Request-Id": given })).headers.get("listino-request-id")).toMatch(
        /^req_/,
      );
    },
  );
});
