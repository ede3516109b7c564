import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { endOwnSession } from "./end-sessions.ts";

export const signOutBuyer = command({
  permission: { buyer: "signed_in", company: "any", restricted: true },
  audit: { none: "the session is gone; nothing else changes" },
  run: async (work, _input: undefined) => {
    const { id, sessionId } = asBuyer(work.actor);
    await endOwnSession(work, id, sessionId);
    return null;
  },
});
