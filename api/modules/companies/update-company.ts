import { eq } from "drizzle-orm";
import type { z } from "zod";
import { sortKey } from "../../kernel/sort-key.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companyUpdated } from "./events.ts";
import { unlessKeyTaken } from "./problems.ts";
import { findSalesRep, lockCompany, requireVatId } from "./queries.ts";
import { type CompanyChange, PERSONAL, presentCompany, recordedCompany } from "./schemas.ts";
import { companies } from "./tables.ts";

type Input = z.infer<typeof CompanyChange> & { readonly id: string };

export const updateCompany = command({
  permission: { staff: "companies.write" },
  audit: "company.updated",
  load: async (tx: Tx, { id, sales_rep_id }: Input) => {
    const [row, rep] = await Promise.all([lockCompany(tx, id), findSalesRep(tx, sales_rep_id)]);
    return { row, rep };
  },
  run: async (work, { id, ...change }, { loaded: { row, rep } }) => {
    if (!row) throw notFound.refuse();
    const before = presentCompany(row);
    requireMatch(work.ifMatch, row.version, before);
    const { vatId, country } =
      change.vat_id === undefined && change.country === undefined
        ? row
        : requireVatId(
            change.vat_id === undefined ? row.vatId : change.vat_id,
            change.country === undefined ? row.country : change.country,
          );
    const name = change.name ?? row.name;
    const next = {
      externalId: change.external_id,
      name,
      nameSort: sortKey(name),
      email: change.email,
      vatId,
      country,
      phone: change.phone,
      website: change.website,
      registrationNumber: change.registration_number,
      identificationCode: change.identification_code,
      clientType: change.client_type,
      region: change.region,
      salesRepId: change.sales_rep_id,
      language: change.language,
      // What the register said was about the number before.
      ...(vatId === row.vatId ? {} : { vatStatus: "not_checked" as const, vatCheckedAt: null }),
    };
    const salesRepName = change.sales_rep_id === undefined ? row.salesRepName : (rep?.name ?? null);
    const said = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
    const changes = changesBetween(recordedCompany(row), recordedCompany({ ...row, ...said }), {
      personal: PERSONAL,
    });
    if (changes.length === 0) return { version: row.version, record: before };
    const update = work.db
      .update(companies)
      .set({ ...next, version: row.version + 1, updatedAt: work.now })
      .where(eq(companies.id, id))
      .returning();
    const [updated] = await unlessKeyTaken(update);
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(companyUpdated, { recordId: id, companyId: id, data: { fields: fieldNames(changes) } });
    return { version: updated.version, record: presentCompany({ ...updated, salesRepName }) };
  },
});
