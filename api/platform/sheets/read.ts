/** One way to read a file of rows, whatever it is: CSV in any encoding, or XLSX. */
import type { SheetRow } from "../../kernel/cell.ts";
import { bounded } from "./bounded.ts";
import { csvRows, sniffDelimiter } from "./csv-reader.ts";
import { unguarded } from "./csv-writer.ts";
import { decoded, type Encoding, sniffEncoding } from "./encoding.ts";
import { BadSheet } from "./problems.ts";
import { gathered, piecesOf } from "./streams.ts";
import { xlsxRows } from "./xlsx-reader.ts";

/** What was said about the file; what was not is found out. */
export interface ReadOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
}

export interface Sheet {
  readonly format: "csv" | "xlsx";
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly rows: AsyncIterable<SheetRow>;
}

/** A workbook is held packed: its table of contents is at its end. */
export const WORKBOOK_LIMIT = 16 * 1_048_576;
export const FILE_LIMIT = 128 * 1_048_576;
const HEAD = 65_536;

export async function readSheet(file: ReadableStream<Uint8Array>, options: ReadOptions = {}): Promise<Sheet> {
  const pieces = limited(piecesOf(file), FILE_LIMIT);
  const { head, rest } = await peek(pieces);
  if (head[0] === 0x50 && head[1] === 0x4b) {
    const bytes = await whole(head, limited(rest, WORKBOOK_LIMIT - head.length));
    return { format: "xlsx", encoding: null, delimiter: null, rows: bounded(xlsxRows(bytes)) };
  }
  const encoding = options.encoding ?? sniffEncoding(head);
  const text = await decodedHead(head, encoding);
  const delimiter = options.delimiter ?? sniffDelimiter(text);
  const said = /^\ufeff?sep=.\r?\n/.test(text);
  return {
    format: "csv",
    encoding,
    delimiter,
    rows: bounded(numbered(csvRows(decoded(all(head, rest), encoding), delimiter), said)),
  };
}

async function* numbered(rows: AsyncIterable<readonly string[]>, said: boolean): AsyncGenerator<SheetRow> {
  let number = said ? -1 : 0;
  for await (const cells of rows) {
    number++;
    // What a careful writer did to keep texts from becoming formulas.
    if (number > 0) yield { number, cells: cells.map(unguarded) };
  }
}

/** Not to its end: a letter that the head cuts in two would look like a fault. */
async function decodedHead(head: Uint8Array, encoding: Encoding): Promise<string> {
  const one = async function* () {
    yield head;
  };
  const { value } = await decoded(one(), encoding).next();
  return value ?? "";
}

async function peek(pieces: AsyncGenerator<Uint8Array>) {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { done, value } = await pieces.next();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  return { head: joined(parts), rest: pieces };
}

async function* all(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

async function whole(head: Uint8Array, rest: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return joined([head, ...(await gathered(rest))]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function* limited(pieces: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit)
      throw new BadSheet("file_too_large", "The file is too large: 128 MB of CSV, 16 MB of XLSX.");
    yield piece;
  }
}
