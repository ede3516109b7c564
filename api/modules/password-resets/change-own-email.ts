import { countAttempt } from "../../platform/auth/attempts.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { findBuyerByEmail, issueCredentials } from "../buyers/index.ts";
import { proveOwnPassword } from "./prove-own-password.ts";

interface Input {
  readonly email: string;
  readonly password: string;
  readonly clientAddress: string | null;
}

/** Mails in 15 minutes to whomever a buyer names. */
const MAILS = 5;

async function prove(context: Context, { password, clientAddress }: Input): Promise<void> {
  const { id } = await proveOwnPassword(context, { password, clientAddress }, "/password");
  await countAttempt(context, [{ name: "email-change", subject: id, limit: MAILS }]);
}

/** The new one is sent a link, the old one a notice. Whether another account has it stays unsaid. */
export const requestEmailChange = command({
  permission: { buyer: "signed_in", company: "any" },
  audit: "buyer.email_change_requested",
  prepare: prove,
  run: async (work, input: Input) => {
    const { id } = asBuyer(work.actor);
    const email = input.email.toLowerCase();
    const taken = await findBuyerByEmail(work, email);
    if (!taken) await issueCredentials.within(work, [{ buyerId: id, kind: "email", email }]);
    work.changed(id, [{ field: "email", before: null, after: null }]);
    return null;
  },
});
