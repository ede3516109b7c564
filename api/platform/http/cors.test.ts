import { beforeAll, describe, expect, it } from "vitest";
import { makeSupplier, ORIGIN, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

let harness: Harness;
let supplier: TestSupplier;
beforeAll(async () => {
  harness = await openHarness();
  supplier = await makeSupplier(harness);
});

const QUERY = "/v1/store/prices/query";
const cors = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => name.startsWith("access-control-")));
const list = (header: string | null) => (header ?? "").split(", ").sort();

describe("a preflight", () => {
  const ask = (origin: string, path = QUERY) =>
    harness.app.request(path, {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "listino-key,authorization,content-type,idempotency-key",
      },
    });

  it("is answered without a key, for two hours, without credentials", async () => {
    const response = await ask(ORIGIN);
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    const headers = cors(response);
    expect(headers).toMatchObject({
      "access-control-allow-origin": ORIGIN,
      "access-control-max-age": "7200",
    });
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
    expect(list(headers["access-control-allow-methods"] ?? null)).toEqual([
      "DELETE",
      "GET",
      "PATCH",
      "POST",
      "PUT",
    ]);
    expect(list(headers["access-control-allow-headers"] ?? null)).toEqual([
      "Authorization",
      "Content-Type",
      "Idempotency-Key",
      "If-Match",
      "Listino-Key",
      "Listino-Request-Id",
      "Listino-Session",
      "Listino-Version",
    ]);
  });

  it("is not kept for another origin, method or header", async () => {
    expect(list((await ask(ORIGIN)).headers.get("vary"))).toEqual(
      expect.arrayContaining(["Access-Control-Request-Headers", "Access-Control-Request-Method", "Origin"]),
    );
  });

  it("is answered for the Admin API too, since it cannot say whose session follows", async () => {
    const response = await ask(ORIGIN, "/v1/admin/orders");
    expect(response.status).toBe(204);
    expect(cors(response)["access-control-allow-origin"]).toBe(ORIGIN);
    expect(cors(response)["access-control-allow-credentials"]).toBeUndefined();
  });
});

describe("a request from a page", () => {
  const visit = (headers: Record<string, string>, path = "/v1/store/supplier") =>
    harness.app.request(path, { headers: { "Listino-Key": supplier.publishableKey, ...headers } });

  it("of the key's own website may read the answer and what helps to handle it", async () => {
    const response = await visit({ Origin: ORIGIN });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(response.headers.get("vary")).toContain("Origin");
    expect(list(response.headers.get("access-control-expose-headers"))).toEqual([
      "ETag",
      "Idempotent-Replayed",
      "Listino-Request-Id",
      "RateLimit",
      "RateLimit-Policy",
      "Retry-After",
      "Server-Timing",
    ]);
  });

  it("of the key's own website may read why it was refused", async () => {
    for (const [path, headers, status] of [
      ["/v1/store/me", {}, 401],
      ["/v1/store/supplier", { "Listino-Key": "" }, 401],
      ["/v1/store/nothing", {}, 404],
    ] as const) {
      const response = await visit({ Origin: ORIGIN, ...headers }, path);
      expect(response.status, path).toBe(status);
      expect(response.headers.get("access-control-allow-origin"), path).toBe(ORIGIN);
    }
  });

  it.each([
    "https://thief.example",
    "http://shop.example",
    "https://shop.example:8443",
    "https://www.shop.example",
    "https://shop.example.thief.example",
    "null",
  ])("of %s is refused, and its browser keeps the answer to itself", async (origin) => {
    const response = await visit({ Origin: origin });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "origin_not_allowed" });
    expect(cors(response)).toEqual({});
    expect(response.headers.get("vary")).toContain("Origin");
  });

  it("is not needed: a server may ask with the publishable key", async () => {
    const response = await visit({});
    expect(response.status).toBe(200);
    expect(cors(response)).toEqual({});
  });

  it("gets no leave to read what a secret key is answered: it has no place in a page", async () => {
    const response = await harness.app.request("/v1/admin/orders", {
      headers: { Authorization: `Bearer ${supplier.secretKey}`, Origin: ORIGIN },
    });
    expect(cors(response)).toEqual({});
  });
});
