import { eq } from "drizzle-orm";
import { permitOver } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { createApiKey } from "./create-api-key.ts";
import { apiKeyRevoked } from "./events.ts";
import { keyOver } from "./problems.ts";
import { holdApiKey } from "./queries.ts";
import { apiKeys } from "./tables.ts";

interface Input {
  readonly id: string;
  readonly overlap_hours: number;
}

const HOUR = 60 * 60 * 1000;

/** Another key like it; the old one works a while longer, so that nothing stands still while the new one is carried about. */
export const rotateApiKey = command({
  permission: { staff: "api_keys.write" },
  audit: "api_key.rotated",
  secretAnswer: true,
  load: (tx: Tx, { id }: Input) => holdApiKey(tx, id),
  run: async (work, { id, overlap_hours }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    permitOver(work.actor, row.scopes);
    if (row.revokedAt) throw keyOver.refuse();
    const { kind, name, origins, scopes } = row;
    const made = await createApiKey.within(work, { kind, name, origins: [...origins], scopes: [...scopes] });
    const revokedAt = new Date(work.now.getTime() + overlap_hours * HOUR);
    await work.db.update(apiKeys).set({ revokedAt }).where(eq(apiKeys.id, id));
    work.changed(id, [{ field: "revoked_at", before: null, after: revokedAt.toISOString() }]);
    work.emit(apiKeyRevoked, { recordId: id, data: { kind } });
    return made;
  },
});
