import type { z } from "zod";
import { command } from "../../platform/command.ts";
import { companySuspended, invalidRequest, notFound } from "../../platform/http/problems.ts";
import { membershipsOf, requireWholeAccount } from "../buyers/index.ts";
import { chooseCompany } from "./domain/choose-company.ts";
import type { HandOffInput } from "./schemas.ts";
import { startBuyerSession } from "./start-session.ts";

type Input = z.infer<typeof HandOffInput> & { readonly id: string };

/** The supplier's own website knows who its visitor is, and hands them over for a quarter of an hour at a time. A session is one of the whole account. */
export const createBuyerSession = command({
  permission: { staff: "sessions.create" },
  audit: "session.created",
  secretAnswer: true,
  prepare: requireWholeAccount,
  run: async (work, { id, company_id, origin }: Input) => {
    const [[buyer], all] = await Promise.all([
      work.query<{ status: string }>("select status from buyers where id = $1", [id]),
      membershipsOf(work, id),
    ]);
    if (buyer?.status !== "active") throw notFound.refuse();
    const choice = chooseCompany(all, company_id);
    if (choice.kind === "suspended") throw companySuspended.refuse();
    if (choice.kind !== "chosen") {
      throw invalidRequest.refuse({
        errors: [
          {
            pointer: "/company_id",
            code: "unknown_company",
            detail: "is not a company the buyer orders for",
          },
        ],
      });
    }
    const session = { buyerId: id, companyId: company_id, origin: origin ?? null, kind: "hand_off" as const };
    work.changed(id, [{ field: "company_id", before: null, after: company_id }]);
    return startBuyerSession(work, session);
  },
});
