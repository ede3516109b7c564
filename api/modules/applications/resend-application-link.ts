import { countAttempt } from "../../platform/auth/attempts.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { requirePasswordPage } from "../buyers/index.ts";
import { applicationDecided } from "./problems.ts";
import { lockApplication } from "./queries.ts";
import { renewLink } from "./renew-link.ts";
import { presentApplication } from "./schemas.ts";

interface Input {
  readonly id: string;
}

/** Mails to one applicant in 15 minutes. */
const AGAIN = 5;

const count = (context: Context, { id }: Input) =>
  countAttempt(context, [{ name: "application-again", subject: id, limit: AGAIN }]);

/** By staff, before they decide. An e-mail that is confirmed already is not asked again. */
export const resendApplicationLink = command({
  permission: { staff: "applications.decide" },
  audit: { none: "the new link leaves its own entry" },
  prepare: count,
  load: (tx: Tx, { id }: Input) => lockApplication(tx, id),
  run: async (work, _input, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    if (row.status !== "submitted") throw applicationDecided.refuse({ facts: { status: row.status } });
    if (row.emailConfirmedAt) return presentApplication(row);
    await requirePasswordPage(work);
    return presentApplication(await renewLink.within(work, row));
  },
});
