import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encoded, streamOf } from "../../platform/sheets/streams.ts";
import { makeTaxCategory } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type AnswerBody, type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { writeImport } from "./write-import.ts";

const ROWS = 20_000;
const PATH = "/v1/admin/imports";

/** As a spreadsheet of another country writes it, with a title above, and line breaks inside cells. */
function* hostile(): Generator<string> {
  yield "\ufeffPreisliste 2026;;;;;\r\n;;;;;\r\nArtikelnummer;Bestellnr;Bezeichnung;Gewicht;Langtext;Warengruppe\r\n";
  for (let n = 0; n < ROWS; n++) {
    const group = n % 1000 === 7 ? "nirgends" : "c1";
    yield `4711-${n};B-${n};"Schraube M${n % 40}; ""verzinkt""";${n % 9},${n % 10}5;"Zeile eins\r\nZeile zwei ŁÓŚĆ ß";${group}\r\n`;
  }
}

describe("a large file, on PostgreSQL", () => {
  let world: PostgresWorld;
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    world = await openPostgres(4);
    harness = await openHarness(world.db);
    supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
    await supplier.admin("POST", "/v1/admin/categories/bulk", { rows: [{ external_id: "c1", name: "C" }] });
  });
  afterAll(() => world.close());

  it("is taken, mapped and written, and says meanwhile how far it is", async () => {
    const response = await harness.app.request(`${PATH}?kind=products`, {
      method: "POST",
      body: streamOf(encoded(hostile())),
      duplex: "half",
      headers: { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "text/csv" },
    } as RequestInit);
    const opened = (await response.json()) as AnswerBody;
    expect(opened).toMatchObject({
      ...{ encoding: "utf-8", delimiter: ";", header_row: 3, rows_total: ROWS },
      suggested_options: { decimal: "," },
    });
    const started = await supplier.admin("POST", `${PATH}/${opened.id}/start`, {
      mapping: {
        ...{ external_id: { column: "Artikelnummer" }, sku: { column: "Bestellnr" } },
        ...{ name: { column: "Bezeichnung" }, weight_grams: { column: "Gewicht" } },
        ...{ description: { column: "Langtext" }, category_external_id: { column: "Warengruppe" } },
      },
    });
    expect(started.status).toBe(200);

    const get = async () => (await supplier.admin("GET", `${PATH}/${opened.id}`)).body;
    const told = new Set<number>();
    let over = false;
    const watching = (async () => {
      while (!over) told.add((await get()).rows_done);
    })();
    await writeImport(harness.ports, supplier.id, opened.id);
    over = true;
    await watching;
    expect(await get()).toMatchObject({
      ...{ status: "completed", rows_done: ROWS, created: ROWS - 20, failed: 20, problem: null },
    });
    expect(told.size).toBeGreaterThan(2);
    const { data } = (await supplier.admin("GET", `${PATH}/${opened.id}/errors?limit=100`)).body;
    expect(data).toHaveLength(20);
    expect(data[0]).toMatchObject({
      row: 11,
      column: "Warengruppe",
      value: "nirgends",
      code: "unknown_category",
    });
    const [product] = (await supplier.admin("GET", "/v1/admin/products?external_id=4711-19999")).body.data;
    expect(product).toMatchObject({
      ...{ sku: "B-19999", name: 'Schraube M39; "verzinkt"', weight_grams: "1.95" },
      description: "Zeile eins\r\nZeile zwei ŁÓŚĆ ß",
    });
  });
});
