import { eq } from "drizzle-orm";
import type { z } from "zod";
import { sortKey } from "../../kernel/sort-key.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companyUpdated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { lockCompany } from "./queries.ts";
import { type CompanyChange, presentCompany } from "./schemas.ts";
import { companies } from "./tables.ts";

type Input = z.infer<typeof CompanyChange> & { readonly id: string };

export const updateCompany = command({
  permission: { staff: "companies.write" },
  audit: "company.updated",
  load: (tx: Tx, { id }: Input) => lockCompany(tx, id),
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentCompany(row);
    requireMatch(work.ifMatch, row.version, before);
    const changes = changesBetween(before, { ...before, ...change }, { personal: ["email"] });
    if (changes.length === 0) return { version: row.version, record: before };
    const name = change.name ?? row.name;
    const update = work.db
      .update(companies)
      .set({
        externalId: change.external_id,
        name,
        nameSort: sortKey(name),
        email: change.email,
        vatId: change.vat_id,
        language: change.language,
        version: row.version + 1,
        updatedAt: work.now,
      })
      .where(eq(companies.id, id))
      .returning();
    const [updated] = await unlessTaken(update, () => externalIdTaken.refuse());
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(companyUpdated, { recordId: id, companyId: id, data: { fields: fieldNames(changes) } });
    return { version: updated.version, record: presentCompany(updated) };
  },
});
