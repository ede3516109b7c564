import { and, eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { importEnded } from "./events.ts";
import { importChunks, imports } from "./tables.ts";

interface Input {
  readonly id: string;
  readonly status: "completed" | "failed";
  readonly deactivated: number;
  readonly problem: { readonly code: string; readonly detail: string } | null;
}

/** The last row is worked off, or none can be. The rows of the file go; what was wrong with them stays. */
export const endImport = command({
  permission: { staff: "imports.write" },
  audit: "import.ended",
  run: async (work, { id, ...ending }: Input) => {
    const [[row]] = await Promise.all([
      work.db
        .update(imports)
        .set({ ...ending, updatedAt: work.now, finishedAt: work.now })
        .where(and(eq(imports.id, id), eq(imports.status, "running")))
        .returning(),
      work.db.delete(importChunks).where(eq(importChunks.importId, id)),
    ]);
    if (!row) return;
    work.changed(id, [{ field: "status", before: "running", after: ending.status }]);
    const data = { kind: row.kind, status: ending.status, failed: row.failed };
    work.emit(importEnded, { recordId: id, data });
  },
});
