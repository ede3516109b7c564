import { command } from "../../platform/command.ts";
import { unauthenticated } from "../../platform/http/problems.ts";
import { BUYER_SESSIONS, openLucia, STAFF_SESSIONS } from "./open-lucia.ts";

const audit = { none: "the session is gone; nothing else changes" };

export const signOutBuyer = command({
  permission: { buyer: "signed_in", company: "any" },
  audit,
  run: async (work, token: string) => {
    await openLucia(work, work.now, BUYER_SESSIONS).invalidateSession(token);
  },
});

export const signOutStaff = command({
  permission: { staff: "signed_in" },
  audit,
  run: async (work, token: string) => {
    // A secret key has no session to end.
    if (work.actor.kind !== "staff") throw unauthenticated.refuse();
    await openLucia(work, work.now, STAFF_SESSIONS).invalidateSession(token);
  },
});
