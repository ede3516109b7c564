import { and, eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { companies } from "./tables.ts";

interface Input {
  readonly id: string;
  /** What was asked about: where the company has another one by now, the answer is not about it. */
  readonly vatId: string;
  readonly status: "valid" | "invalid";
}

/** What the register said last. Yields whether that is something else than before. */
export const recordVatStatus = command({
  permission: { staff: "companies.write" },
  audit: "company.vat_checked",
  run: async (work, { id, vatId, status }: Input) => {
    const its = and(eq(companies.id, id), eq(companies.vatId, vatId));
    const [before] = await work.db
      .select({ status: companies.vatStatus })
      .from(companies)
      .where(its)
      .for("update");
    if (!before) return false;
    await work.db.update(companies).set({ vatStatus: status, vatCheckedAt: work.now }).where(its);
    if (before.status === status) return false;
    work.changed(id, [{ field: "vat_status", before: before.status, after: status }]);
    return true;
  },
});
