import type { z } from "@hono/zod-openapi";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { familyUpdated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { COLUMNS, findFamily } from "./queries.ts";
import { type FamilyChange, type FamilyFound, presentFamily } from "./schemas.ts";

type Input = z.infer<typeof FamilyChange> & { readonly id: string };

const UPDATE = `
  update families set external_id = $2, name = $3, description = $4, options = $5::jsonb, version = version + 1,
    updated_at = $6::timestamptz
  where id = $1 returning ${COLUMNS}`;

export const updateFamily = command({
  permission: { staff: "products.write" },
  audit: "family.updated",
  load: (tx, { id }: Input) => findFamily(tx, id, true),
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentFamily(row);
    requireMatch(work.ifMatch, row.version, before);
    const wanted = { ...before, ...change };
    const changes = changesBetween(before, wanted);
    if (changes.length === 0) return { version: row.version, record: before };
    const { external_id, name, description, options } = wanted;
    const update = work.query<FamilyFound>(UPDATE, [
      ...[id, external_id, name ?? before.name, description, JSON.stringify(options)],
      work.now.toISOString(),
    ]);
    const [updated] = await unlessTaken(update, () => externalIdTaken.refuse());
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(familyUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version: updated.version, record: presentFamily(updated) };
  },
});
