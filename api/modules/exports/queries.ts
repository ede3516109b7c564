import type { Context } from "../../platform/context.ts";
import { problemOf } from "../../platform/http/errors.ts";
import type { RequestContext } from "../../platform/http/router.ts";
import { BYTE_ORDER_MARK, CSV_TYPE, csvLine } from "../../platform/sheets/csv-writer.ts";
import { encoded, streamOf } from "../../platform/sheets/streams.ts";
import type { Field } from "../imports/domain/fields.ts";
import { cellsOf, rowOf } from "./domain/flatten-row.ts";

/** Rows read in one go. */
const PAGE = 500;

interface Page {
  readonly data: readonly object[];
  readonly next_cursor: string | null;
}
export interface Exported {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly format: "csv" | "ndjson";
  /** The list's own query: whoever may not read it gets nothing here either. */
  read(context: Context, page: { readonly limit: number; readonly cursor?: string }): Promise<Page>;
}

/**
 * Sends a list as it is read. Each page is a transaction of its own: a slow reader holds none open, and what changes in
 * between may be in it or not, but nothing is in it twice.
 */
export async function answerExport(c: RequestContext, exported: Exported): Promise<Response> {
  const context = c.get("context");
  // Until the first page is read, a refusal is an answer like any other.
  const first = await exported.read(context, { limit: PAGE });
  const ended = Promise.withResolvers<void>();
  context.ports.background(ended.promise);
  const csv = exported.format === "csv";
  return c.body(streamOf(encoded(lines(c, exported, first, ended.resolve))), 200, {
    "Content-Type": csv ? CSV_TYPE : "application/x-ndjson",
    "Content-Disposition": `attachment; filename="${exported.name}.${exported.format}"`,
    "Cache-Control": "no-store",
  });
}

async function* lines(
  c: RequestContext,
  { fields, format, read }: Exported,
  first: Page,
  end: () => void,
): AsyncGenerator<string> {
  const context = c.get("context");
  const line = (record: object) =>
    format === "csv"
      ? csvLine(cellsOf({ ...record }, fields))
      : `${JSON.stringify(rowOf({ ...record }, fields))}\n`;
  try {
    if (format === "csv") yield BYTE_ORDER_MARK + csvLine(Object.keys(fields));
    for (let page = first; ; ) {
      yield page.data.map(line).join("");
      if (page.next_cursor === null) return;
      page = await read(context, { limit: PAGE, cursor: page.next_cursor });
    }
  } catch (error) {
    // Half a file must not look like a whole one: the connection breaks off.
    problemOf(error, c, context.ports.logger);
    throw error;
  } finally {
    end();
  }
}
