import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { apiKeyRevoked } from "./events.ts";
import { apiKeys } from "./tables.ts";

/** For good; revoking again changes nothing. */
export const revokeApiKey = command({
  permission: { staff: "api_keys.write" },
  audit: "api_key.revoked",
  load: async (tx: Tx, { id }: { id: string }) => {
    const [row] = await tx.db.select().from(apiKeys).where(eq(apiKeys.id, id)).for("update");
    return row;
  },
  run: async (work, { id }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    if (row.revokedAt) return null;
    await work.db.update(apiKeys).set({ revokedAt: work.now }).where(eq(apiKeys.id, id));
    work.changed(id, [{ field: "revoked_at", before: null, after: work.now.toISOString() }]);
    work.emit(apiKeyRevoked, { recordId: id, data: { kind: row.kind } });
    return null;
  },
});
