import { and, eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import type { Kind } from "./domain/fields.ts";
import type { Table } from "./domain/find-columns.ts";
import { suggestMapping, suggestOptions } from "./domain/suggest-mapping.ts";
import { importStatusConflict } from "./problems.ts";
import { presentImport } from "./schemas.ts";
import { imports } from "./tables.ts";

interface Input {
  readonly id: string;
  readonly kind: Kind;
  readonly table: Table;
  readonly rowsTotal: number;
  readonly format: "csv" | "xlsx";
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

/** The file was read to its end: says what its columns are, and what they seem to mean. */
export const closeImport = command({
  permission: { staff: "imports.write" },
  audit: { none: "nothing a person decided" },
  run: async (work, { id, kind, table, ...read }: Input) => {
    const [row] = await work.db
      .update(imports)
      .set({
        ...read,
        status: "waiting_for_mapping",
        headerRow: table.headerRow,
        columns: table.columns,
        suggestedMapping: suggestMapping(kind, table.columns),
        suggestedOptions: suggestOptions(table.columns, read.delimiter),
        updatedAt: work.now,
      })
      .where(and(eq(imports.id, id), eq(imports.status, "uploading")))
      .returning();
    if (!row) throw importStatusConflict.refuse({ facts: { import_status: "failed" } });
    return presentImport(row);
  },
});
