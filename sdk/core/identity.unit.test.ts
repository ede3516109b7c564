import { expect, test, vi } from "vitest";
import { json, problem, serve } from "../testing/local-server.ts";
import { connectAdmin, connectStore } from "./identity.ts";

test("a store call names the supplier, and the buyer once there is a session", async () => {
  const { baseUrl, asked } = await serve(json({}));
  let token: string | null = null;
  const store = connectStore({ publishableKey: "pk_1", baseUrl, getSession: async () => token });
  await store.request("GET", "/v1/store/supplier");
  token = "bs_1";
  await store.request("GET", "/v1/store/me");
  expect(asked.map(({ headers }) => [headers["listino-key"], headers.authorization])).toEqual([
    ["pk_1", undefined],
    ["pk_1", "Bearer bs_1"],
  ]);
});

test("the session is asked for again before every attempt", async () => {
  const { baseUrl, asked } = await serve(problem(503, "unavailable"), json({}));
  const tokens = ["bs_old", "bs_rotated"];
  const store = connectStore({ publishableKey: "pk_1", baseUrl, getSession: () => tokens.shift() ?? null });
  await store.request("GET", "/v1/store/me");
  expect(asked.map((one) => one.headers.authorization)).toEqual(["Bearer bs_old", "Bearer bs_rotated"]);
});

test("onUnauthorized hears of a refused session, not of a wrong password sent with a good one", async () => {
  const { baseUrl } = await serve(problem(401, "invalid_credentials"), problem(401, "unauthenticated"));
  const onUnauthorized = vi.fn();
  const store = connectStore({ publishableKey: "pk_1", baseUrl, getSession: () => "bs_1", onUnauthorized });
  await expect(store.request("POST", "/v1/store/sessions")).rejects.toMatchObject({ status: 401 });
  expect(onUnauthorized).not.toHaveBeenCalled();
  await expect(store.request("GET", "/v1/store/me")).rejects.toMatchObject({ status: 401 });
  expect(onUnauthorized).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: "unauthenticated" }),
  );
});

test("an admin call carries the secret key, or the session of a member of staff", async () => {
  const { baseUrl, asked } = await serve(json({}));
  await connectAdmin({ secretKey: "sk_1", baseUrl }).request("GET", "/v1/admin/orders");
  await connectAdmin({ getSession: () => "ss_1", baseUrl }).request("GET", "/v1/admin/orders");
  expect(asked.map((one) => one.headers.authorization)).toEqual(["Bearer sk_1", "Bearer ss_1"]);
});

test("a secret key in a browser throws; a staff session may be there", () => {
  vi.stubGlobal("document", {});
  try {
    expect(() => connectAdmin({ secretKey: "sk_1", baseUrl: "" })).toThrow(/browser/);
    expect(connectAdmin({ getSession: () => "ss_1", baseUrl: "" })).toBeTruthy();
  } finally {
    vi.unstubAllGlobals();
  }
});

test("a key of the wrong kind is refused before it is sent anywhere, and not repeated in the message", () => {
  expect(() => connectStore({ publishableKey: "sk_topsecret", baseUrl: "" })).toThrow(/^(?!.*topsecret)/);
  expect(() => connectAdmin({ secretKey: "pk_1", baseUrl: "" })).toThrow(/secret key/);
  expect(() => connectAdmin({ secretKey: "", baseUrl: "" })).toThrow(/secret key/);
});
