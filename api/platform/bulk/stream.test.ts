import { beforeAll, describe, expect, it } from "vitest";
import { makeTaxCategory } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import type { Database } from "../ports.ts";
import { LINE_LIMIT } from "./lines.ts";

const PATH = "/v1/admin/products/bulk";
const product = (n: number) => ({ external_id: `e${n}`, sku: `S-${n}`, name: `Article ${n}` });
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** A body that arrives in pieces, and may break off. */
function arriving(text: string, broken = false): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return broken ? controller.error(new Error("gone")) : controller.close();
      controller.enqueue(bytes.slice(at, at + 10_007));
      at += 10_007;
    },
  });
}

describe("a stream of rows", () => {
  let harness: Harness;
  let supplier: TestSupplier;

  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
  });

  interface Sent {
    readonly body: ReadableStream<Uint8Array> | string;
    readonly key?: string;
    readonly query?: string;
    readonly whole?: true;
    readonly on?: Harness;
  }
  async function send({ body, key, query = "", whole, on = harness }: Sent) {
    const response = await on.app.request(PATH + query, {
      method: "POST",
      body,
      duplex: "half",
      headers: {
        Authorization: `Bearer ${supplier.secretKey}`,
        "Content-Type": "application/x-ndjson",
        ...(whole ? {} : { Accept: "application/x-ndjson" }),
        ...(key ? { "Idempotency-Key": key } : {}),
      },
    } as RequestInit);
    const text = await response.text();
    const told = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line)]));
    return { status: response.status, type: response.headers.get("Content-Type"), told, last: told.at(-1) };
  }
  const count = (where = "true") =>
    supplier
      .scope((tx) =>
        tx.query<{ count: number }>(`select count(*)::int as count from products where ${where}`),
      )
      .then(([row]) => row?.count);

  it("is answered line by line, with the summary last", async () => {
    const rows = [...numbers(2100).map(product), { external_id: "bad" }, { external_id: "e0" }];
    const { status, type, told, last } = await send({ body: arriving(`${lines(rows)}{no json\n`) });
    expect([status, type]).toEqual([200, "application/x-ndjson"]);
    expect(told.slice(0, -1).map(({ index }) => index)).toEqual(numbers(2103));
    expect(told.slice(2100, 2103).map(({ error }) => [error.code, error.pointer])).toEqual([
      ["required", "/rows/2100/sku"],
      ["duplicate_row", "/rows/2101"],
      ["malformed_json", "/rows/2102"],
    ]);
    expect(last).toEqual({
      summary: { created: 2100, updated: 0, unchanged: 0, failed: 3, deactivated: 0 },
    });
    expect(await count("external_id like 'e%'")).toBe(2100);
  });

  it("that breaks off keeps what was answered, and is done to the end when it is sent again", async () => {
    const rows = numbers(2500).map((n) => ({ ...product(n), external_id: `k${n}`, sku: `K-${n}` }));
    const text = lines(rows);
    const cut = text.indexOf(`"k2300"`);
    const broken = await send({ body: arriving(text.slice(0, cut), true), key: "night-1" });
    expect(broken.last.problem).toMatchObject({ code: "body_incomplete", status: 400 });
    const answered = broken.told.slice(0, -1);
    expect(answered.length % 1000).toBe(0);
    expect(await count("external_id like 'k%'")).toBe(answered.length);

    const again = await send({ body: arriving(text), key: "night-1" });
    expect(again.last.summary).toMatchObject({ created: 2500, unchanged: 0, failed: 0 });
    expect(again.told.slice(0, answered.length)).toEqual(answered);
    const third = await send({ body: text, key: "night-1", whole: true });
    expect(third.told[0].results).toEqual(again.told.slice(0, -1));
    expect(await count("external_id like 'k%'")).toBe(2500);
  });

  it("survives the server between two chunks", async () => {
    const rows = numbers(2200).map((n) => ({ ...product(n), external_id: `d${n}`, sku: `D-${n}` }));
    let writes = 0;
    const dying: Database = {
      ...harness.db,
      transaction: (options, run) => {
        if (!options.read && ++writes > 1) throw new Error("the process was killed");
        return harness.db.transaction(options, run);
      },
    };
    const sick = await openHarness(dying);
    sick.ports.logger.error = () => {};
    const died = await send({ body: lines(rows), key: "night-2", on: sick });
    expect(died.last.problem.code).toBe("internal_error");
    expect(await count("external_id like 'd%'")).toBe(1000);
    const again = await send({ body: lines(rows), key: "night-2" });
    expect(again.last.summary).toMatchObject({ created: 2200, unchanged: 0 });
    expect(again.told.slice(0, 1000)).toEqual(died.told.slice(0, -1));
  });

  it("under a key that was used for other rows is refused at the chunk that differs", async () => {
    const rows = numbers(1500).map((n) => ({ ...product(n), external_id: `r${n}`, sku: `R-${n}` }));
    await send({ body: lines(rows), key: "night-3" });
    const others = rows.map((row, n) => (n === 1200 ? { ...row, name: "Other" } : row));
    const { told, last } = await send({ body: lines(others), key: "night-3" });
    expect([told.length, last.problem.code]).toEqual([1001, "idempotency_key_reused"]);
    const early = await send({ body: lines(others.slice(1)), key: "night-3" });
    expect([early.status, early.last.code]).toEqual([422, "idempotency_key_reused"]);
  });

  it("of a full set switches off the rest, but not where it broke off or was empty", async () => {
    const kept = numbers(1100).map(product);
    const before = await count("status = 'active'");
    await send({ body: arriving(lines(kept), true), query: "?mode=full" });
    expect(await count("status = 'active'")).toBe(before);
    const empty = await send({ body: "\n", query: "?mode=full" });
    expect([empty.status, empty.last.errors[0].code]).toEqual([422, "empty_set"]);
    const { last } = await send({ body: arriving(lines(kept)), query: "?mode=full" });
    expect(last.summary).toMatchObject({ unchanged: 1100, deactivated: (before ?? 0) - 1100 });
    expect(await count("status = 'active'")).toBe(1100);
  });

  it("is refused where a row is nested without end", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const body = `${JSON.stringify(product(1)).slice(0, -1)},"more":${deep}}\n`;
    const { status, last } = await send({ body, key: "deep", whole: true });
    expect([status, last.code]).toEqual([400, "malformed_json"]);
  });

  it("is refused before anything is written where it can be, and else where it must", async () => {
    const long = lines([product(0), { ...product(1), description: "x".repeat(LINE_LIMIT) }]);
    const { status, last } = await send({ body: arriving(long) });
    expect([status, last.code, last.limit]).toEqual([413, "body_too_large", LINE_LIMIT]);
    const announced = await harness.call("POST", PATH, {
      body: "{}",
      headers: {
        Authorization: `Bearer ${supplier.secretKey}`,
        "Content-Type": "application/x-ndjson",
        "Content-Length": String(2 ** 31),
      },
    });
    expect([announced.status, announced.body.limit]).toEqual([413, 536_870_912]);
  });
});
