import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { buyers } from "../buyers/tables.ts";
import { endBuyerSessions } from "./end-sessions.ts";

/** By staff: signs a buyer out everywhere. */
export const revokeBuyerSessions = command({
  permission: { staff: "buyers.write" },
  audit: "session.revoked",
  run: async (work, { id }: { id: string }) => {
    const [found] = await work.db.select({ id: buyers.id }).from(buyers).where(eq(buyers.id, id));
    if (!found) throw notFound.refuse();
    await endBuyerSessions(work, id);
    work.changed(id, [{ field: "sessions", before: "all", after: null }]);
    return null;
  },
});
