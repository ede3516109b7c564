import { eq } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { changesBetween } from "../../platform/changes.ts";
import type { Work } from "../../platform/command.ts";
import type { EventDefinition } from "../../platform/events/definition.ts";
import { type CompanyMove, statusAfter } from "./domain/status.ts";
import { companyStatusConflict } from "./problems.ts";
import { type CompanyRow, PERSONAL, recordedCompany } from "./schemas.ts";
import { companies } from "./tables.ts";

/** Takes a locked company from one status to the next and says so. */
export async function moveCompany(
  work: Work,
  row: CompanyRow,
  move: CompanyMove,
  event: EventDefinition,
  more: PgUpdateSetSource<typeof companies> = {},
): Promise<CompanyRow> {
  const status = statusAfter(move, { status: row.status, connected: row.connectedAt !== null });
  if (status === null) throw companyStatusConflict.refuse({ facts: { company_status: row.status } });
  const [moved] = await work.db
    .update(companies)
    .set({ ...more, status, version: row.version + 1, updatedAt: work.now })
    .where(eq(companies.id, row.id))
    .returning();
  if (!moved) throw new Error("a locked row was not updated");
  const after = { ...moved, salesRepName: row.salesRepName };
  work.changed(
    row.id,
    changesBetween(recordedCompany(row), recordedCompany(after), {
      except: ["updated_at"],
      personal: PERSONAL,
    }),
  );
  work.emit(event, { recordId: row.id, companyId: row.id, data: {} });
  return after;
}
