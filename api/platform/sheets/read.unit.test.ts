import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Cell, textOf } from "../../kernel/cell.ts";
import { CsvReader } from "./csv-reader.ts";
import vectors from "./csv-spectrum.vectors.json" with { type: "json" };
import { csvLine, unguarded } from "./csv-writer.ts";
import { type ReadOptions, readSheet } from "./read.ts";
import { encoded, gathered, streamOf } from "./streams.ts";
import { xlsx } from "./xlsx-writer.ts";
import { zip } from "./zip-writer.ts";

async function read(file: ReadableStream<Uint8Array> | Uint8Array, options?: ReadOptions) {
  const sheet = await readSheet(file instanceof Uint8Array ? streamOf([file]) : file, options);
  return { ...sheet, rows: await gathered(sheet.rows) };
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const texts = (rows: readonly { cells: readonly Cell[] }[]) => rows.map(({ cells }) => cells.map(textOf));

describe("CSV", () => {
  for (const { name, csv, rows } of vectors.cases) {
    it(`reads ${name} of csv-spectrum`, async () => {
      const [header = [], ...body] = texts((await read(utf8(csv))).rows);
      const records = body.map((row) => Object.fromEntries(header.map((key, n) => [key, row[n]])));
      expect(records).toEqual(rows);
    });
  }

  it("reads what was written, wherever the pieces are cut", () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "x", " ") }));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (all, size) => {
        const text = all.map((row) => csvLine(row)).join("");
        const reader = new CsvReader(",");
        const got: (readonly string[])[] = [];
        for (let at = 0; at < text.length; at += size) got.push(...reader.read(text.slice(at, at + size)));
        got.push(...reader.end());
        expect(got.map((row) => row.map(unguarded))).toEqual(all);
      }),
    );
  });

  it("finds out the delimiter, a mark and Excel's own line about it", async () => {
    const semicolons = await read(utf8('\ufeffsku;price;name\r\nA;1,50;"Nut; M8"\r\nB;2,75;Bolt\r\n'));
    expect([semicolons.delimiter, semicolons.encoding]).toEqual([";", "utf-8"]);
    expect(texts(semicolons.rows)[1]).toEqual(["A", "1,50", "Nut; M8"]);
    expect((await read(utf8("a\tb\n1,5\t2,5\n"))).delimiter).toBe("\t");
    expect((await read(utf8("a|b\n1|2\n"))).delimiter).toBe("|");
    const said = await read(utf8("sep=;\na,x;b\n1;2\n"));
    expect([said.delimiter, said.rows[0]]).toEqual([";", { number: 1, cells: ["a,x", "b"] }]);
  });

  it("reads 200,000 rows without holding them", async () => {
    const lines = function* () {
      yield "sku;name;price\r\n";
      for (let n = 1; n <= 200_000; n++) yield `S-${n};"Nut; ${n}";${n},25\r\n`;
    };
    const sheet = await readSheet(streamOf(encoded(lines())));
    let last: unknown;
    for await (const row of sheet.rows) last = row;
    expect(last).toEqual({ number: 200_001, cells: ["S-200000", "Nut; 200000", "200000,25"] });
  });

  it("counts a quoted line break as one row and a blank line as one", async () => {
    const { rows } = await read(utf8('a,b\n"one\ntwo",1\n\nx,2'));
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(texts(rows)[1]).toEqual(["one\ntwo", "1"]);
  });

  it("reads the code pages and UTF-16", async () => {
    const polish = Uint8Array.from([...utf8("nazwa;cena\r\n"), 0xaf, 0xf3, 0xb3, 0x77, ...utf8(";1\r\n")]);
    const guessed = await read(polish);
    expect([guessed.encoding, texts(guessed.rows)[1]]).toEqual(["windows-1250", ["Żółw", "1"]]);
    const french = Uint8Array.from([...utf8("nom;prix\r\ncaf"), 0xe9, ...utf8(";1,50 "), 0x80, 0x0a]);
    const western = await read(french);
    expect([western.encoding, texts(western.rows)[1]]).toEqual(["windows-1252", ["café", "1,50 €"]]);
    const cyrillic = Uint8Array.from([0xb3, 0xe6, 0xe0, 0xea, ...utf8(";1\n")]);
    expect(texts((await read(cyrillic, { encoding: "windows-1251" })).rows)).toEqual([["іжак", "1"]]);
    const big = Uint8Array.from([
      0xfe,
      0xff,
      ...[..."ł;1\n"].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255]),
    ]);
    expect(texts((await read(big)).rows)).toEqual([["ł", "1"]]);
    await expect(read(polish, { encoding: "utf-8" })).rejects.toMatchObject({ fault: "not_in_encoding" });
  });
});

describe("XLSX", () => {
  it("gives back what was written, text and numbers apart", async () => {
    const columns = [{ title: "SKU" }, { title: "Name" }, { title: "Price" }];
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }).filter((text) => !/_x[0-9a-f]{4}_/i.test(text)),
      fc.integer().map((number) => ({ number: String(number) })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }), async (rows) => {
        const { rows: got, format } = await read(xlsx({ name: "Prices", columns, rows }));
        expect(format).toBe("xlsx");
        expect(got[0]).toEqual({ number: 1, cells: ["SKU", "Name", "Price"] });
        const shown = rows.map((row) => row.map((one) => (typeof one === "string" ? one : one.number)));
        expect(texts(got.slice(1)).map((row) => [...row, "", "", ""].slice(0, 3))).toEqual(shown);
      }),
      { numRuns: 40 },
    );
  });

  const book = (sheet: string, more: Record<string, string> = {}) => {
    const parts = {
      "xl/workbook.xml":
        '<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="hidden" state="hidden" r:id="rId1"/><x:sheet name="s" r:id="rId2"/></x:sheets></x:workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      "xl/worksheets/sheet2.xml": sheet,
      ...more,
    };
    return streamOf(zip(Object.entries(parts).map(([name, text]) => ({ name, content: encoded([text]) }))));
  };

  it("reads shared strings, dates, formulas' values, errors and binary fractions", async () => {
    const { rows } = await read(
      book(
        '<worksheet><sheetData><row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3" s="1"><v>46000</v></c>' +
          '<c><f>1+1</f><v>12.340000000000002</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c><v>1E+05</v></c>' +
          '<c><v>4006381333931</v></c><c t="str"><f>A1</f><v>x &amp; y</v></c></row><row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row></sheetData></worksheet>',
        {
          "xl/sharedStrings.xml":
            "<sst><si><t>no</t></si><si><r><t>Nut </t></r><r><t>M8</t></r><rPh><t>x</t></rPh></si></sst>",
          "xl/styles.xml":
            '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
        },
      ),
    );
    expect(rows).toEqual([
      {
        number: 3,
        cells: [
          ...[null, "Nut M8", null, { date: "2025-12-09" }, { number: "12.34" }, { error: "#N/A" }, "true"],
          ...[{ number: "100000" }, { number: "4006381333931" }, "x & y"],
        ],
      },
      { number: 4, cells: ["ab"] },
    ]);
  });

  it("refuses bombs, document types and what is no workbook", async () => {
    const filled = (text: string) => {
      const piece = utf8(text.padEnd(1_048_000, " "));
      const bomb = async function* () {
        for (let n = 0; n < 64; n++) yield piece;
      };
      return read(streamOf(zip([{ name: "xl/workbook.xml", content: bomb() }])));
    };
    await expect(filled("/><x ")).rejects.toMatchObject({ fault: "workbook_too_large" });
    await expect(filled("")).rejects.toMatchObject({ fault: "not_a_workbook" });
    await expect(read(book('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'))).rejects.toMatchObject({
      fault: "not_a_workbook",
    });
    await expect(read(utf8("PK\u0003\u0004 and then nothing"))).rejects.toMatchObject({
      fault: "not_a_workbook",
    });
    const other = zip([{ name: "word/document.xml", content: encoded(["<w/>"]) }]);
    await expect(read(streamOf(other))).rejects.toMatchObject({ fault: "not_a_workbook" });
  });
});

test("days before and after the leap day that never was", async () => {
  const { dayOfSerial } = await import("./number-format.ts");
  expect([1, 59, 61, 46000].map((one) => dayOfSerial(one, false))).toEqual([
    ...["1900-01-01", "1900-02-28", "1900-03-01", "2025-12-09"],
  ]);
  expect(dayOfSerial(0, true)).toBe("1904-01-01");
});
