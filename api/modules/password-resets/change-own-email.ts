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

const prove = (context: Context, { password, clientAddress }: Input) =>
  proveOwnPassword(context, { password, clientAddress }, "/password");

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
