import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { query } from "../../platform/query.ts";
import { recordVatStatus } from "../companies/index.ts";
import { settings } from "../settings/tables.ts";
import { retryAt } from "./domain/retry.ts";
import { vatChecked } from "./events.ts";
import { presentVatCheck } from "./schemas.ts";
import { vatChecks } from "./tables.ts";

export interface Question {
  /** The company or the application it is about. */
  readonly recordId: string;
  /** Null before there is a company. */
  readonly companyId: string | null;
  readonly vatId: string;
  /** How often nobody answered before; staff who ask begin anew. */
  readonly tries: number;
}

const readAsker = query({
  permission: { staff: "companies.write" },
  run: async (tx) => (await tx.db.select({ vatId: settings.vatId }).from(settings))[0]?.vatId ?? null,
});

/** Asks before the transaction, writes the evidence, and what follows from it for the company. */
export const askRegister = command({
  permission: { staff: "companies.write" },
  audit: { none: "the evidence is a record of its own, and the company says what changed" },
  prepare: async (context: Context, { vatId }: Question) =>
    context.ports.vatRegister.check({ vatId, asker: await readAsker(context, undefined) }),
  run: async (work, { recordId, companyId, vatId, tries }, { prepared: answer }) => {
    const known = answer.status !== "not_checked";
    const [row] = await work.db
      .insert(vatChecks)
      .values({
        supplierId: work.supplierId,
        id: work.id("vat"),
        companyId,
        recordId,
        vatId,
        status: answer.status,
        reason: known ? null : answer.reason,
        requestIdentifier: known ? answer.requestIdentifier : null,
        name: known ? answer.name : null,
        address: known ? answer.address : null,
        tries: tries + 1,
        retryAt: !known && answer.again ? retryAt(work.now, tries) : null,
        at: work.now,
      })
      .returning();
    if (!row) throw new Error("an insert returned no row");
    if (companyId !== null && answer.status !== "not_checked") {
      const { status } = answer;
      const changed = await recordVatStatus.within(work, { id: companyId, vatId, status });
      if (changed) work.emit(vatChecked, { recordId: companyId, companyId, data: { status } });
    }
    return presentVatCheck(row);
  },
});
