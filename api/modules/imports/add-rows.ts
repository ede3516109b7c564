import { and, eq } from "drizzle-orm";
import type { SheetRow } from "../../kernel/cell.ts";
import { command } from "../../platform/command.ts";
import { importStatusConflict } from "./problems.ts";
import { importChunks, imports } from "./tables.ts";

interface Input {
  readonly importId: string;
  readonly number: number;
  readonly rows: readonly SheetRow[];
  /** Of the file so far, these included. */
  readonly rowsTotal: number;
}

/** Lays down rows as they stand in the file, and says that the upload is alive. */
export const addRows = command({
  permission: { staff: "imports.write" },
  audit: { none: "the import's own entry says what came" },
  run: async (work, { rowsTotal, ...chunk }: Input) => {
    const [open] = await Promise.all([
      work.db
        .update(imports)
        .set({ rowsTotal, updatedAt: work.ports.clock.now() })
        .where(and(eq(imports.id, chunk.importId), eq(imports.status, "uploading")))
        .returning({ id: imports.id }),
      work.db.insert(importChunks).values({ ...chunk, supplierId: work.supplierId }),
    ]);
    if (open.length === 0) throw importStatusConflict.refuse({ facts: { import_status: "failed" } });
  },
});
