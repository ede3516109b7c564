import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { canRestart } from "./domain/over.ts";
import { importEnded } from "./events.ts";
import { importStatusConflict } from "./problems.ts";
import { findImport } from "./queries.ts";
import { presentImport } from "./schemas.ts";
import { importChunks, imports } from "./tables.ts";

/** Gives a file up. What was written of it stays. */
export const cancelImport = command({
  permission: { staff: "imports.write" },
  audit: "import.cancelled",
  run: async (work, { id }: { id: string }) => {
    const found = await findImport(work, id, true);
    if (!found) throw notFound.refuse();
    if (!["waiting_for_mapping", "running"].includes(found.status) && !canRestart(found, work.now))
      throw importStatusConflict.refuse({ facts: { import_status: found.status } });
    const [[row]] = await Promise.all([
      work.db
        .update(imports)
        .set({ status: "cancelled", updatedAt: work.now, finishedAt: work.now })
        .where(eq(imports.id, id))
        .returning(),
      work.db.delete(importChunks).where(eq(importChunks.importId, id)),
    ]);
    if (!row) throw new Error("the import was locked, and is gone");
    work.changed(id, [{ field: "status", before: found.status, after: "cancelled" }]);
    const data = { kind: found.kind, status: "cancelled", failed: found.failed };
    work.emit(importEnded, { recordId: id, data });
    return presentImport(row);
  },
});
