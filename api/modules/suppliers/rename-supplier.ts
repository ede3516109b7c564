import { command } from "../../platform/command.ts";
import { supplierRenamed } from "./events.ts";
import { suppliers } from "./tables.ts";

/** Part of changing the settings, where the name is one field among others. */
export const renameSupplier = command({
  permission: { staff: "settings.write" },
  audit: "supplier.renamed",
  run: async (work, input: { before: string; name: string }) => {
    // Row security leaves the one row of this supplier.
    await work.db.update(suppliers).set({ name: input.name });
    work.changed(work.supplierId, [{ field: "name", before: input.before, after: input.name }]);
    work.emit(supplierRenamed, { recordId: work.supplierId, data: {} });
  },
});
