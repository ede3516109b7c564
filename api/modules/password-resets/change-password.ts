import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { setPassword } from "../buyers/index.ts";
import { endBuyerSessions, liftRestriction } from "../sessions/index.ts";
import { proveOwnPassword } from "./prove-own-password.ts";

interface Input {
  readonly current_password: string;
  readonly new_password: string;
  readonly clientAddress: string | null;
}

async function proveAndHash(context: Context, input: Input): Promise<string> {
  const own = { password: input.current_password, clientAddress: input.clientAddress };
  await proveOwnPassword(context, own, "/current_password");
  return context.ports.passwords.hash(input.new_password);
}

/** All other sessions end; one that was begun with a temporary password may do everything now. */
export const changePassword = command({
  permission: { buyer: "signed_in", company: "any", restricted: true },
  audit: { none: "the new password leaves its own entry" },
  prepare: proveAndHash,
  run: async (work, _input, { prepared: passwordHash }) => {
    const { id, sessionId } = asBuyer(work.actor);
    await Promise.all([
      setPassword.within(work, { buyerId: id, passwordHash }),
      endBuyerSessions(work, id, sessionId),
      liftRestriction(work, sessionId),
    ]);
    return null;
  },
});
