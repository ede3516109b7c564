import type { z } from "zod";
import { beyond, reachOf } from "../../kernel/grants.ts";
import { type Attempt, countAttempt } from "../../platform/auth/attempts.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { alreadyMember, beyondOwnRights } from "./problems.ts";
import { beyondCompany, readColleague, requirePasswordPage, requirePlace } from "./queries.ts";
import { registerMembers } from "./register-members.ts";
import { type ColleagueInput, presentColleague } from "./schemas.ts";

/** Of a company in 15 minutes: each is a mail to whomever the buyer names, and says whether the e-mail has an account. */
const NEWCOMERS = 50;

interface Input extends z.infer<typeof ColleagueInput> {
  /** The session's, which is counted. */
  readonly company: string;
}

const count = (context: Context, { company }: Input): Promise<Attempt> =>
  countAttempt(context, [{ name: "colleague", subject: company, limit: NEWCOMERS }]);

const addColleague = command({
  permission: { buyer: "buyers.manage" },
  audit: { none: "the account and the membership leave their own entries" },
  prepare: count,
  run: async (work, input: Input) => {
    const actor = asBuyer(work.actor);
    const { companyId } = actor;
    const [{ role }] = await Promise.all([requirePlace(work, companyId, input), requirePasswordPage(work)]);
    const location_id =
      input.location_id ?? (reachOf(actor.grants, "buyers.manage") === "company" ? null : actor.locationId);
    const elsewhere =
      reachOf(actor.grants, "buyers.manage") !== "company" &&
      (actor.locationId === null || location_id !== actor.locationId);
    if (elsewhere || beyond(actor.grants, role?.grants ?? []).length > 0) throw beyondOwnRights.refuse();
    const [made] = await registerMembers.within(work, [
      {
        email: input.email,
        name: input.name,
        language: input.language,
        companyId,
        roleId: input.role_id,
        locationId: location_id,
        credentials: "link",
      },
    ]);
    if (!made?.joined) throw alreadyMember.refuse();
    const row = await readColleague(work, companyId, made.buyerId);
    if (!row) throw new Error("a colleague just added is not there");
    return presentColleague(row);
  },
});

/** By the company's own administrator: the person gets a link with which to choose a password. */
export function createBuyer(context: Context, input: z.infer<typeof ColleagueInput>) {
  return addColleague(beyondCompany(context), { ...input, company: context.credential.scope.companyId });
}
