import { and, asc, eq, gte, isNull, or, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { plain } from "../../kernel/decimal.ts";
import { money } from "../../kernel/money.ts";
import { sortKey } from "../../kernel/sort-key.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { assortmentsOf } from "../assortments/index.ts";
import { companies } from "../companies/tables.ts";
import { dayOf, presentAdminContract } from "../contracts/index.ts";
import { contracts } from "../contracts/tables.ts";
import { presentDiscount } from "../discounts/index.ts";
import { discounts } from "../discounts/tables.ts";
import { groupMembers, groups } from "../groups/tables.ts";
import { staff } from "../staff/tables.ts";
import { type ConditionsSchema, type companyFilters, presentCompanyView } from "./schemas.ts";
import { companyConditions, groupConditions } from "./tables.ts";

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
      .limit(unseenLimit(filter.limit + 1));
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

export const getGroupConditions = query({
  permission: { staff: "prices.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db
      .select({ priceListId: groupConditions.priceListId })
      .from(groups)
      .leftJoin(groupConditions, eq(groupConditions.groupId, groups.id))
      .where(eq(groups.id, id));
    if (!row) throw notFound.refuse();
    return { price_list_id: row.priceListId };
  },
});

type Row = typeof companyConditions.$inferSelect;

/** The part that is kept here; without a row everything is as for everybody. */
export function ownConditions(row: Row | undefined) {
  const limit = (amount: string | null | undefined) =>
    row?.currency && amount !== null && amount !== undefined ? money(amount, row.currency) : null;
  return {
    custom: row?.custom ?? true,
    price_list_id: row?.priceListId ?? null,
    credit_limit: limit(row?.creditLimit),
    maximum_order: limit(row?.maximumOrder),
    maximum_open_orders: limit(row?.maximumOpenOrders),
    stock: {
      disclosure: row?.stockDisclosure ?? null,
      band: row?.stockBand ? plain(row.stockBand) : null,
      per_warehouse: row?.stockPerWarehouse ?? null,
    },
  };
}

/** The whole, in one round trip; undefined where there is no such company. */
export async function readConditions(tx: Tx, id: string, now: Date) {
  const [[company], [own], agreed, percents, assortmentIds, groups] = await Promise.all([
    tx.db.select({ salesRepId: companies.salesRepId }).from(companies).where(eq(companies.id, id)),
    tx.db.select().from(companyConditions).where(eq(companyConditions.companyId, id)),
    tx.db.select().from(contracts).where(eq(contracts.companyId, id)).orderBy(asc(contracts.id)),
    tx.db
      .select()
      .from(discounts)
      .where(and(eq(discounts.companyId, id), isNull(discounts.contractId)))
      .orderBy(asc(discounts.id)),
    assortmentsOf(tx, id),
    tx.db
      .select({ id: groupMembers.groupId })
      .from(groupMembers)
      .where(eq(groupMembers.companyId, id))
      .orderBy(asc(groupMembers.groupId)),
  ]);
  if (!company) return undefined;
  const today = dayOf(now);
  const record: z.infer<typeof ConditionsSchema> = {
    company_id: id,
    ...ownConditions(own),
    contracts: agreed.map((row) => presentAdminContract(row, today)),
    discounts: percents.map(presentDiscount),
    assortment_ids: assortmentIds,
    sales_rep_id: company.salesRepId,
    group_ids: groups.map((group) => group.id),
  };
  return { version: own?.version ?? 0, record };
}

export const getConditions = query({
  permission: { staff: "contracts.read" },
  run: async (tx, { id }: { id: string }) => {
    const found = await readConditions(tx, id, tx.now);
    if (!found) throw notFound.refuse();
    return found;
  },
});
