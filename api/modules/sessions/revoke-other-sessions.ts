import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { endBuyerSessions } from "./end-sessions.ts";

/** All of one's own but the one that asks. In the scope of all companies. */
export const revokeOtherSessions = command({
  permission: { buyer: "signed_in", company: "any" },
  audit: "session.revoked",
  run: async (work, _input: undefined) => {
    const { id, sessionId } = asBuyer(work.actor);
    await endBuyerSessions(work, id, sessionId);
    work.changed(id, [{ field: "sessions", before: "others", after: null }]);
    return null;
  },
});
