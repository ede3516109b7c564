import { command } from "../../platform/command.ts";
import { supplierCreated } from "./events.ts";
import { suppliers } from "./tables.ts";

/** The tenant itself, under the id of the scope it is made in. */
export const createSupplierRecord = command({
  permission: { system: true },
  audit: "supplier.created",
  run: async (work, input: { name: string }) => {
    const id = work.supplierId;
    await work.db.insert(suppliers).values({ id, name: input.name, createdAt: work.now });
    work.changed(id, [{ field: "name", before: null, after: input.name }]);
    work.emit(supplierCreated, { recordId: id, data: {} });
    return { id };
  },
});
