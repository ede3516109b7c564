import { boolean, foreignKey, integer, jsonb, text } from "drizzle-orm/pg-core";
import type { SheetRow } from "../../kernel/cell.ts";
import type { Actor } from "../../platform/auth/actor.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import type { Scope } from "../../platform/db/scope.ts";
import { supplierTable } from "../../platform/db/tables.ts";
import { priceLists } from "../price-lists/tables.ts";
import type { ImportOptions, Mapping } from "./domain/convert-row.ts";
import { KINDS } from "./domain/fields.ts";
import type { Column } from "./domain/find-columns.ts";

/** Who started an import, as they were then: its rows are written with their permissions and in their reach. */
export interface StartedBy {
  readonly actor: Actor;
  readonly scope: Scope;
  /** When it was started for the first time. */
  readonly at: string;
}

/** A file of rows on its way: its rows wait in `import_chunks`, what became of them is counted here. */
export const imports = supplierTable(
  "imports",
  { key: ["id"] },
  {
    id: id().notNull(),
    kind: text({ enum: KINDS }).notNull(),
    /** Prices go into one list. */
    priceListId: id(),
    fileName: text().notNull(),
    format: text({ enum: ["csv", "xlsx"] }),
    encoding: text(),
    delimiter: text(),
    headerRow: integer(),
    /** Everything is checked, and nothing written. */
    dryRun: boolean().notNull().default(false),
    status: text({
      enum: ["uploading", "waiting_for_mapping", "running", "completed", "failed", "cancelled"],
    })
      .notNull()
      .default("uploading"),
    columns: jsonb().$type<readonly Column[]>().notNull().default([]),
    suggestedMapping: jsonb().$type<Mapping>().notNull().default({}),
    suggestedOptions: jsonb().$type<Partial<ImportOptions>>().notNull().default({}),
    mapping: jsonb().$type<Mapping>(),
    options: jsonb().$type<ImportOptions>(),
    rowsTotal: integer().notNull().default(0),
    rowsDone: integer().notNull().default(0),
    created: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    failed: integer().notNull().default(0),
    deactivated: integer().notNull().default(0),
    /** Why it failed as a whole. */
    problem: jsonb().$type<{ readonly code: string; readonly detail: string }>(),
    /** Whose permissions its rows are written with. */
    startedBy: jsonb().$type<StartedBy>(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    finishedAt: instant(),
  },
  (t) => [refers("imports_list", [t.supplierId, t.priceListId], [priceLists.supplierId, priceLists.id])],
);

/** Up to a thousand rows as they stand in the file. They go when the import is over. */
export const importChunks = supplierTable(
  "import_chunks",
  { key: ["importId", "number"] },
  {
    importId: id().notNull(),
    number: integer().notNull(),
    rows: jsonb().$type<readonly SheetRow[]>().notNull(),
  },
  (t) => [
    foreignKey({
      name: "import_chunks_import",
      columns: [t.supplierId, t.importId],
      foreignColumns: [imports.supplierId, imports.id],
    }).onDelete("cascade"),
  ],
);

/** What was wrong with a row, and where. */
export const importErrors = supplierTable(
  "import_errors",
  { key: ["importId", "row", "place"] },
  {
    importId: id().notNull(),
    /** As a spreadsheet numbers it. */
    row: integer().notNull(),
    place: integer().notNull(),
    /** The column's name; null where the row as a whole is meant. */
    column: text(),
    value: text(),
    code: text().notNull(),
    detail: text().notNull(),
  },
  (t) => [
    foreignKey({
      name: "import_errors_import",
      columns: [t.supplierId, t.importId],
      foreignColumns: [imports.supplierId, imports.id],
    }).onDelete("cascade"),
  ],
);
