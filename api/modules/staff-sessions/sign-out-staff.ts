import { hashToken } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import { unauthenticated } from "../../platform/http/problems.ts";
import { endStaffSessions } from "../sessions/index.ts";

export const signOutStaff = command({
  permission: { staff: "signed_in" },
  audit: { none: "the session is gone; nothing else changes" },
  run: async (work, token: string) => {
    // A secret key has no session to end.
    if (work.actor.kind !== "staff") throw unauthenticated.refuse();
    await endStaffSessions(work, work.actor.id, { hash: await hashToken(token) });
    return null;
  },
});
