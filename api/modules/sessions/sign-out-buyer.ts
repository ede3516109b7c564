import { command } from "../../platform/command.ts";
import { BUYER_SESSIONS, openLucia } from "./open-lucia.ts";

export const signOutBuyer = command({
  permission: { buyer: "signed_in", company: "any", restricted: true },
  audit: { none: "the session is gone; nothing else changes" },
  run: async (work, token: string) => {
    await openLucia(work, work.now, BUYER_SESSIONS).invalidateSession(token);
    return null;
  },
});
