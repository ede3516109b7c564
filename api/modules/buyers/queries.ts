import { and, asc, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import { asBuyer } from "../../platform/auth/permit.ts";
import type { Context } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { companies } from "../companies/tables.ts";
import { type AdminBuyerRow, type buyerFilters, presentAdminBuyer, presentMe } from "./schemas.ts";
import { buyers, memberships } from "./tables.ts";

export async function findBuyerByEmail(tx: Tx, email: string) {
  const [row] = await tx.db.select().from(buyers).where(eq(buyers.email, email));
  return row;
}

/** The companies a buyer orders for, by name; those closed for good are left out. */
export function membershipsOf(tx: Tx, buyerId: string) {
  return tx.db
    .select({
      company: { id: companies.id, name: companies.name, status: companies.status, vatId: companies.vatId },
      capabilities: memberships.capabilities,
    })
    .from(memberships)
    .innerJoin(companies, eq(companies.id, memberships.companyId))
    .where(and(eq(memberships.buyerId, buyerId), ne(companies.status, "closed")))
    .orderBy(asc(companies.nameSort), asc(companies.id));
}
export type Membership = Awaited<ReturnType<typeof membershipsOf>>[number];

const me = query({
  permission: { buyer: "signed_in", company: "any" },
  run: async (tx, _input: undefined) => {
    const { id, companyId } = asBuyer(await tx.actor());
    const [[buyer], all] = await Promise.all([
      tx.db.select().from(buyers).where(eq(buyers.id, id)),
      membershipsOf(tx, id),
    ]);
    const own = all.find(({ company }) => company.id === companyId);
    if (!buyer || !own) throw notFound.refuse();
    return presentMe(buyer, own, all);
  },
});

/**
 * Who is signed in. The session pins one company, and row security hides the others; but a buyer may know the names of
 * all companies it belongs to, so this one read looks beyond, by the id of the buyer who was checked.
 */
export function getMe(context: Context) {
  const { credential } = context;
  const scope = { ...credential.scope, companyId: "*" };
  return me({ ...context, credential: { ...credential, scope } }, undefined);
}

const ADMIN_BUYER = `
  select b.id, b.name, b.email, b.language, b.status, b.version, b.created_at, b.updated_at,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name_sort, c.id)
      from memberships m join companies c on c.id = m.company_id where m.buyer_id = b.id
    ), '[]') as companies
  from buyers b`;

export async function readAdminBuyer(tx: Tx, id: string): Promise<AdminBuyerRow | undefined> {
  const [row] = await tx.query<AdminBuyerRow>(`${ADMIN_BUYER} where b.id = $1`, [id]);
  return row;
}

export const adminGetBuyer = query({
  permission: { staff: "buyers.read" },
  run: async (tx, { id }: { id: string }) => {
    const row = await readAdminBuyer(tx, id);
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentAdminBuyer(row) };
  },
});

export const adminListBuyers = query({
  permission: { staff: "buyers.read" },
  run: async (tx, filter: z.infer<typeof buyerFilters>) => {
    const after = filter.cursor === undefined ? null : String(decodeCursor(filter.cursor, 1)[0]);
    const rows = await tx.query<AdminBuyerRow>(
      `${ADMIN_BUYER}
       where ($1::text is null or b.id > $1)
         and ($2::text is null or b.status = $2)
         and ($3::timestamptz is null or b.updated_at >= $3::timestamptz)
         and ($4::text is null or strpos(lower(b.name), $4) > 0 or strpos(b.email, $4) > 0)
         and ($5::text is null or exists (
           select from memberships m where m.buyer_id = b.id and m.company_id = $5))
       order by b.id limit $6`,
      [
        after,
        filter.status ?? null,
        filter.updated_since ?? null,
        filter.q?.trim().toLowerCase() ?? null,
        filter.company_id ?? null,
        filter.limit + 1,
      ],
    );
    return page(rows, filter.limit, (row) => [row.id], presentAdminBuyer);
  },
});
