import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { endBuyerSession } from "./end-sessions.ts";

/** One of one's own sessions, wherever it is. In the scope of all companies. */
export const revokeSession = command({
  permission: { buyer: "signed_in", company: "any" },
  audit: "session.revoked",
  run: async (work, { id }: { id: string }) => {
    const buyer = asBuyer(work.actor);
    if (!(await endBuyerSession(work, buyer.id, id))) throw notFound.refuse();
    work.changed(buyer.id, [{ field: "session", before: id, after: null }]);
    return null;
  },
});
