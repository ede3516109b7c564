import { isBlank, type SheetRow } from "../../kernel/cell.ts";
import { CHUNK } from "../../platform/bulk/bulk.ts";
import type { Context } from "../../platform/context.ts";
import { lettersOf } from "../../platform/sheets/bounded.ts";
import { BadSheet } from "../../platform/sheets/problems.ts";
import { type ReadOptions, readSheet } from "../../platform/sheets/read.ts";
import { addRows } from "./add-rows.ts";
import { closeImport } from "./close-import.ts";
import { deleteImport } from "./delete-import.ts";
import type { Kind } from "./domain/fields.ts";
import { findColumns, LOOKED_AT, type Table } from "./domain/find-columns.ts";
import { openImport } from "./open-import.ts";
import { unreadableFile } from "./problems.ts";

/** Long rows are laid down before there are as many: a chunk is held as a whole. */
const CHUNK_LETTERS = 4 * 1_048_576;

export interface FileInput extends ReadOptions {
  readonly kind: Kind;
  readonly priceListId: string | null;
  readonly dryRun: boolean;
  readonly fileName: string;
  readonly headerRow: number | undefined;
  readonly file: ReadableStream<Uint8Array>;
}

/**
 * Reads a file and lays its rows down, a chunk in each transaction: none is held open while a client sends. What is
 * idempotent is the last step, by what was read until then.
 */
export async function createImport(context: Context, input: FileInput) {
  const own = { ...context, idempotency: null };
  const { kind, priceListId, dryRun, fileName } = input;
  const id = await openImport(own, { kind, priceListId, dryRun, fileName });
  try {
    const sheet = await readSheet(input.file, input);
    const staged = await stage(own, id, sheet.rows, input.headerRow, context.idempotency !== null);
    if (staged.rowsTotal === 0) throw noRows();
    const { format, encoding, delimiter } = sheet;
    const closing = { ...context, idempotency: await countedIn(context, staged.digest) };
    const closed = await closeImport(closing, {
      ...{ id, kind, table: staged.table, rowsTotal: staged.rowsTotal, format, encoding, delimiter },
    });
    context.replayed = closing.replayed;
    if (closed.id !== id) await deleteImport(own, { id });
    return closed;
  } catch (error) {
    await deleteImport(own, { id });
    if (error instanceof BadSheet)
      throw unreadableFile.refuse({ detail: error.detail, facts: { reason: error.fault } });
    throw error;
  }
}

const noRows = () =>
  unreadableFile.refuse({ detail: "There are no rows below a header.", facts: { reason: "no_rows" } });

async function stage(
  context: Context,
  importId: string,
  rows: AsyncIterable<SheetRow>,
  said: number | undefined,
  counted: boolean,
) {
  const head: SheetRow[] = [];
  let table: Table | undefined;
  let chunk: SheetRow[] = [];
  let letters = 0;
  let rowsTotal = 0;
  let number = 0;
  let digest = "";
  const lay = async () => {
    if (counted) digest = String(await context.ports.sign(`${digest}\n${JSON.stringify(chunk)}`));
    await addRows(context, { importId, number: number++, rows: chunk, rowsTotal });
    chunk = [];
    letters = 0;
  };
  const take = async (row: SheetRow) => {
    if (row.number <= (table?.headerRow ?? 0)) return;
    rowsTotal++;
    chunk.push(row);
    letters += lettersOf(row.cells);
    if (chunk.length === CHUNK || letters >= CHUNK_LETTERS) await lay();
  };
  for await (const row of rows) {
    if (row.cells.every(isBlank)) continue;
    if (table) await take(row);
    else if (head.push(row) === LOOKED_AT + (said ?? 0)) {
      table = findColumns(head, said);
      for (const one of head.splice(0)) await take(one);
    }
  }
  table ??= findColumns(head, said);
  for (const one of head) await take(one);
  if (chunk.length > 0) await lay();
  return { table, rowsTotal, digest };
}

/** The request's hash, with the rows of the file counted in. */
async function countedIn({ idempotency, ports }: Context, digest: string) {
  if (!idempotency) return null;
  const bytes = await ports.sign(`file ${idempotency.requestHash}\n${digest}`);
  return { ...idempotency, requestHash: String(bytes) };
}
