/** The rows of a workbook's first visible sheet, as a stream: of the sheet itself only one row is ever held. */
import type { Cell, SheetRow } from "../../kernel/cell.ts";
import { COLUMN_LIMIT } from "./bounded.ts";
import { dayOfSerial, isDateFormat, numberText } from "./number-format.ts";
import { BadSheet } from "./problems.ts";
import { attribute, XmlScanner, type XmlToken } from "./xml.ts";
import { openZip, type ZipArchive } from "./zip-reader.ts";

/** Held while the sheet is read. */
const PART_LIMIT = 48 * 1_048_576;
/** Only passes through. */
const SHEET_LIMIT = 512 * 1_048_576;

export async function* xlsxRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const archive = openZip(bytes);
  const { path, early } = await findSheet(archive);
  const strings = archive.has("xl/sharedStrings.xml") ? await readStrings(archive) : [];
  const dates = archive.has("xl/styles.xml") ? await readDateStyles(archive) : new Set<number>();
  const sheet = new SheetReader(strings, dates, early);
  for await (const token of tokens(archive, path, SHEET_LIMIT)) {
    const row = sheet.take(token);
    if (row) yield row;
  }
}

async function* tokens(archive: ZipArchive, name: string, limit = PART_LIMIT): AsyncGenerator<XmlToken> {
  const decoder = new TextDecoder();
  const scanner = new XmlScanner();
  for await (const piece of archive.open(name, limit))
    yield* scanner.scan(decoder.decode(piece, { stream: true }));
}

async function findSheet(archive: ZipArchive): Promise<{ path: string; early: boolean }> {
  if (!archive.has("xl/workbook.xml"))
    throw new BadSheet("not_a_workbook", "The file is not an XLSX workbook.");
  let id: string | undefined;
  let early = false;
  for await (const token of tokens(archive, "xl/workbook.xml")) {
    if (token.kind !== "open") continue;
    if (token.value === "workbookPr") early = /^(1|true)$/.test(attribute(token, "date1904") ?? "");
    if (token.value === "sheet" && (attribute(token, "state") ?? "visible") === "visible")
      id ??= attribute(token, "id");
  }
  for await (const token of tokens(archive, "xl/_rels/workbook.xml.rels")) {
    if (token.value !== "Relationship" || attribute(token, "Id") !== id) continue;
    const target = attribute(token, "Target") ?? "";
    return { path: target.startsWith("/") ? target.slice(1) : `xl/${target}`, early };
  }
  throw new BadSheet("no_worksheet", "The workbook has no visible sheet.");
}

async function readStrings(archive: ZipArchive): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let inside = false;
  let phonetic = false;
  for await (const token of tokens(archive, "xl/sharedStrings.xml")) {
    if (token.kind === "text") text += inside && !phonetic ? token.value : "";
    else if (token.value === "t") inside = token.kind === "open" && !token.empty;
    else if (token.value === "rPh") phonetic = token.kind === "open";
    else if (token.value === "si" && token.kind === "open" && !token.empty) text = "";
    else if (token.value === "si") {
      strings.push(token.empty ? "" : unescaped(text));
      text = "";
    }
  }
  return strings;
}

/** Places of the cell styles that show a date. */
async function readDateStyles(archive: ZipArchive): Promise<Set<number>> {
  const formats = new Map<number, string>();
  const dates = new Set<number>();
  let inside = false;
  let place = 0;
  for await (const token of tokens(archive, "xl/styles.xml")) {
    if (token.kind === "open" && token.value === "numFmt")
      formats.set(Number(attribute(token, "numFmtId")), attribute(token, "formatCode") ?? "");
    if (token.value === "cellXfs") inside = token.kind === "open";
    if (inside && token.kind === "open" && token.value === "xf") {
      const format = Number(attribute(token, "numFmtId") ?? 0);
      if (isDateFormat(format, formats.get(format))) dates.add(place);
      place++;
    }
  }
  return dates;
}

class SheetReader {
  #row = 0;
  #column = 0;
  #cells: Cell[] = [];
  #type = "n";
  #style = 0;
  #text = "";
  #inside = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly dates: ReadonlySet<number>,
    private readonly early: boolean,
  ) {}

  take(token: XmlToken): SheetRow | undefined {
    const { kind, value } = token;
    if (kind === "text") {
      if (this.#inside) this.#text += value;
      return undefined;
    }
    const open = kind === "open";
    if (value === "v" || value === "t") this.#inside = open && !token.empty;
    else if (value === "c" && open) this.#begin(token);
    else if (value === "row" && open) {
      this.#row = Number(attribute(token, "r") ?? this.#row + 1);
      this.#column = 0;
      this.#cells = [];
    }
    if (value === "c" && (!open || token.empty)) this.#finish();
    if (value === "row" && (!open || token.empty)) return { number: this.#row, cells: this.#cells };
    return undefined;
  }

  #begin(token: XmlToken): void {
    const letters = /^[A-Z]+/.exec(attribute(token, "r") ?? "")?.[0];
    if (letters) this.#column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    this.#type = attribute(token, "t") ?? "n";
    this.#style = Number(attribute(token, "s") ?? 0);
    this.#text = "";
  }

  #finish(): void {
    if (this.#column < COLUMN_LIMIT) {
      while (this.#cells.length < this.#column) this.#cells.push(null);
      this.#cells[this.#column] = this.#value();
    }
    this.#column++;
  }

  #value(): Cell {
    const text = this.#text;
    if (text === "") return null;
    if (this.#type === "s") return this.strings[Number(text)] ?? null;
    if (this.#type === "b") return text === "1" ? "true" : "false";
    if (this.#type === "e") return { error: text };
    if (this.#type === "d") return { date: text.slice(0, 10) };
    if (this.#type !== "n") return unescaped(text);
    if (this.dates.has(this.#style)) return { date: dayOfSerial(Number(text), this.early) };
    return { number: numberText(text) };
  }
}

/** How the format writes what XML cannot: `_x000D_` is a line break. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
