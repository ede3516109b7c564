import { and, asc, eq, ne } from "drizzle-orm";
import type { Grant } from "../../kernel/grants.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import type { Context } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { buyerRoles } from "../buyer-roles/tables.ts";
import { companies } from "../companies/tables.ts";
import { locations } from "../locations/tables.ts";
import { settings } from "../settings/tables.ts";
import { staff } from "../staff/tables.ts";
import type { AdminBuyerRow, ColleagueRow } from "./domain/people.ts";
import { accountShared, passwordPageMissing } from "./problems.ts";
import { presentMe } from "./schemas.ts";
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
      role: { id: buyerRoles.id, name: buyerRoles.name, grants: buyerRoles.grants },
      location: { id: locations.id, name: locations.name },
      salesRep: {
        name: staff.name,
        title: staff.title,
        phone: staff.phone,
        email: staff.email,
        photoUrl: staff.photoUrl,
      },
    })
    .from(memberships)
    .innerJoin(companies, eq(companies.id, memberships.companyId))
    .leftJoin(buyerRoles, eq(buyerRoles.id, memberships.roleId))
    .leftJoin(locations, eq(locations.id, memberships.locationId))
    .leftJoin(staff, and(eq(staff.id, companies.salesRepId), eq(staff.status, "active")))
    .where(
      and(eq(memberships.buyerId, buyerId), eq(memberships.status, "active"), ne(companies.status, "closed")),
    )
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
  return me(beyondCompany(context), undefined);
}

/**
 * The scope of all companies, for the few reads and commands about a person rather than a company. Each says itself whose
 * records it may touch.
 */
export function beyondCompany(context: Context): Context {
  const { credential } = context;
  return {
    ...context,
    credential: { ...credential, scope: { supplierId: credential.scope.supplierId, companyId: "*" } },
  };
}

/** Role and location, each looked up: for a page of people a join may read all locations. */
export const PLACE_OF = (person: string) =>
  `left join buyer_roles r on r.id = ${person}.role_id
   left join lateral (select * from locations where id = ${person}.location_id offset 0) l on true`;

/** The columns of `AdminBuyerRow`, in this order; whoever waits is shown beside them. */
export const ADMIN_BUYER = `
  select b.id, b.name, b.email, b.language, b.status, null::timestamptz as invited_until, b.version, b.created_at,
    b.updated_at,
    coalesce((
      select jsonb_agg(jsonb_build_object('company', jsonb_build_object('id', c.id, 'name', c.name),
        'role', case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end,
        'location', case when l.id is not null then jsonb_build_object('id', l.id, 'name', l.name) end,
        'status', m.status, 'capabilities', m.capabilities, 'grants', r.grants) order by c.name_sort, c.id)
      from memberships m
      cross join lateral (select * from companies where id = m.company_id offset 0) c
      ${PLACE_OF("m")}
      where m.buyer_id = b.id
    ), '[]') as memberships
  from buyers b`;

/** The columns of `ColleagueRow`, in this order. */
export const COLLEAGUE = `
  select b.id, b.name, b.email, b.version, null::timestamptz as invited_until,
    case when b.status = 'active' then m.status else b.status end as status,
    case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as role,
    case when l.id is not null then jsonb_build_object('id', l.id, 'name', l.name) end as location,
    m.capabilities, r.grants
  from memberships m cross join lateral (select * from buyers where id = m.buyer_id offset 0) b
  ${PLACE_OF("m")}`;

export async function readColleague(
  tx: Tx,
  companyId: string,
  id: string,
): Promise<ColleagueRow | undefined> {
  const [row] = await tx.query<ColleagueRow>(`${COLLEAGUE} where m.company_id = $1 and m.buyer_id = $2`, [
    companyId,
    id,
  ]);
  return row;
}

interface Place {
  readonly role: { readonly grants: readonly Grant[] } | null;
}

/** Refuses a role or a location that is not there, or is another company's. */
export async function requirePlace(
  tx: Tx,
  companyId: string,
  { role_id, location_id }: { role_id?: string | null | undefined; location_id?: string | null | undefined },
): Promise<Place> {
  const [found] = await tx.query<Place & { located: boolean }>(
    `select (select jsonb_build_object('grants', grants) from buyer_roles where id = $1) as role,
       exists (select from locations where id = $2 and company_id = $3 and status = 'active') as located`,
    [role_id ?? null, location_id ?? null, companyId],
  );
  const errors = [
    ...(role_id && !found?.role
      ? [{ pointer: "/role_id", code: "unknown_role", detail: "There is no such role." }]
      : []),
    ...(location_id && !found?.located
      ? [{ pointer: "/location_id", code: "unknown_location", detail: "The company has no such location." }]
      : []),
  ];
  if (errors.length > 0) throw invalidRequest.refuse({ errors });
  return { role: found?.role ?? null };
}

interface Sight {
  readonly within: boolean | null;
  readonly beyond: boolean | null;
}

const sight = query({
  permission: { staff: "signed_in" },
  run: async (read, { id, staffId }: { id: string; staffId: string }) => {
    const [seen] = await read.query<Sight>(
      `select bool_or(c.sales_rep_id is not distinct from $2) as within,
         bool_or(c.sales_rep_id is distinct from $2) as beyond
       from memberships m join companies c on c.id = m.company_id where m.buyer_id = $1`,
      [id, staffId],
    );
    return seen;
  },
});

/**
 * What is done to an account is done to it in all its companies. So whoever represents some companies does it only where
 * they represent all of the account's; an account they do not see at all stays a missing one.
 */
export async function requireWholeAccount(context: Context, { id }: { id: string }): Promise<void> {
  const { representativeId: staffId } = context.credential.scope;
  if (staffId === undefined) return;
  const seen = await sight(beyondCompany(context), { id, staffId });
  if (seen?.within && seen.beyond) throw accountShared.refuse();
}

/** Where links with which a password is chosen lead. */
export async function passwordPage(tx: Tx): Promise<string | null> {
  const [own] = await tx.db
    .select({ reset: settings.passwordResetUrl, signIn: settings.signInUrl })
    .from(settings);
  return own?.reset ?? own?.signIn ?? null;
}

export async function requirePasswordPage(tx: Tx): Promise<void> {
  if ((await passwordPage(tx)) === null) throw passwordPageMissing.refuse();
}

export async function readAdminBuyer(tx: Tx, id: string): Promise<AdminBuyerRow | undefined> {
  const [row] = await tx.query<AdminBuyerRow>(`${ADMIN_BUYER} where b.id = $1`, [id]);
  return row;
}
