import { expect, test } from "vitest";
import { json, problem, type Reply, serve } from "../testing/local-server.ts";
import { Call, ListCall } from "./call.ts";
import { connect } from "./connection.ts";
import { listOperation } from "./operation.ts";

type Numbers = { data: number[]; next_cursor: string | null };
const list = listOperation<[query?: object], Numbers, never>("GET /numbers q");
const query = listOperation<[body: object], Numbers, never>("POST /numbers/query bs");
const open = (baseUrl: string) => connect({ baseUrl }, async () => ({}));

/** 0…9 in pages of four; the cursor is the next number. */
const numbers: Reply = (response, asked) => {
  const body = asked.body ? (JSON.parse(asked.body) as { cursor?: string }) : undefined;
  const start = Number(body ? (body.cursor ?? 0) : new URL(asked.url, "http://x").searchParams.get("cursor"));
  const data = [0, 1, 2, 3].map((step) => start + step).filter((number) => number < 10);
  json({ data, next_cursor: start + 4 < 10 ? String(start + 4) : null })(response, asked);
};

test("awaiting a list gives its first page", async () => {
  const { baseUrl, asked } = await serve(numbers);
  await expect(list(open(baseUrl))).resolves.toEqual({ data: [0, 1, 2, 3], next_cursor: "4" });
  expect(asked).toHaveLength(1);
});

test("iterating a list walks all pages and keeps its filters", async () => {
  const { baseUrl, asked } = await serve(numbers);
  const seen: number[] = [];
  for await (const number of list(open(baseUrl), { q: "cup" })) seen.push(number);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(asked.map((one) => one.url)).toEqual([
    "/numbers?q=cup",
    "/numbers?q=cup&cursor=4",
    "/numbers?q=cup&cursor=8",
  ]);
});

test("a list by POST sends its cursor in the body, and no idempotency key", async () => {
  const { baseUrl, asked } = await serve(numbers);
  await expect(query(open(baseUrl), { sort: "sku" }).toArray({ limit: 100 })).resolves.toHaveLength(10);
  expect(asked.map((one) => one.body)).toEqual([
    '{"sort":"sku"}',
    '{"sort":"sku","cursor":"4"}',
    '{"sort":"sku","cursor":"8"}',
  ]);
  expect(asked.every((one) => one.headers["idempotency-key"] === undefined)).toBe(true);
});

test("toArray asks for no more pages than its limit needs", async () => {
  const { baseUrl, asked } = await serve(numbers);
  await expect(list(open(baseUrl)).toArray({ limit: 4 })).resolves.toEqual([0, 1, 2, 3]);
  expect(asked).toHaveLength(1);
  await expect(list(open(baseUrl)).toArray({ limit: 5 })).resolves.toEqual([0, 1, 2, 3, 4]);
  await expect(list(open(baseUrl)).toArray({ limit: 0 })).resolves.toEqual([]);
});

test("a feed that answers its end with the cursor it was asked for ends the walk", async () => {
  const { baseUrl, asked } = await serve(
    json({ data: [1], next_cursor: "a" }),
    json({ data: [2], next_cursor: "b" }),
    json({ data: [], next_cursor: "b" }),
  );
  await expect(list(open(baseUrl)).toArray({ limit: 100 })).resolves.toEqual([1, 2]);
  expect(asked).toHaveLength(3);
});

test("a failing page ends the walk with its error, after the rows before it", async () => {
  const { baseUrl } = await serve(json({ data: [1], next_cursor: "a" }), problem(404, "not_found"));
  const seen: number[] = [];
  const walk = async () => {
    for await (const number of list(open(baseUrl))) seen.push(number);
  };
  await expect(walk()).rejects.toMatchObject({ code: "not_found" });
  expect(seen).toEqual([1]);
});

test("withResponse gives data, headers and request id", async () => {
  const { baseUrl } = await serve(json({ name: "Cup" }, 200, { etag: '"v1"' }));
  const { data, response, requestId } = await open(baseUrl).request("GET", "/a").withResponse();
  expect(data).toEqual({ name: "Cup" });
  expect(response.headers.get("etag")).toBe('"v1"');
  expect(requestId).toBe("req_1");
});

test("a call is a promise in every way: catch, finally, all, instanceof", async () => {
  const { baseUrl } = await serve(json({ a: 1 }), problem(404, "not_found"));
  const call = open(baseUrl).request("GET", "/a");
  expect(call).toBeInstanceOf(Promise);
  expect(call).toBeInstanceOf(Call);
  let settled = 0;
  await expect(call.finally(() => settled++)).resolves.toEqual({ a: 1 });
  await expect(Promise.all([call, 2])).resolves.toEqual([{ a: 1 }, 2]);
  await expect(
    open(baseUrl)
      .request("GET", "/a")
      .catch((error: Error) => error.name),
  ).resolves.toBe("NotFoundError");
  expect(settled).toBe(1);
});

test("withResponse alone leaves no second promise to reject unhandled", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const { baseUrl } = await serve(problem(404, "not_found"));
  await expect(list(open(baseUrl)).withResponse()).rejects.toMatchObject({ status: 404 });
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  expect(ListCall.prototype).toBeInstanceOf(Call);
});
