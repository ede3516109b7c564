import { and, eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { importEnded } from "./events.ts";
import { importChunks, imports } from "./tables.ts";

interface Ending {
  readonly id: string;
  readonly status: "completed" | "failed";
  readonly problem: { readonly code: string; readonly detail: string } | null;
  /** Left out where they are what was last told. */
  readonly counts?: Readonly<Record<"created" | "updated" | "unchanged" | "failed" | "deactivated", number>>;
}

/**
 * The last row is worked off, or none can be. The rows of a failed file stay for a day, so that it can be started again; what
 * was wrong with rows stays for good.
 */
export const endImport = command({
  permission: { staff: "imports.write" },
  audit: "import.ended",
  run: async (work, { id, counts, ...ending }: Ending) => {
    const { status } = ending;
    const [[row]] = await Promise.all([
      work.db
        .update(imports)
        .set({ ...ending, ...counts, updatedAt: work.now, finishedAt: work.now })
        .where(and(eq(imports.id, id), eq(imports.status, "running")))
        .returning(),
      status === "completed" && work.db.delete(importChunks).where(eq(importChunks.importId, id)),
    ]);
    if (!row) return;
    work.changed(id, [{ field: "status", before: "running", after: status }]);
    work.emit(importEnded, { recordId: id, data: { kind: row.kind, status, failed: row.failed } });
  },
});
