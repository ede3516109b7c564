import { and, asc, eq, gte, or, sql } from "drizzle-orm";
import type { z } from "zod";
import { sortKey } from "../../kernel/sort-key.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { type companyFilters, presentCompany } from "./schemas.ts";
import { companies } from "./tables.ts";

export const listCompanies = query({
  permission: { staff: "companies.read" },
  run: async (tx, filter: z.infer<typeof companyFilters>) => {
    const rows = await tx.db
      .select()
      .from(companies)
      .where(
        and(
          filter.status === undefined ? undefined : eq(companies.status, filter.status),
          filter.external_id === undefined ? undefined : eq(companies.externalId, filter.external_id),
          filter.updated_since === undefined
            ? undefined
            : gte(companies.updatedAt, new Date(filter.updated_since)),
          filter.q === undefined ? undefined : matches(filter.q),
          filter.cursor === undefined ? undefined : after(filter.cursor),
        ),
      )
      .orderBy(asc(companies.nameSort), asc(companies.id))
      .limit(filter.limit + 1);
    return page(rows, filter.limit, (row) => [row.nameSort, row.id], presentCompany);
  },
});

function matches(q: string) {
  return or(
    sql`strpos(${companies.nameSort}, ${sortKey(q)}) > 0`,
    sql`strpos(lower(${companies.email}), ${q.trim().toLowerCase()}) > 0`,
  );
}

function after(cursor: string) {
  const [nameSort, id] = decodeCursor(cursor, 2).map(String);
  return sql`(${companies.nameSort}, ${companies.id}) > (${nameSort}, ${id})`;
}

export const getCompany = query({
  permission: { staff: "companies.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db.select().from(companies).where(eq(companies.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentCompany(row) };
  },
});

/** The row, held until the transaction ends; undefined where there is none. */
export async function lockCompany(tx: Tx, id: string) {
  const [row] = await tx.db.select().from(companies).where(eq(companies.id, id)).for("update");
  return row;
}
