import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { imports } from "./tables.ts";

/** Forgets a file that could not be read, or that came a second time. */
export const deleteImport = command({
  permission: { staff: "imports.write" },
  audit: { none: "it was never one" },
  run: async (work, { id }: { id: string }) => {
    await work.db.delete(imports).where(eq(imports.id, id));
  },
});
