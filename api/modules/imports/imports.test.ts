import { beforeAll, describe, expect, it } from "vitest";
import { encoded, streamOf } from "../../platform/sheets/streams.ts";
import { xlsx } from "../../platform/sheets/xlsx-writer.ts";
import { makeTaxCategory, makeWarehouse } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { writeImport } from "./write-import.ts";

const PATH = "/v1/admin/imports";

describe("imports", () => {
  let harness: Harness;
  let supplier: TestSupplier;

  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
    await makeWarehouse(harness, supplier, { externalId: "leeds" });
  });

  type File = string | Uint8Array | ReadableStream<Uint8Array>;
  async function upload(file: File, query = "kind=products", headers: Record<string, string> = {}) {
    const response = await harness.app.request(`${PATH}?${query}`, {
      method: "POST",
      body: file instanceof Uint8Array ? streamOf([file]) : file,
      duplex: "half",
      headers: { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "text/csv", ...headers },
    } as RequestInit);
    return { status: response.status, body: (await response.json()) as Answer, headers: response.headers };
  }
  // biome-ignore lint/suspicious/noExplicitAny: tests read what the document promises
  type Answer = any;

  const start = (id: string, body: object = {}) => supplier.admin("POST", `${PATH}/${id}/start`, body);
  async function run(id: string, body: object = {}) {
    const started = await start(id, body);
    expect([started.status, started.body.status]).toEqual([200, "running"]);
    await writeImport(harness.ports, supplier.id, id);
    return (await supplier.admin("GET", `${PATH}/${id}`)).body;
  }
  const errors = async (id: string) => (await supplier.admin("GET", `${PATH}/${id}/errors`)).body.data;

  it("find out what a file is, and wait to be told", async () => {
    const file = `Preisliste 2026;;;\r\n;;;\r\nArtikelnummer;Bezeichnung;EAN;VPE\r\n4711;"Schraube; M8";4006381333931;10\r\n`;
    const { status, body } = await upload(file, "kind=products&file_name=artikel.csv");
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ status: "waiting_for_mapping", file_name: "artikel.csv", format: "csv", encoding: "utf-8" },
      ...{ delimiter: ";", header_row: 3, rows_total: 1, rows_done: 0, dry_run: false },
      columns: [
        { name: "Artikelnummer", samples: ["4711"] },
        { name: "Bezeichnung", samples: ["Schraube; M8"] },
        { name: "EAN", samples: ["4006381333931"] },
        { name: "VPE", samples: ["10"] },
      ],
      suggested_mapping: {
        external_id: { column: "Artikelnummer" },
        name: { column: "Bezeichnung" },
        gtin: { column: "EAN" },
        quantity_multiple: { column: "VPE" },
      },
    });
    const mapping = { ...body.suggested_mapping, sku: { column: "Artikelnummer" }, unit: { const: "C62" } };
    const done = await run(body.id, { mapping });
    expect(done).toMatchObject({ status: "completed", rows_done: 1, created: 1, failed: 0, problem: null });
    const { data } = (await supplier.admin("GET", "/v1/admin/products?external_id=4711")).body;
    expect(data[0]).toMatchObject({ name: "Schraube; M8", gtin: "4006381333931", quantity_multiple: "10" });
    const left = await supplier.scope((tx) =>
      tx.query("select from import_chunks where import_id = $1", [body.id]),
    );
    expect(left).toEqual([]);
  });

  it("say of every bad cell which row and column it is in, and write the other rows", async () => {
    const rows = [
      ["external_id", "sku", "name", "gtin", "weight_grams", "backorder", "category_external_id"],
      ["f1", "F-1", "Nut", "12345678905", "1.234,5", "ja", ""],
      ["f2", "F-2", "Two\nlines", "4,00764E+12", "12.5", "vielleicht", ""],
      ["f3", "F-3", "=1+1", "", "12,5", "nein", "nowhere"],
      ["", "F-4", "No key", "", "", "", ""],
      ["f5", "F-5", "Fine", "4006381333931", "1.000", "x", ""],
    ];
    const file = rows.map((row) => row.map((one) => `"${one}"`).join(";")).join("\n");
    const { body } = await upload(file);
    expect(body.suggested_options).toEqual({ decimal: "," });
    const done = await run(body.id);
    expect(done).toMatchObject({ status: "completed", created: 1, failed: 4, rows_done: 5 });
    expect(await errors(body.id)).toEqual([
      expect.objectContaining({ row: 2, column: "gtin", value: "12345678905", code: "zeros_lost" }),
      expect.objectContaining({ row: 3, column: "gtin", value: "4,00764E+12", code: "rounded_number" }),
      expect.objectContaining({ row: 3, column: "weight_grams", value: "12.5", code: "not_a_number" }),
      expect.objectContaining({ row: 3, column: "backorder", value: "vielleicht", code: "not_a_boolean" }),
      expect.objectContaining({
        row: 4,
        column: "category_external_id",
        value: "nowhere",
        code: "unknown_category",
      }),
      expect.objectContaining({ row: 5, column: "external_id", value: "", code: "invalid_type" }),
    ]);
    const page = await supplier.admin("GET", `${PATH}/${body.id}/errors?limit=2`);
    const rest = await supplier.admin("GET", `${PATH}/${body.id}/errors?cursor=${page.body.next_cursor}`);
    expect([page.body.data.length, rest.body.data.length]).toEqual([2, 4]);
  });

  it("answer the errors as a file in which nothing becomes a formula", async () => {
    const { body } = await upload("external_id,sku,name,weight_grams\ng1,G-1,Nut,=cmd()\n");
    await run(body.id);
    const { headers, body: csv } = await supplier.admin("GET", `${PATH}/${body.id}/errors.csv`);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(csv).toContain("2,weight_grams,'=cmd(),not_a_number,");
  });

  it("check everything and write nothing in a dry run", async () => {
    const file = "external_id,sku,name\nh1,H-1,Nut\nh2,H-1,Same SKU\nh3,,No SKU\n";
    const { body } = await upload(file, "kind=products&dry_run=true");
    const done = await run(body.id);
    expect(done).toMatchObject({ status: "completed", dry_run: true, created: 1, failed: 2 });
    expect((await errors(body.id)).map(({ code }: Answer) => code)).toEqual(["sku_taken", "required"]);
    expect((await supplier.admin("GET", "/v1/admin/products?external_id=h1")).body.data).toEqual([]);
  });

  it("take workbooks, with numbers and dates as they are", async () => {
    const list = (
      await supplier.admin("POST", "/v1/admin/price-lists", {
        external_id: "x",
        name: "Trade",
        currency: "EUR",
      })
    ).body.id;
    await supplier.admin("POST", "/v1/admin/products/bulk", {
      rows: [{ external_id: "x1", sku: "X-1", name: "Nut" }],
    });
    const book = xlsx({
      name: "Preise",
      columns: [{ title: "Artikelnummer" }, { title: "ab Menge" }, { title: "Preis" }],
      rows: [
        ["x1", { number: "1" }, { number: "12.5" }],
        ["x1", { number: "100" }, "11,25 €"],
        [{ number: "77" }, { number: "1" }, { number: "3" }],
      ],
    });
    const { body } = await upload(book, `kind=prices&price_list_id=${list}&file_name=preise.xlsx`);
    expect(body).toMatchObject({ format: "xlsx", encoding: null, header_row: 1, rows_total: 3 });
    expect(body.suggested_mapping).toEqual({
      product_external_id: { column: "Artikelnummer" },
      min_quantity: { column: "ab Menge" },
      amount: { column: "Preis" },
    });
    expect(await run(body.id, { options: { decimal: "," } })).toMatchObject({ created: 2, failed: 1 });
    expect(await errors(body.id)).toMatchObject([
      { row: 4, column: "Artikelnummer", code: "unknown_product" },
    ]);
    const entries = (await supplier.admin("GET", `/v1/admin/price-lists/${list}/entries`)).body.data;
    expect(entries.map(({ amount }: Answer) => amount)).toEqual(["12.5", "11.25"]);
  });

  it("take forms, stock and categories", async () => {
    const form = new FormData();
    form.set("file", new File(["sku,Lager,Bestand\nx1,leeds,7\n"], "bestand.csv", { type: "text/csv" }));
    const request = new Request("http://api.example/", { method: "POST", body: form });
    const type = request.headers.get("Content-Type") ?? "";
    const { status, body } = await upload(new Uint8Array(await request.arrayBuffer()), "kind=stock", {
      "Content-Type": type,
    });
    expect([status, body.file_name]).toEqual([201, "bestand.csv"]);
    expect(await run(body.id)).toMatchObject({ created: 1 });
    const parents = await upload("id;name;parent\nb;Bolts;a\na;Fasteners;\n", "kind=categories");
    expect(await run(parents.body.id)).toMatchObject({ created: 2, failed: 0 });
  });

  it("switch off what a full set does not name, but nothing where a key cannot be read", async () => {
    const own = await makeSupplier(harness);
    await makeTaxCategory(harness, own);
    const send = async (file: string) => {
      const response = await harness.app.request(`${PATH}?kind=products`, {
        method: "POST",
        body: file,
        headers: { Authorization: `Bearer ${own.secretKey}`, "Content-Type": "text/csv" },
      });
      const { id } = (await response.json()) as { id: string };
      await own.admin("POST", `${PATH}/${id}/start`, { options: { mode: "full" } });
      await writeImport(harness.ports, own.id, id);
      return (await own.admin("GET", `${PATH}/${id}`)).body;
    };
    await send("external_id,sku,name\na,A,A\nb,B,B\nc,C,C\n");
    expect(await send("external_id,sku,name,weight_grams\na,A,A,\nb,B,B,x\n1E+05,D,D,\n")).toMatchObject({
      ...{ unchanged: 1, failed: 2, deactivated: 0 },
    });
    expect(await send("external_id,sku,name,weight_grams\na,A,A,\nb,B,B,x\n")).toMatchObject({
      ...{ unchanged: 1, failed: 1, deactivated: 1 },
    });
  });

  it("go on where they were when they are killed, and count nothing twice", async () => {
    const rows = Array.from({ length: 2300 }, (_, n) => `z${n},Z-${n},Article ${n}`);
    const { body } = await upload(["external_id,sku,name", ...rows].join("\n"));
    await start(body.id);
    let writes = 0;
    const dying = {
      ...harness.db,
      transaction: ((options, work) => {
        if (!options.read && ++writes > 8) throw new Error("the process was killed");
        return harness.db.transaction(options, work);
      }) as typeof harness.db.transaction,
    };
    await expect(writeImport({ ...harness.ports, db: dying }, supplier.id, body.id)).rejects.toThrow(
      "killed",
    );
    const midway = (await supplier.admin("GET", `${PATH}/${body.id}`)).body;
    expect(midway.status).toBe("running");
    expect(midway.rows_done).toBeGreaterThan(0);
    expect(midway.rows_done).toBeLessThan(2300);
    await writeImport(harness.ports, supplier.id, body.id);
    const done = (await supplier.admin("GET", `${PATH}/${body.id}`)).body;
    expect(done).toMatchObject({ status: "completed", rows_done: 2300, created: 2300, unchanged: 0 });
    await writeImport(harness.ports, supplier.id, body.id);
  });

  it("are cancelled before and while they run", async () => {
    const { body } = await upload("external_id,sku,name\nq1,Q-1,Nut\n");
    await start(body.id);
    expect((await supplier.admin("POST", `${PATH}/${body.id}/cancel`)).body.status).toBe("cancelled");
    await writeImport(harness.ports, supplier.id, body.id);
    expect((await supplier.admin("GET", `${PATH}/${body.id}`)).body).toMatchObject({ rows_done: 0 });
    const again = await supplier.admin("POST", `${PATH}/${body.id}/cancel`);
    expect([again.status, again.body.code, again.body.import_status]).toEqual([
      ...[409, "import_status_conflict", "cancelled"],
    ]);
    expect((await start(body.id)).status).toBe(409);
  });

  it("are the same import when the same file comes under the same key", async () => {
    const file = "external_id,sku,name\nk1,K-1,Nut\n";
    const first = await upload(file, "kind=products", { "Idempotency-Key": "file-1" });
    const again = await upload(file, "kind=products", { "Idempotency-Key": "file-1" });
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    const other = await upload(`${file}k2,K-2,Bolt\n`, "kind=products", { "Idempotency-Key": "file-1" });
    expect([other.status, other.body.code]).toEqual([422, "idempotency_key_reused"]);
    const { data } = (await supplier.admin("GET", `${PATH}?status=waiting_for_mapping`)).body;
    expect(data.filter(({ id }: Answer) => id === first.body.id)).toHaveLength(1);
  });

  it("refuse what is no file of rows, with the reason", async () => {
    const reason = async (file: File, query?: string) => (await upload(file, query)).body.reason;
    expect(await reason("PK\u0003\u0004nothing")).toBe("not_a_workbook");
    expect(await reason("external_id,name\n")).toBe("no_rows");
    expect(await reason(`external_id,name\n"${"x".repeat(1_100_000)}`)).toBe("open_quote");
    expect(await reason(Uint8Array.from([0x61, 0x2c, 0xb3, 0x0a]), "kind=products&encoding=utf-8")).toBe(
      "not_in_encoding",
    );
    const bomb = streamOf(encoded(["PK<?xml"]));
    expect(await reason(bomb)).toBe("not_a_workbook");
    const unlisted = await upload("a,b\n1,2\n", "kind=prices");
    expect([unlisted.status, unlisted.body.errors[0].pointer]).toEqual([422, "/query/price_list_id"]);
    const json = await upload("{}", "kind=products", { "Content-Type": "application/json" });
    expect(json.status).toBe(415);
    const { data } = (await supplier.admin("GET", PATH)).body;
    expect(data.every(({ status }: Answer) => status !== "uploading")).toBe(true);
  });

  it("refuse a mapping that does not fit, field by field", async () => {
    const { body } = await upload("external_id,sku,name\nm1,M-1,Nut\n");
    const refused = await start(body.id, {
      mapping: { colour: { const: "red" }, toString: { const: "" }, name: { column: "Name" } },
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer, code }: Answer) => [pointer, code])).toEqual([
      ["/mapping/colour", "unknown_field"],
      ["/mapping/toString", "unknown_field"],
      ["/mapping/name/column", "unknown_column"],
      ["/mapping/external_id", "required"],
    ]);
  });

  it("need the permission for imports and for what the rows are, and are strangers to other suppliers", async () => {
    const { body } = await upload("external_id,sku,name\nm1,M-1,Nut\n");
    const other = await makeSupplier(harness);
    expect((await other.admin("POST", `${PATH}/${body.id}/start`, {})).status).toBe(404);
    expect((await other.admin("GET", `${PATH}/${body.id}/errors.csv`)).status).toBe(404);
    const reader = await makeSupplier(harness, { scopes: ["imports.read"] });
    const refused = await harness.app.request(`${PATH}?kind=products`, {
      method: "POST",
      body: "a,b\n1,2\n",
      headers: { Authorization: `Bearer ${reader.secretKey}`, "Content-Type": "text/csv" },
    });
    expect(refused.status).toBe(403);
    const half = await makeSupplier(harness, { scopes: ["imports.read", "imports.write"] });
    const response = await harness.app.request(`${PATH}?kind=products`, {
      method: "POST",
      body: "external_id,name\n1,2\n",
      headers: { Authorization: `Bearer ${half.secretKey}`, "Content-Type": "text/csv" },
    });
    const { id } = (await response.json()) as { id: string };
    const started = await half.admin("POST", `${PATH}/${id}/start`, {});
    expect([started.status, started.body.permission]).toEqual([403, "products.write"]);
  });
});
