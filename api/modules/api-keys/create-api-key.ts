import type { z } from "zod";
import { permitGrant } from "../../platform/auth/permit.ts";
import { hashToken, makeToken } from "../../platform/auth/tokens.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { apiKeyCreated } from "./events.ts";
import { type ApiKeyInput, presentApiKey } from "./schemas.ts";
import { apiKeys } from "./tables.ts";

/** The only moment at which the key itself is known. */
export const createApiKey = command({
  permission: { staff: "api_keys.write" },
  audit: "api_key.created",
  secretAnswer: true,
  run: async (work, { kind, name, origins = [], scopes = [] }: z.infer<typeof ApiKeyInput>) => {
    permitGrant(work.actor, scopes);
    const key = makeToken(
      kind === "secret" ? "sk" : "pk",
      { supplierId: work.supplierId },
      work.ports.random,
    );
    const row = {
      supplierId: work.supplierId,
      id: work.id("key"),
      kind,
      name,
      hash: await hashToken(key),
      hint: key.slice(-4),
      origins: [...new Set(origins)],
      scopes,
      createdAt: work.now,
      revokedAt: null,
      lastUsedAt: null,
    };
    await work.db.insert(apiKeys).values(row);
    const made = presentApiKey(row);
    work.changed(row.id, changesBetween(null, made, { except: ["id", "created_at"] }));
    work.emit(apiKeyCreated, { recordId: row.id, data: { kind } });
    return { ...made, key };
  },
});
