import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companyConnected, companyRegistered } from "./events.ts";
import { moveCompany } from "./move-company.ts";
import { lockCompany } from "./queries.ts";

/** Staff accept a company that asked for it: nothing is left for its buyer to accept. One that is active stays as it is. */
export const admitCompany = command({
  permission: { staff: "applications.decide" },
  audit: "company.connected",
  load: (tx: Tx, { id }: { id: string }) => lockCompany(tx, id),
  run: async (work, _input, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    if (row.status === "active") return null;
    const registered =
      row.status === "invited" ? await moveCompany(work, row, "register", companyRegistered) : row;
    await moveCompany(work, registered, "connect", companyConnected, {
      connectedAt: row.connectedAt ?? work.now,
    });
    return null;
  },
});
