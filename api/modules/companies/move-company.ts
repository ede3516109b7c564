import { eq } from "drizzle-orm";
import { changesBetween } from "../../platform/changes.ts";
import { command, type Work } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import type { EventDefinition } from "../../platform/events/definition.ts";
import { notFound } from "../../platform/http/problems.ts";
import { type CompanyMove, statusAfter } from "./domain/status.ts";
import { companyResumed, companySuspended } from "./events.ts";
import { companyStatusConflict } from "./problems.ts";
import { lockCompany } from "./queries.ts";
import { presentCompany } from "./schemas.ts";
import { companies } from "./tables.ts";

type Row = typeof companies.$inferSelect;

/** Takes a locked company from one status to the next and says so. */
export async function moveCompany(
  work: Work,
  row: Row,
  move: CompanyMove,
  event: EventDefinition,
  more: Partial<Pick<Row, "name" | "nameSort" | "vatId" | "connectedAt">> = {},
): Promise<Row> {
  const status = statusAfter(move, { status: row.status, connected: row.connectedAt !== null });
  if (status === null) throw companyStatusConflict.refuse({ facts: { company_status: row.status } });
  const [moved] = await work.db
    .update(companies)
    .set({ ...more, status, version: row.version + 1, updatedAt: work.now })
    .where(eq(companies.id, row.id))
    .returning();
  if (!moved) throw new Error("a locked row was not updated");
  work.changed(
    row.id,
    changesBetween(presentCompany(row), presentCompany(moved), {
      except: ["updated_at"],
      personal: ["email"],
    }),
  );
  work.emit(event, { recordId: row.id, companyId: row.id, data: {} });
  return moved;
}

const byStaff = (move: CompanyMove, audit: string, event: EventDefinition) =>
  command({
    permission: { staff: "companies.write" },
    audit,
    load: (tx: Tx, { id }: { id: string }) => lockCompany(tx, id),
    run: async (work, _input, { loaded: row }) => {
      if (!row) throw notFound.refuse();
      return presentCompany(await moveCompany(work, row, move, event));
    },
  });

/** From now on every write is refused, and signing in says why. */
export const suspendCompany = byStaff("suspend", "company.suspended", companySuspended);
export const resumeCompany = byStaff("resume", "company.resumed", companyResumed);
