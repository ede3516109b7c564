import { and, asc, eq, gte, or, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { sortKey } from "../../kernel/sort-key.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { companies } from "../companies/tables.ts";
import { staff } from "../staff/tables.ts";
import { type companyFilters, presentCompanyView } from "./schemas.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Numerics as text: JSON would make floats of them. */
interface Agreed {
  readonly custom: boolean;
  readonly currency: string | null;
  readonly credit_limit: string | null;
  readonly maximum_order: string | null;
  readonly maximum_open_orders: string | null;
  readonly stock_disclosure: string | null;
  readonly price_list: Named | null;
}

const OF = sql`${companies.id}`;
const list = (from: SQL, order: SQL) =>
  sql<
    Named[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name) order by ${order}) from ${from}), '[]')`;

const VIEW = {
  company: companies,
  salesRepName: staff.name,
  groups: list(
    sql`group_members m join groups x on x.id = m.group_id where m.company_id = ${OF}`,
    sql`x.position, x.id`,
  ).as("groups_of"),
  contracts: list(
    sql`contracts x where x.company_id = ${OF} and x.status = 'active'`,
    sql`x.is_default desc, x.id`,
  ).as("contracts_of"),
  assortments: list(
    sql`assortment_grants a join assortments x on x.id = a.assortment_id where a.company_id = ${OF} and a.record_id = ${OF}`,
    sql`x.id`,
  ).as("assortments_of"),
  discounts: sql<number>`(select count(*)::int from discounts x
    where x.company_id = ${OF} and x.contract_id is null and x.status = 'active')`.as("discounts_of"),
  agreed: sql<Agreed | null>`(select jsonb_build_object('custom', x.custom, 'currency', x.currency,
      'credit_limit', x.credit_limit::text, 'maximum_order', x.maximum_order::text,
      'maximum_open_orders', x.maximum_open_orders::text, 'stock_disclosure', x.stock_disclosure,
      'price_list', (select jsonb_build_object('id', l.id, 'name', l.name) from price_lists l where l.id = x.price_list_id))
    from company_conditions x where x.company_id = ${OF})`.as("agreed"),
};
export interface CompanyViewRow {
  readonly company: typeof companies.$inferSelect;
  readonly salesRepName: string | null;
  readonly groups: Named[];
  readonly contracts: Named[];
  readonly assortments: Named[];
  readonly discounts: number;
  readonly agreed: Agreed | null;
}

const views = (tx: Tx) =>
  tx.db.select(VIEW).from(companies).leftJoin(staff, eq(staff.id, companies.salesRepId));

export const listCompanies = query({
  permission: { staff: "companies.read" },
  run: async (tx, filter: z.infer<typeof companyFilters>) => {
    const rows = await views(tx)
      .where(wanted(filter))
      .orderBy(asc(companies.nameSort), asc(companies.id))
      .limit(filter.limit + 1);
    return page(rows, filter.limit, ({ company }) => [company.nameSort, company.id], presentCompanyView);
  },
});

function wanted(filter: z.infer<typeof companyFilters>): SQL | undefined {
  const is = (column: Parameters<typeof eq>[0], value: string | undefined) =>
    value === undefined ? undefined : eq(column, value);
  return and(
    filter.status === undefined ? undefined : eq(companies.status, filter.status),
    is(companies.externalId, filter.external_id),
    is(companies.salesRepId, filter.sales_rep_id),
    is(companies.clientType, filter.client_type),
    is(companies.region, filter.region),
    filter.group_id === undefined
      ? undefined
      : sql`exists (select from group_members m where m.company_id = ${companies.id} and m.group_id = ${filter.group_id})`,
    filter.updated_since === undefined ? undefined : gte(companies.updatedAt, new Date(filter.updated_since)),
    filter.q === undefined ? undefined : matches(filter.q.trim()),
    filter.cursor === undefined ? undefined : after(filter.cursor),
  );
}

function matches(q: string) {
  return or(
    sql`strpos(${companies.nameSort}, ${sortKey(q)}) > 0`,
    sql`strpos(lower(${companies.email}), ${q.toLowerCase()}) > 0`,
    eq(companies.vatId, q.toUpperCase().replace(/[\s./-]/g, "")),
    eq(companies.identificationCode, q),
  );
}

function after(cursor: string) {
  const [nameSort, id] = decodeCursor(cursor, 2).map(String);
  return sql`(${companies.nameSort}, ${companies.id}) > (${nameSort}, ${id})`;
}

export const getCompany = query({
  permission: { staff: "companies.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await views(tx).where(eq(companies.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.company.version, record: presentCompanyView(row) };
  },
});
