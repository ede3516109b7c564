import { createAdminClient } from "@listino/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSheet } from "../platform/sheets/read.ts";
import { gathered } from "../platform/sheets/streams.ts";
import { XLSX_TYPE, xlsx } from "../platform/sheets/xlsx-writer.ts";
import { type EdgeWorld, openEdgeWorld } from "../testing/edge-world.ts";

const ROWS = 5000;
const numbers = Array.from({ length: ROWS }, (_, n) => n);

describe("files and streams of rows in workerd, on PostgreSQL", () => {
  let world: EdgeWorld;
  let listino: ReturnType<typeof createAdminClient>;
  let list: string;
  beforeAll(async () => {
    world = await openEdgeWorld();
    listino = createAdminClient({ baseUrl: world.edge.url, secretKey: world.keys.secretKey });
    await listino.taxCategories.put("standard", { name: "Standard", rate: "20" });
    await listino.settings.update({ guest_mode: "public" });
    list = (await listino.priceLists.create({ name: "Trade", currency: "GBP", is_default: true })).id;
  });
  afterAll(() => world.close());

  const ask = (path: string, init: RequestInit & { duplex?: "half" } = {}) =>
    fetch(world.edge.url + path, {
      ...init,
      headers: { Authorization: `Bearer ${world.keys.secretKey}`, ...init.headers },
    });
  const ended = async (id: string) => {
    // The job is begun by the request that started it, and by every run of the cron trigger.
    await expect
      .poll(
        async () => {
          await world.edge.tick();
          return (await listino.imports.get(id)).status;
        },
        { timeout: 60_000 },
      )
      .not.toBe("running");
    return listino.imports.get(id);
  };
  /** In pieces of no particular size, as a network brings them. */
  const arriving = (texts: Iterable<string>) => {
    const encoder = new TextEncoder();
    const iterator = texts[Symbol.iterator]();
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
  };

  it("takes products as lines, and answers each while the others come", async () => {
    const response = await ask("/v1/admin/products/bulk", {
      method: "POST",
      body: arriving(
        numbers.map((n) => `${JSON.stringify({ external_id: `e${n}`, sku: `S-${n}`, name: `Bolt ${n}` })}\n`),
      ),
      duplex: "half",
      headers: { "Content-Type": "application/x-ndjson", Accept: "application/x-ndjson" },
    });
    const lines = (await response.text()).trimEnd().split("\n");
    expect([response.status, lines.length]).toEqual([200, ROWS + 1]);
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ summary: { created: ROWS, failed: 0 } });
  });

  it("imports CSV as a spreadsheet of another country writes it, and says which cell is wrong", async () => {
    const rows = numbers.map(
      (n) => `e${n};"Schraube ""M${n}""\r\nverzinkt";${n === 4321 ? "schwer" : `${n},5`}\r\n`,
    );
    const response = await ask("/v1/admin/imports?kind=products", {
      method: "POST",
      body: arriving(["\ufeffexternal_id;Langtext;weight_grams\r\n", ...rows]),
      duplex: "half",
      headers: { "Content-Type": "text/csv" },
    });
    const opened = (await response.json()) as { id: string; rows_total: number };
    expect([response.status, opened.rows_total]).toEqual([201, ROWS]);
    await listino.imports.start(opened.id, { options: { decimal: "," } });
    expect(await ended(opened.id)).toMatchObject({
      ...{ status: "completed", updated: ROWS - 1, failed: 1, rows_done: ROWS },
    });
    expect((await listino.imports.listErrors(opened.id)).data).toMatchObject([
      { row: 4323, column: "weight_grams", value: "schwer", code: "not_a_number" },
    ]);
    const errors = await ask(`/v1/admin/imports/${opened.id}/errors.csv`);
    expect(await errors.text()).toContain("4323,weight_grams,schwer,not_a_number");
  });

  it("imports a workbook", async () => {
    const book = xlsx({
      name: "Preise",
      columns: [{ title: "Artikelnummer" }, { title: "Preis" }],
      rows: numbers.map((n) => [`e${n}`, { number: `${1 + (n % 90)}.25` }]),
    });
    const file = new Blob((await gathered(book)) as BlobPart[], { type: XLSX_TYPE });
    const opened = await listino.imports.create(file, { kind: "prices", price_list_id: list });
    expect(opened).toMatchObject({ format: "xlsx", rows_total: ROWS });
    await listino.imports.start(opened.id, {});
    expect(await ended(opened.id)).toMatchObject({ status: "completed", created: ROWS, failed: 0 });
  });

  it("gives everything back as files, whole", async () => {
    const csv = await (await ask("/v1/admin/exports/products")).text();
    expect(csv.split("verzinkt").length - 1).toBe(ROWS - 1);
    const lines = await (await ask(`/v1/admin/exports/prices?format=ndjson&price_list_id=${list}`)).text();
    expect(lines.trimEnd().split("\n")).toHaveLength(ROWS);

    const download = (format: string) =>
      fetch(`${world.edge.url}/v1/store/prices/export?format=${format}`, {
        headers: { "Listino-Key": world.keys.publishableKey, Origin: "https://bolts.example" },
      });
    const table = await download("csv");
    expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect((await table.text()).trimEnd().split("\r\n").length).toBeGreaterThan(ROWS);
    const workbook = await download("xlsx");
    expect(workbook.status).toBe(200);
    const { format, rows } = await readSheet(workbook.body as ReadableStream<Uint8Array>);
    expect(format).toBe("xlsx");
    expect(await gathered(rows)).toHaveLength(ROWS + 1);
  });
});
