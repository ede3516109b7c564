import type { z } from "zod";
import { beyond, reachOf } from "../../kernel/grants.ts";
import { type Attempt, type AttemptLimit, countAttempt } from "../../platform/auth/attempts.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import {
  alreadyMember,
  beyondOwnRights,
  presentColleague,
  requirePasswordPage,
  requirePlace,
} from "../buyers/index.ts";
import { askMembers } from "./ask-members.ts";
import { readWaitingColleague } from "./queries.ts";
import type { ColleagueInput } from "./schemas.ts";

/** Of a company in 15 minutes: each is a mail to whomever the buyer names. */
export const colleagueMails = (companyId: string): AttemptLimit => ({
  name: "colleague",
  subject: companyId,
  limit: 50,
});

/** To one person in 15 minutes, however they are asked: anew after a withdrawal, or once more. */
export const mailsTo = (companyId: string, email: string): AttemptLimit => ({
  name: "membership-mails",
  subject: `${companyId} ${email.toLowerCase()}`,
  limit: 5,
});

const count = (context: Context, { email }: { email: string }): Promise<Attempt> => {
  const { companyId } = context.credential.scope;
  return countAttempt(context, [mailsTo(companyId, email), colleagueMails(companyId)]);
};

/**
 * By the company's own administrator. The person is asked by mail; until they confirm, the company sees what its
 * administrator typed, whether or not the e-mail has an account.
 */
export const createBuyer = command({
  permission: { buyer: "buyers.manage" },
  audit: { none: "asking leaves its own entry" },
  prepare: count,
  run: async (work, input: z.infer<typeof ColleagueInput>) => {
    const actor = asBuyer(work.actor);
    const { companyId } = actor;
    const [{ role }] = await Promise.all([requirePlace(work, companyId, input), requirePasswordPage(work)]);
    const wide = reachOf(actor.grants, "buyers.manage") === "company";
    const locationId = input.location_id ?? (wide ? null : actor.locationId);
    const elsewhere = !wide && (actor.locationId === null || locationId !== actor.locationId);
    if (elsewhere || beyond(actor.grants, role?.grants ?? []).length > 0) throw beyondOwnRights.refuse();
    const [asked] = await askMembers.within(work, [
      {
        ...{ email: input.email, name: input.name, language: input.language },
        ...{ companyId, roleId: input.role_id, locationId, invitedBy: actor.id },
      },
    ]);
    if (!asked) throw alreadyMember.refuse();
    const row = await readWaitingColleague(work, asked.id);
    if (!row) throw new Error("a colleague just asked is not there");
    return presentColleague(row);
  },
});
