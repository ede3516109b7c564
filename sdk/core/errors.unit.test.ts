import { expect, test, vi } from "vitest";
import { json, problem, serve } from "../testing/local-server.ts";
import { connect } from "./connection.ts";
import * as errors from "./errors.ts";
import { errorFrom, type ListinoError } from "./errors.ts";

const classes = new Map(Object.entries(errors));

async function failed(...script: Parameters<typeof serve>): Promise<ListinoError> {
  const { baseUrl } = await serve(...script);
  const call = connect({ baseUrl, maxRetries: 0 }, async () => ({})).request("POST", "/a");
  return call.then(
    () => expect.fail("it did not fail"),
    (error) => error as ListinoError,
  );
}

test.each([
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [409, "ConflictError"],
  [410, "GoneError"],
  [412, "PreconditionFailedError"],
  [418, "ListinoError"],
  [422, "UnprocessableError"],
  [429, "RateLimitError"],
  [500, "ServerError"],
  [503, "ServerError"],
] as const)("%i is a %s", async (status, name) => {
  const error = await failed(problem(status, "some_code"));
  expect(error).toBeInstanceOf(classes.get(name));
  expect(error).toBeInstanceOf(errors.ListinoError);
  expect(error).toMatchObject({ name, status, code: "some_code" });
});

test("an error carries what a program and a support desk need", async () => {
  const lines = [{ sku: "85123A", requested: "12", available: "6" }];
  const fields = [
    { pointer: "/lines/0/quantity", code: "stock_short", detail: "6 are left.", suggestion: "6" },
  ];
  const error = await failed(problem(409, "stock_short", { lines, errors: fields }, { "retry-after": "7" }));
  expect(error).toMatchObject({ requestId: "req_1", retryAfter: 7, fields, problem: { lines } });
  expect(error.message).toBe("Not so. (stock_short, req_1)");
  expect(error.idempotencyKey).toBeTruthy();
});

test("an answer that is no problem document still becomes an error of its status", async () => {
  const page = await failed((response) =>
    response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad"),
  );
  expect(page).toMatchObject({ name: "ServerError", code: "http_502", problem: undefined, fields: [] });
  const odd = await failed(json(null, 404));
  expect(odd).toMatchObject({ name: "NotFoundError", code: "http_404" });
});

test("retryAfter is in seconds, whichever form the header takes", async () => {
  vi.useFakeTimers({ now: new Date("2026-11-22T14:00:00Z"), toFake: ["Date"] });
  try {
    const after = async (value: string) =>
      (await errorFrom(new Response("", { status: 429, headers: { "retry-after": value } }))).retryAfter;
    await expect(after("12")).resolves.toBe(12);
    await expect(after("Sun, 22 Nov 2026 14:00:30 GMT")).resolves.toBe(30);
    await expect(after("Sun, 22 Nov 2026 13:00:00 GMT")).resolves.toBeUndefined();
    await expect(after("soon")).resolves.toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});
