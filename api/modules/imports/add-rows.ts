import type { SheetRow } from "../../kernel/cell.ts";
import { command } from "../../platform/command.ts";
import { importChunks } from "./tables.ts";

/** Lays down rows as they stand in the file. */
export const addRows = command({
  permission: { staff: "imports.write" },
  audit: { none: "the import's own entry says what came" },
  run: async (work, input: { importId: string; number: number; rows: readonly SheetRow[] }) => {
    await work.db.insert(importChunks).values({ ...input, supplierId: work.supplierId });
  },
});
