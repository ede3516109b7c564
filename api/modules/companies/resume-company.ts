import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companyResumed } from "./events.ts";
import { moveCompany } from "./move-company.ts";
import { lockCompany } from "./queries.ts";
import { presentCompany } from "./schemas.ts";

/** Whoever had accepted the connection need not do it again. */
export const resumeCompany = command({
  permission: { staff: "companies.write" },
  audit: "company.resumed",
  load: (tx: Tx, { id }: { id: string }) => lockCompany(tx, id),
  run: async (work, _input, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    return presentCompany(await moveCompany(work, row, "resume", companyResumed, { statusReason: null }));
  },
});
