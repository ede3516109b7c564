import { eq } from "drizzle-orm";
import type { z } from "zod";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { companies } from "../companies/tables.ts";
import { locationCreated } from "./events.ts";
import { locationExternalIdTaken } from "./problems.ts";
import { type LocationInput, presentAdminLocation } from "./schemas.ts";
import { locations } from "./tables.ts";

type Input = z.infer<typeof LocationInput>;

/** By staff: a branch has terms and budgets of its own, so a company does not make them by itself. */
export const createLocation = command({
  permission: { staff: "companies.write" },
  audit: "location.created",
  load: async (tx: Tx, { company_id }: Input) => {
    const [company] = await tx.db
      .select({ id: companies.id })
      .from(companies)
      .where(eq(companies.id, company_id))
      .for("key share");
    return company;
  },
  run: async (work, input, { loaded: company }) => {
    if (!company) {
      throw invalidRequest.refuse({
        errors: [{ pointer: "/company_id", code: "unknown_company", detail: "is not one of your companies" }],
      });
    }
    const insert = work.db
      .insert(locations)
      .values({
        supplierId: work.supplierId,
        companyId: company.id,
        id: work.id("loc"),
        externalId: input.external_id ?? null,
        name: input.name,
        phone: input.phone ?? null,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => locationExternalIdTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentAdminLocation(row);
    work.changed(
      row.id,
      changesBetween(null, made, { except: ["id", "created_at", "updated_at"], personal: ["phone"] }),
    );
    work.emit(locationCreated, { recordId: row.id, companyId: company.id, data: {} });
    return made;
  },
});
