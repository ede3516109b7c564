import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { applications } from "./tables.ts";

interface Input {
  readonly membershipId: string;
  readonly buyerId: string;
}

/** The applicant followed the link of the acceptance: it proved the e-mail, and there is an account now. */
export const recordConfirmation = command({
  permission: { system: true },
  audit: "application.email_confirmed",
  run: async (work, { membershipId, buyerId }: Input) => {
    const rows = await work.db
      .update(applications)
      .set({ buyerId, emailConfirmedAt: work.now, updatedAt: work.now })
      .where(eq(applications.membershipId, membershipId))
      .returning({ id: applications.id });
    for (const { id } of rows) work.changed(id, [{ field: "buyer_id", before: null, after: buyerId }]);
    return null;
  },
});
