import { and, desc, eq, lt } from "drizzle-orm";
import type { z } from "zod";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { companies } from "../companies/tables.ts";
import { presentVatCheck, type vatCheckFilters } from "./schemas.ts";
import { vatChecks } from "./tables.ts";

export const findVatId = query({
  permission: { staff: "companies.write" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db.select({ vatId: companies.vatId }).from(companies).where(eq(companies.id, id));
    if (!row) throw notFound.refuse();
    return row.vatId;
  },
});

/** The newest first. */
export const listVatChecks = query({
  permission: { staff: "companies.read" },
  run: async (tx, { id, limit, cursor }: z.infer<typeof vatCheckFilters> & { id: string }) => {
    const [[company], rows] = await Promise.all([
      tx.db.select({ id: companies.id }).from(companies).where(eq(companies.id, id)),
      tx.db
        .select()
        .from(vatChecks)
        .where(
          and(
            eq(vatChecks.recordId, id),
            cursor === undefined ? undefined : lt(vatChecks.id, String(decodeCursor(cursor, 1)[0])),
          ),
        )
        .orderBy(desc(vatChecks.id))
        .limit(limit + 1),
    ]);
    if (!company) throw notFound.refuse();
    return page(rows, limit, (row) => [row.id], presentVatCheck);
  },
});

/** What is to be asked about a company: its VAT ID, where nobody has answered for it yet. */
export const findUnasked = query({
  permission: { staff: "companies.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db
      .select({ vatId: companies.vatId })
      .from(companies)
      .where(and(eq(companies.id, id), eq(companies.vatStatus, "not_checked")));
    return row?.vatId ?? null;
  },
});

interface Due {
  readonly record_id: string;
  readonly company_id: string | null;
  readonly vat_id: string;
  readonly tries: number;
}

/** The outages whose time has come; whatever was asked since, or has another VAT ID now, is left alone. */
export const findDue = query({
  permission: { staff: "companies.read" },
  run: async (tx) => tx.query<Due>(DUE, [tx.now.toISOString()]),
});

/** What is not asked about for so long is left to staff: the index of those that wait must not grow with the years. */
export const FORGOTTEN = "interval '7 days'";

const DUE = `select v.record_id, v.company_id, v.vat_id, v.tries from vat_checks v
  left join companies c on c.id = v.company_id
  where v.retry_at <= $1::timestamptz and v.retry_at > $1::timestamptz - ${FORGOTTEN}
    and not exists (select from vat_checks later where later.record_id = v.record_id and later.id > v.id)
    and (v.company_id is null or c.vat_id = v.vat_id)
  order by v.retry_at limit 20`;
