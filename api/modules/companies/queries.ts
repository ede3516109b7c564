import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { staff } from "../staff/tables.ts";
import { vatIdOf } from "./domain/vat-id.ts";
import type { CompanyRow, salesRepFilters } from "./schemas.ts";
import { companies } from "./tables.ts";

/** The row, held until the transaction ends; undefined where there is none. */
export async function lockCompany(tx: Tx, id: string): Promise<CompanyRow | undefined> {
  const [found] = await tx.db
    .select({ company: companies, salesRepName: staff.name })
    .from(companies)
    .leftJoin(staff, eq(staff.id, companies.salesRepId))
    .where(eq(companies.id, id))
    .for("update", { of: companies });
  return found && { ...found.company, salesRepName: found.salesRepName };
}

/** Who is to look after a company; undefined where nobody is named. */
export async function findSalesRep(tx: Tx, id: string | null | undefined) {
  if (id === null || id === undefined) return undefined;
  const [found] = await tx.db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(and(eq(staff.id, id), eq(staff.status, "active")));
  if (found) return found;
  throw invalidRequest.refuse({
    errors: [{ pointer: "/sales_rep_id", code: "unknown_staff", detail: "is not one of your active staff" }],
  });
}

/** The VAT ID as it is kept; a refusal points at the field. */
export function requireVatId(text: string | null, country: string | null, pointer = "/vat_id") {
  const read = vatIdOf(text, country);
  if (read.ok) return read;
  throw invalidRequest.refuse({ errors: [{ pointer, code: "invalid_vat_id", detail: read.detail }] });
}

interface RepRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly title: string | null;
  readonly client_types: string[];
  readonly regions: string[];
  readonly companies: number;
}

/** Who fits: first those named for both type and region, then whoever looks after the fewest. */
export const listSalesReps = query({
  permission: { staff: "companies.read" },
  run: async (tx, { client_type, region }: z.infer<typeof salesRepFilters>) => ({
    data: await tx.query<RepRow>(REPS, [client_type ?? null, region ?? null]),
    next_cursor: null,
  }),
});

const REPS = `select s.id, s.name, s.email, s.title, s.client_types, s.regions, coalesce(looked.after, 0) as companies
  from staff s
  left join (select sales_rep_id, count(*)::int as after from companies where status <> 'closed'
    and sales_rep_id is not null group by sales_rep_id) looked on looked.sales_rep_id = s.id
  where s.status = 'active'
    and ($1::text is null or s.client_types ? $1 or s.client_types = '[]')
    and ($2::text is null or s.regions ? $2 or s.regions = '[]')
    and (s.client_types <> '[]' or s.regions <> '[]')
  order by (s.client_types ? coalesce($1, ''))::int + (s.regions ? coalesce($2, ''))::int desc, companies, s.id
  limit 100`;
