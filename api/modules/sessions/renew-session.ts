import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { replaceToken } from "./replace-token.ts";

/** Another token for the same session: it ends when it would have ended. A stolen copy of the old one is soon worthless. */
export const renewSession = command({
  permission: { buyer: "signed_in", company: "any" },
  audit: { none: "the session stays the same" },
  secretAnswer: true,
  run: async (work, _input: undefined) => {
    const { sessionId, companyId } = asBuyer(work.actor);
    return replaceToken(work, sessionId, companyId);
  },
});
