import { command } from "../../platform/command.ts";
import { unauthenticated } from "../../platform/http/problems.ts";
import { openLucia, STAFF_SESSIONS } from "./open-lucia.ts";

export const signOutStaff = command({
  permission: { staff: "signed_in" },
  audit: { none: "the session is gone; nothing else changes" },
  run: async (work, token: string) => {
    // A secret key has no session to end.
    if (work.actor.kind !== "staff") throw unauthenticated.refuse();
    await openLucia(work, work.now, STAFF_SESSIONS).invalidateSession(token);
    return null;
  },
});
