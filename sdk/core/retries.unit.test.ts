import { expect, test, vi } from "vitest";
import { hangUp, json, neverAnswer, problem, serve } from "../testing/local-server.ts";
import { type ConnectionOptions, connect } from "./connection.ts";
import { AbortError, ConnectionError, type ListinoError, ServerError, TimeoutError } from "./errors.ts";

const open = (options: ConnectionOptions) => connect(options, async () => ({}));
const keysOf = (asked: { headers: Record<string, unknown> }[]) =>
  asked.map((one) => one.headers["idempotency-key"]);

test("a POST is tried again under the same idempotency key after every passing failure", async () => {
  for (const failure of [
    problem(408, "request_timeout"),
    problem(409, "idempotency_in_progress"),
    problem(429, "rate_limited"),
    problem(503, "unavailable"),
    hangUp,
  ]) {
    const { baseUrl, asked } = await serve(failure, json({ id: "ord_1" }));
    await expect(open({ baseUrl }).request("POST", "/v1/store/orders", { body: {} })).resolves.toEqual({
      id: "ord_1",
    });
    const keys = keysOf(asked);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/\S{20,}/);
    expect(keys[1]).toBe(keys[0]);
  }
});

test("two logical POSTs carry two keys, and the caller's own key replaces them", async () => {
  const { baseUrl, asked } = await serve(json({}));
  const connection = open({ baseUrl });
  await connection.request("POST", "/a");
  await connection.request("POST", "/a");
  await connection.request("POST", "/a", {}, { idempotencyKey: "mine" });
  const [first, second, third] = keysOf(asked);
  expect(first).not.toBe(second);
  expect(third).toBe("mine");
});

test("it gives up after the retries it may make, and says under which key", async () => {
  const { baseUrl, asked } = await serve(problem(500, "internal"));
  const connection = open({ baseUrl });
  const error: unknown = await connection.request("POST", "/a").catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ServerError);
  expect(asked).toHaveLength(3);
  expect((error as ServerError).idempotencyKey).toBe(asked[0]?.headers["idempotency-key"]);
  await expect(connection.request("GET", "/a", {}, { maxRetries: 0 })).rejects.toThrow(ServerError);
  expect(asked).toHaveLength(4);
});

test("what the caller did wrong is not tried again, nor is a PATCH", async () => {
  for (const [status, code] of [
    [400, "bad"],
    [404, "not_found"],
    [409, "stock_short"],
    [422, "invalid"],
  ] as const) {
    const { baseUrl, asked } = await serve(problem(status, code));
    await expect(open({ baseUrl }).request("POST", "/a")).rejects.toMatchObject({ status, code });
    expect(asked).toHaveLength(1);
  }
  const { baseUrl, asked } = await serve(problem(503, "unavailable"));
  await expect(open({ baseUrl }).request("PATCH", "/a", { body: {} })).rejects.toThrow(ServerError);
  expect(asked).toHaveLength(1);
});

test("a POST that only reads carries no key and is tried again all the same", async () => {
  const { baseUrl, asked } = await serve(problem(503, "unavailable"), json({ count: 3 }));
  await expect(open({ baseUrl }).request("POST", "/count", { body: {}, safe: true })).resolves.toEqual({
    count: 3,
  });
  expect(keysOf(asked)).toEqual([undefined, undefined]);
});

test("Retry-After longer than a minute is left to the caller", async () => {
  const { baseUrl, asked } = await serve(problem(429, "rate_limited", {}, { "retry-after": "3600" }));
  await expect(open({ baseUrl }).request("GET", "/a")).rejects.toMatchObject({ retryAfter: 3600 });
  expect(asked).toHaveLength(1);
});

test("Retry-After decides the wait", async () => {
  const wait = vi.spyOn(globalThis, "setTimeout");
  const { baseUrl } = await serve(problem(429, "rate_limited", {}, { "retry-after": "1" }), json({}));
  await open({ baseUrl }).request("GET", "/a");
  expect(wait).toHaveBeenCalledWith(expect.any(Function), 1000);
  wait.mockRestore();
});

test("an answer that does not come in time, or stops half-way, is a TimeoutError", async () => {
  const half = await serve((response) =>
    response.writeHead(200, { "content-type": "application/json" }).write('{"a'),
  );
  const silent = await serve(neverAnswer);
  for (const { baseUrl, asked } of [silent, half]) {
    const error: unknown = await open({ baseUrl, timeout: 60, maxRetries: 1 })
      .request("GET", "/a")
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ name: "TimeoutError", code: "timeout" });
    expect(asked).toHaveLength(2);
  }
});

test("the caller's signal ends the call: before it, in it, and while it waits to try again", async () => {
  const { baseUrl, asked } = await serve(neverAnswer);
  const connection = open({ baseUrl });
  await expect(connection.request("GET", "/a", {}, { signal: AbortSignal.abort() })).rejects.toThrow(
    AbortError,
  );
  expect(asked).toHaveLength(0);

  const during = new AbortController();
  const call = connection.request("GET", "/a", {}, { signal: during.signal });
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  during.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError", code: "aborted" });
  expect(asked).toHaveLength(1);

  const limited = await serve(problem(429, "rate_limited", {}, { "retry-after": "50" }));
  const between = new AbortController();
  const waiting = vi.fn(() => between.abort());
  const logger = { debug: () => {}, warn: () => setTimeout(waiting, 5) };
  const second = open({ baseUrl: limited.baseUrl, logger }).request(
    "GET",
    "/a",
    {},
    { signal: between.signal },
  );
  await expect(second).rejects.toThrow(AbortError);
  expect(limited.asked).toHaveLength(1);
});

test("a server that is not there is a ConnectionError with its cause", async () => {
  const error: unknown = await open({ baseUrl: "http://127.0.0.1:1", maxRetries: 0 })
    .request("GET", "/a")
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed" });
  expect((error as ListinoError).cause).toBeInstanceOf(TypeError);
});
