/** One worksheet as an XLSX file, streamed: rows may come from a cursor, and are never held. */
import { encoded, streamOf } from "./streams.ts";
import { type ZipEntry, zip } from "./zip-writer.ts";

/** A text, an exact number in plain decimal notation, or nothing. A text stays text, whatever it begins with. */
export type XlsxCell = string | { readonly number: string } | null;

export interface Worksheet {
  /** On the tab; what Excel does not allow there is left out. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width?: number }[];
  readonly rows: AsyncIterable<readonly XlsxCell[]> | Iterable<readonly XlsxCell[]>;
}

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  // Style 1 is the bold of the first row.
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
};

export function xlsx(worksheet: Worksheet): ReadableStream<Uint8Array> {
  const name = xml(worksheet.name.replace(/[\\/?*[\]:']/g, " ").slice(0, 31) || "Sheet");
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const entries: ZipEntry[] = [
    ...Object.entries({ ...PARTS, "xl/workbook.xml": workbook }).map(([path, text]) => ({
      name: path,
      content: encoded([HEAD + text]),
    })),
    { name: "xl/worksheets/sheet1.xml", content: encoded(sheet(worksheet)) },
  ];
  return streamOf(zip(entries));
}

async function* sheet({ columns, rows }: Worksheet): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width = 16 }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  // The first row stays in sight.
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`;
  yield `<row r="1">${columns.map(({ title }, place) => cell(title, columnName(place), 1, 1)).join("")}</row>`;
  let number = 1;
  for await (const row of rows) {
    number++;
    yield `<row r="${number}">${row.map((one, place) => cell(one, columnName(place), number)).join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

function cell(value: XlsxCell, column: string, row: number, style = 0): string {
  if (value === null || value === "") return "";
  const place = `r="${column}${row}"${style === 0 ? "" : ` s="${style}"`}`;
  if (typeof value !== "string") return `<c ${place}><v>${xml(value.number)}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}

/** A, B, … Z, AA, … */
export function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML has no place for most control characters, and none for half a letter. */
function xml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
      .replaceAll("\r", "&#13;")
  );
}
