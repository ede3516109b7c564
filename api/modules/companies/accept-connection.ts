import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { companySuspended, notFound } from "../../platform/http/problems.ts";
import { companyConnected } from "./events.ts";
import { moveCompany } from "./move-company.ts";
import { lockCompany } from "./queries.ts";

/** The buyer's yes for its own company. Saying yes again changes nothing. */
export const acceptConnection = command({
  permission: { buyer: "signed_in", company: "any" },
  audit: "company.connected",
  load: (tx: Tx, _input: Record<never, never>) => lockCompany(tx, tx.companyId),
  run: async (work, _input, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    if (row.status === "suspended") throw companySuspended.refuse();
    if (row.status !== "active") {
      await moveCompany(work, row, "connect", companyConnected, { connectedAt: row.connectedAt ?? work.now });
    }
    return { id: row.id };
  },
});
