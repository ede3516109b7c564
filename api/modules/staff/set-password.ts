import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { staffUpdated } from "./events.ts";
import { staff } from "./tables.ts";

/** Once it is hashed, which takes too long for a transaction. */
export const setStaffPassword = command({
  permission: { staff: "signed_in" },
  audit: "staff.password_changed",
  run: async (work, { staffId, passwordHash }: { staffId: string; passwordHash: string }) => {
    await work.db.update(staff).set({ passwordHash, updatedAt: work.now }).where(eq(staff.id, staffId));
    work.changed(staffId, [{ field: "password", before: null, after: null }]);
    work.emit(staffUpdated, { recordId: staffId, data: { fields: ["password"] } });
  },
});
