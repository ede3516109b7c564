import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { changeEmail } from "../buyers/index.ts";
import { type LinkClaim, openLink } from "./open-link.ts";
import { linkUnknown } from "./problems.ts";

const open = (context: Context, claim: LinkClaim) => openLink(context, claim, "email");

/** Wherever the mail is read, signed in or not. */
export const confirmEmailChange = command({
  permission: { visitor: true },
  audit: { none: "the new e-mail leaves its own entry" },
  prepare: open,
  run: async (work, _claim: LinkClaim, { prepared: { credential, buyer } }) => {
    if (credential.email === null) throw linkUnknown.refuse();
    await changeEmail.within(work, { buyerId: buyer.id, email: credential.email });
    return { email: credential.email };
  },
});
