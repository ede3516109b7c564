import type { z } from "zod";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companyClosed } from "./events.ts";
import { moveCompany } from "./move-company.ts";
import { lockCompany } from "./queries.ts";
import { type ClosureSchema, presentCompany } from "./schemas.ts";

type Input = z.infer<typeof ClosureSchema> & { readonly id: string };

/** For good: the business with it is over. Its orders and documents stay. */
export const closeCompany = command({
  permission: { staff: "companies.write" },
  audit: "company.closed",
  load: (tx: Tx, { id }: Input) => lockCompany(tx, id),
  run: async (work, { reason }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    return presentCompany(await moveCompany(work, row, "close", companyClosed, { statusReason: reason }));
  },
});
