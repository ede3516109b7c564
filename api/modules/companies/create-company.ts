import type { z } from "zod";
import { sortKey } from "../../kernel/sort-key.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { companyCreated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { type CompanyInput, presentCompany } from "./schemas.ts";
import { companies } from "./tables.ts";

/** A company that may be invited; nobody can sign in for it yet. */
export const createCompany = command({
  permission: { staff: "companies.write" },
  audit: "company.created",
  run: async (work, input: z.infer<typeof CompanyInput>) => {
    const id = work.id("com");
    const insert = work.db
      .insert(companies)
      .values({
        supplierId: work.supplierId,
        id,
        externalId: input.external_id ?? null,
        name: input.name,
        nameSort: sortKey(input.name),
        email: input.email,
        vatId: input.vat_id ?? null,
        language: input.language ?? null,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => externalIdTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentCompany(row);
    work.changed(
      id,
      changesBetween(null, made, { except: ["id", "created_at", "updated_at"], personal: ["email"] }),
    );
    work.emit(companyCreated, { recordId: id, companyId: id, data: {} });
    return made;
  },
});
