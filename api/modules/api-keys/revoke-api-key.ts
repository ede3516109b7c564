import { eq } from "drizzle-orm";
import { permitOver } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { apiKeyRevoked } from "./events.ts";
import { holdApiKey } from "./queries.ts";
import { apiKeys } from "./tables.ts";

/** For good and at once, also where a newer key was going to take its place later; again changes nothing. */
export const revokeApiKey = command({
  permission: { staff: "api_keys.write" },
  audit: "api_key.revoked",
  load: (tx: Tx, { id }: { id: string }) => holdApiKey(tx, id),
  run: async (work, { id }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    permitOver(work.actor, row.scopes);
    if (row.revokedAt && row.revokedAt <= work.now) return null;
    await work.db.update(apiKeys).set({ revokedAt: work.now }).where(eq(apiKeys.id, id));
    const before = row.revokedAt?.toISOString() ?? null;
    work.changed(id, [{ field: "revoked_at", before, after: work.now.toISOString() }]);
    work.emit(apiKeyRevoked, { recordId: id, data: { kind: row.kind } });
    return null;
  },
});
