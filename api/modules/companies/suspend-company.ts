import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companySuspended } from "./events.ts";
import { moveCompany } from "./move-company.ts";
import { lockCompany } from "./queries.ts";
import { presentCompany } from "./schemas.ts";

/** From now on every write is refused, and signing in says why. */
export const suspendCompany = command({
  permission: { staff: "companies.write" },
  audit: "company.suspended",
  load: (tx: Tx, { id }: { id: string }) => lockCompany(tx, id),
  run: async (work, _input, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    return presentCompany(await moveCompany(work, row, "suspend", companySuspended));
  },
});
