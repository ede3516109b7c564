import type { z } from "zod";
import { sortKey } from "../../kernel/sort-key.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { companyCreated } from "./events.ts";
import { unlessKeyTaken } from "./problems.ts";
import { findSalesRep, requireVatId } from "./queries.ts";
import { type CompanyInput, PERSONAL, presentCompany, recordedCompany } from "./schemas.ts";
import { companies } from "./tables.ts";

type Input = z.infer<typeof CompanyInput>;

/** A company that may be invited; nobody can sign in for it yet. */
export const createCompany = command({
  permission: { staff: "companies.write" },
  audit: "company.created",
  load: (tx: Tx, { sales_rep_id }: Input) => findSalesRep(tx, sales_rep_id),
  run: async (work, input, { loaded: named }) => {
    const id = work.id("com");
    const { vatId, country } = requireVatId(input.vat_id ?? null, input.country ?? null);
    // Whoever sees only their own companies looks after the one they make.
    const own = work.actor.kind === "staff" && work.actor.scope === "own" ? work.actor : undefined;
    const rep = named ?? own;
    const insert = work.db
      .insert(companies)
      .values({
        supplierId: work.supplierId,
        id,
        externalId: input.external_id ?? null,
        name: input.name,
        nameSort: sortKey(input.name),
        email: input.email,
        vatId,
        country,
        phone: input.phone ?? null,
        website: input.website ?? null,
        registrationNumber: input.registration_number ?? null,
        identificationCode: input.identification_code ?? null,
        clientType: input.client_type ?? null,
        region: input.region ?? null,
        salesRepId: rep?.id ?? null,
        language: input.language ?? null,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessKeyTaken(insert);
    if (!row) throw new Error("an insert returned no row");
    const made = { ...row, salesRepName: rep?.name ?? null };
    work.changed(
      id,
      changesBetween(null, recordedCompany(made), {
        except: ["id", "created_at", "updated_at"],
        personal: PERSONAL,
      }),
    );
    work.emit(companyCreated, { recordId: id, companyId: id, data: {} });
    return presentCompany(made);
  },
});
