import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { staffUpdated } from "./events.ts";
import { staffTotp } from "./tables.ts";

/** The second proof is gone, with its recovery codes. Ending it again changes nothing. */
export const endTotp = command({
  permission: { staff: "staff.write" },
  audit: "staff.totp_removed",
  run: async (work, { staffId }: { staffId: string }) => {
    const [gone] = await work.db.delete(staffTotp).where(eq(staffTotp.staffId, staffId)).returning();
    if (!gone?.confirmedAt) return;
    work.changed(staffId, [{ field: "totp_enabled", before: true, after: false }]);
    work.emit(staffUpdated, { recordId: staffId, data: { fields: ["totp_enabled"] } });
  },
});
