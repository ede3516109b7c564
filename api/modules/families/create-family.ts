import type { z } from "@hono/zod-openapi";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { familyCreated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { COLUMNS } from "./queries.ts";
import { type FamilyFound, type FamilyInput, presentFamily } from "./schemas.ts";

const INSERT = `
  insert into families (supplier_id, id, external_id, name, description, options, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6::jsonb, $7::timestamptz, $7::timestamptz) returning ${COLUMNS}`;

export const createFamily = command({
  permission: { staff: "products.write" },
  audit: "family.created",
  run: async (work, input: z.infer<typeof FamilyInput>) => {
    const insert = work.query<FamilyFound>(INSERT, [
      work.supplierId,
      work.id("fam"),
      input.external_id ?? null,
      input.name,
      input.description ?? null,
      JSON.stringify(input.options ?? []),
      work.now.toISOString(),
    ]);
    const [row] = await unlessTaken(insert, () => externalIdTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentFamily(row);
    work.changed(row.id, changesBetween(null, made, { except: ["id", "created_at", "updated_at"] }));
    work.emit(familyCreated, { recordId: row.id, data: {} });
    return made;
  },
});
