import type { z } from "zod";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companySuspended } from "./events.ts";
import { moveCompany } from "./move-company.ts";
import { lockCompany } from "./queries.ts";
import { presentCompany, type SuspensionSchema } from "./schemas.ts";

type Input = z.infer<typeof SuspensionSchema> & { readonly id: string };

/** From now on every write is refused, and signing in says why. */
export const suspendCompany = command({
  permission: { staff: "companies.write" },
  audit: "company.suspended",
  load: (tx: Tx, { id }: Input) => lockCompany(tx, id),
  run: async (work, { reason }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    return presentCompany(
      await moveCompany(work, row, "suspend", companySuspended, { statusReason: reason ?? null }),
    );
  },
});
