import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { BYTE_ORDER_MARK, csvLine } from "../../platform/sheets/csv-writer.ts";
import { type ErrorFound, presentError, presentImport } from "./schemas.ts";
import { imports } from "./tables.ts";

export async function findImport(tx: Tx, id: string, lock = false) {
  const found = tx.db.select().from(imports).where(eq(imports.id, id));
  const [row] = await (lock ? found.for("update") : found);
  return row;
}

interface Filter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
}

export const listImports = query({
  permission: { staff: "imports.read" },
  run: async (tx, { limit, cursor, kind, status }: Filter) => {
    const before = cursor === undefined ? null : String(decodeCursor(cursor, 1)[0]);
    const ids = await tx.query<{ id: string }>(
      `select id from imports where ($2::text is null or id < $2) and ($3::text is null or kind = $3)
         and ($4::text is null or status = $4) and status <> 'uploading' order by id desc limit $1`,
      [limit + 1, before, kind ?? null, status ?? null],
    );
    const rows =
      ids.length === 0
        ? []
        : await tx.db
            .select()
            .from(imports)
            .where(
              inArray(
                imports.id,
                ids.map(({ id }) => id),
              ),
            );
    rows.sort((a, b) => (a.id < b.id ? 1 : -1));
    return page(rows, limit, (row) => [row.id], presentImport);
  },
});

export const getImport = query({
  permission: { staff: "imports.read" },
  run: async (tx, { id }: { id: string }) => {
    const found = await findImport(tx, id);
    if (!found) throw notFound.refuse();
    return presentImport(found);
  },
});

/** A cursor that was tampered with starts anew instead of failing in the database. */
const whole = (value: string | number) =>
  Number.isInteger(Number(value)) && Math.abs(Number(value)) < 2 ** 31 ? Number(value) : 0;

const ERRORS = `
  select row, place, "column", value, code, detail from import_errors
  where import_id = $1 and (row, place) > ($2::integer, $3::integer) order by row, place limit $4`;

export const listImportErrors = query({
  permission: { staff: "imports.read" },
  run: async (tx, { id, limit, cursor }: { id: string } & Pick<Filter, "limit" | "cursor">) => {
    const [row, place] = cursor === undefined ? [0, -1] : decodeCursor(cursor, 2).map(whole);
    const [found, rows] = await Promise.all([
      findImport(tx, id),
      tx.query<ErrorFound>(ERRORS, [id, row, place, limit + 1]),
    ]);
    if (!found) throw notFound.refuse();
    return page(rows, limit, (one) => [one.row, one.place], presentError);
  },
});

/** A hundred thousand wrong rows are read in one go: a spreadsheet that is told less looks as if that were all. */
const MOST = 100_000;

export const listErrorsAsCsv = query({
  permission: { staff: "imports.read" },
  run: async (tx, { id }: { id: string }) => {
    const [found, rows] = await Promise.all([
      findImport(tx, id),
      tx.query<ErrorFound>(ERRORS, [id, 0, -1, MOST]),
    ]);
    if (!found) throw notFound.refuse();
    const lines = rows.map((one) => csvLine([String(one.row), one.column, one.value, one.code, one.detail]));
    return BYTE_ORDER_MARK + csvLine(["row", "column", "value", "code", "detail"]) + lines.join("");
  },
});
