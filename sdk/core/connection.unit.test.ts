import { expect, test } from "vitest";
import { json, problem, serve } from "../testing/local-server.ts";
import { type ConnectionOptions, connect } from "./connection.ts";
import { ListinoError } from "./errors.ts";

const open = (options: ConnectionOptions) => connect(options, async () => ({}));

test("queries leave out what is undefined or null and repeat lists", async () => {
  const { baseUrl, asked } = await serve(json({}));
  await open({ baseUrl: `${baseUrl}/` }).request("GET", "/a", {
    query: { q: "cup & saucer", cursor: undefined, category_id: null, skus: ["A", "B"], limit: 0 },
  });
  expect(asked[0]?.url).toBe("/a?q=cup+%26+saucer&skus=A&skus=B&limit=0");
  await open({ baseUrl }).request("GET", "/a", { query: {} });
  expect(asked[1]?.url).toBe("/a");
});

test("objects go out as JSON, text as NDJSON, nothing without a content type", async () => {
  const { baseUrl, asked } = await serve(json({}));
  const connection = open({ baseUrl });
  await connection.request("POST", "/a", { body: { quantity: "6" } });
  await connection.request("POST", "/a", { body: '{"sku":"A"}\n{"sku":"B"}\n' });
  await connection.request("POST", "/a");
  const sent = asked.map(({ headers, body }) => [headers["content-type"], body]);
  expect(sent).toEqual([
    ["application/json", '{"quantity":"6"}'],
    ["application/x-ndjson", '{"sku":"A"}\n{"sku":"B"}\n'],
    [undefined, ""],
  ]);
});

test("headers of the call win over those of the connection, whatever their case; ifMatch is sent", async () => {
  const { baseUrl, asked } = await serve(json({}));
  const connection = open({ baseUrl, headers: { "Accept-Language": "it", "X-Shop": "1" } });
  await connection.request(
    "PATCH",
    "/a",
    { body: {} },
    { ifMatch: '"v3"', headers: { "accept-language": "pl" } },
  );
  expect(asked[0]?.headers).toMatchObject({ "accept-language": "pl", "x-shop": "1", "if-match": '"v3"' });
});

test("204 gives undefined, text stays text", async () => {
  const { baseUrl } = await serve(
    (response) => response.writeHead(204).end(),
    (response) => response.writeHead(200, { "content-type": "text/csv" }).end("sku\nA\n"),
  );
  const connection = open({ baseUrl });
  await expect(connection.request("DELETE", "/a")).resolves.toBeUndefined();
  await expect(connection.request("GET", "/a.csv")).resolves.toBe("sku\nA\n");
});

test("hooks and the logger see every attempt, and no secret", async () => {
  const { baseUrl } = await serve(
    problem(503, "unavailable"),
    json({}, 200, { "set-cookie": "s=bs_secret" }),
  );
  const seen: unknown[] = [];
  const log = (message: string, facts?: object) => void seen.push({ message, facts });
  const see = (event: object) => void seen.push(event);
  const options = { baseUrl, onRequest: see, onResponse: see, logger: { debug: log, warn: log } };
  const connection = connect(options, async () => ({ authorization: "Bearer sk_supplier_topsecret" }));
  await connection.request(
    "POST",
    "/a",
    { body: { password: "topsecret" }, query: { note: "bs_supplier_topsecret" } },
    { headers: { cookie: "topsecret", "x-forwarded-key": "sk_supplier_topsecret" } },
  );
  expect(seen.filter((one) => (one as { attempt?: number }).attempt === 1)).toHaveLength(2);
  expect(seen).toContainEqual(expect.objectContaining({ status: 503, requestId: "req_1", attempt: 0 }));
  const everything = JSON.stringify(seen);
  expect(everything).toContain("[redacted]");
  expect(everything).not.toContain("topsecret");
  expect(everything).not.toContain("bs_secret");
});

test("an answer that is JSON by its header alone is an error, not data", async () => {
  const { baseUrl } = await serve((response) =>
    response.writeHead(200, { "content-type": "application/json" }).end("<html>"),
  );
  await expect(open({ baseUrl, maxRetries: 0 }).request("GET", "/a")).rejects.toThrow(ListinoError);
});
