import { eq } from "drizzle-orm";
import type { z } from "zod";
import { permitOver } from "../../platform/auth/permit.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { holdApiKey } from "./queries.ts";
import { type ApiKeyChange, presentApiKey } from "./schemas.ts";
import { apiKeys } from "./tables.ts";

type Input = z.infer<typeof ApiKeyChange> & { readonly id: string };

/** Its name, and a publishable key's websites; what a secret key may do stays as it was made. */
export const updateApiKey = command({
  permission: { staff: "api_keys.write" },
  audit: "api_key.updated",
  load: (tx: Tx, { id }: Input) => holdApiKey(tx, id),
  run: async (work, { id, name, origins }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    permitOver(work.actor, row.scopes);
    if (origins && (row.kind === "publishable") !== origins.length > 0) throw originsOf(row.kind);
    const next = { ...row, name: name ?? row.name, origins: origins ? [...new Set(origins)] : row.origins };
    const changes = changesBetween(presentApiKey(row), presentApiKey(next));
    if (changes.length > 0) {
      await work.db.update(apiKeys).set({ name: next.name, origins: next.origins }).where(eq(apiKeys.id, id));
      work.changed(id, changes);
    }
    return presentApiKey(next);
  },
});

function originsOf(kind: string) {
  const detail = kind === "publishable" ? "a publishable key needs at least one" : "a secret key has none";
  return invalidRequest.refuse({ errors: [{ pointer: "/origins", code: "custom", detail }] });
}
