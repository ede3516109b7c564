import { command } from "../../platform/command.ts";
import { BUILT_IN_ROLES } from "./domain/built-in-roles.ts";
import { buyerRoles } from "./tables.ts";

/** Part of making a supplier. */
export const addBuiltInRoles = command({
  permission: { system: true },
  audit: { none: "they come with the supplier" },
  run: async (work, _input: undefined) => {
    const dated = { createdAt: work.now, updatedAt: work.now };
    const rows = BUILT_IN_ROLES.map((role) => ({
      ...role,
      ...dated,
      supplierId: work.supplierId,
      id: work.id("brl"),
    }));
    await work.db.insert(buyerRoles).values(rows).onConflictDoNothing();
    return null;
  },
});
