import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { reaches, viewerSql, withinReach } from "../../kernel/grants.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { tokenOf } from "../../platform/auth/tokens.ts";
import type { Context } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page, unseen } from "../../platform/http/cursor.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import type { Ports } from "../../platform/ports.ts";
import { query } from "../../platform/query.ts";
import {
  ADMIN_BUYER,
  type AdminBuyerRow,
  COLLEAGUE,
  type ColleagueRow,
  PLACE_OF,
  presentAdminBuyer,
  presentColleague,
} from "../buyers/index.ts";
import { companies } from "../companies/tables.ts";
import type { buyerFilters, colleagueFilters } from "./schemas.ts";
import { waitingMemberships } from "./tables.ts";

/** How long a link works. */
export const LINK_MS = 7 * 24 * 60 * 60 * 1000;

/** The link's token. Only its hash is kept; signing the id and the link's number makes it again for the mail. */
export async function membershipToken(
  { sign }: Pick<Ports, "sign">,
  supplierId: string,
  id: string,
  version: number,
): Promise<string> {
  return tokenOf("mbr", supplierId, await sign(`membership ${supplierId} ${id} ${version}`));
}

// The same columns as those of the people who are members, in the same order.
const WAITING_COLLEAGUE = `
  select w.id, w.name, w.email, w.version, w.expires_at as invited_until, 'invited' as status,
    case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as role,
    case when l.id is not null then jsonb_build_object('id', l.id, 'name', l.name) end as location,
    coalesce(w.capabilities, '[]') as capabilities, r.grants
  from waiting_memberships w ${PLACE_OF("w")}
  where w.status = 'waiting'`;

const WAITING_BUYER = `
  select w.id, w.name, w.email, w.language, 'invited' as status, w.expires_at as invited_until, w.version, w.created_at,
    w.updated_at,
    jsonb_build_array(jsonb_build_object('company', jsonb_build_object('id', c.id, 'name', c.name),
      'role', case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end,
      'location', case when l.id is not null then jsonb_build_object('id', l.id, 'name', l.name) end,
      'status', 'invited', 'capabilities', coalesce(w.capabilities, '[]'), 'grants', r.grants)) as memberships
  from waiting_memberships w
  cross join lateral (select * from companies where id = w.company_id offset 0) c
  ${PLACE_OF("w")}
  where w.status = 'waiting'`;

export async function readWaitingColleague(tx: Tx, id: string): Promise<ColleagueRow | undefined> {
  const [row] = await tx.query<ColleagueRow>(`${WAITING_COLLEAGUE} and w.id = $1`, [id]);
  return row;
}

export async function readWaitingBuyer(tx: Tx, id: string): Promise<AdminBuyerRow | undefined> {
  const [row] = await tx.query<AdminBuyerRow>(`${WAITING_BUYER} and w.id = $1`, [id]);
  return row;
}

/** One of the company's people, or of those who are waited for, as far as the asking one may manage them. */
export const getBuyer = query({
  permission: { buyer: "buyers.manage" },
  run: async (read, { id }: { id: string }) => {
    const finding = read.query<ColleagueRow>(
      `${COLLEAGUE} where m.buyer_id = $1 union all ${WAITING_COLLEAGUE} and w.id = $1`,
      [id],
    );
    const [actor, [row]] = [asBuyer(await read.actor()), await finding];
    const locationId = row?.location?.id ?? null;
    if (!row || !reaches(actor, "buyers.manage", { buyerId: id, locationId })) throw notFound.refuse();
    return { version: row.version, record: presentColleague(row) };
  },
});

const colleagues = query({
  permission: { buyer: "buyers.manage" },
  run: async (
    read,
    { session, limit, cursor, status }: z.infer<typeof colleagueFilters> & { session: string },
  ) => {
    const after = cursor === undefined ? null : String(decodeCursor(cursor, 1)[0]);
    const rows = await read.query<ColleagueRow>(
      `with ${viewerSql("buyers.manage", "$1")}, people as (
         ${COLLEAGUE} where m.company_id = $5 and ${withinReach("m.buyer_id", "m.location_id")}
         union all ${WAITING_COLLEAGUE} and w.company_id = $5 and ${withinReach("w.id", "w.location_id")})
       select * from people
       where ($2::text is null or id > $2) and ($3::text is null or status = $3)
       order by id limit $4`,
      [session, after, status ?? null, limit + 1, read.companyId],
    );
    return page(rows, limit, (row) => [row.id], presentColleague);
  },
});

/** The company's people and those who are waited for, or the branch's for whoever manages a branch. */
export function listBuyers(context: Context, input: z.infer<typeof colleagueFilters>) {
  return colleagues(context, { ...input, session: context.credential.subject });
}

export const adminGetBuyer = query({
  permission: { staff: "buyers.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.query<AdminBuyerRow>(
      `${ADMIN_BUYER} where b.id = $1 union all ${WAITING_BUYER} and w.id = $1`,
      [id],
    );
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentAdminBuyer(row) };
  },
});

const matching = (table: "b" | "w", status: string, company: string) => `
  ($1::text is null or ${table}.id > $1)
  and ($2::text is null or ${status} = $2)
  and ($3::timestamptz is null or ${table}.updated_at >= $3::timestamptz)
  and ($4::text is null or strpos(lower(${table}.name), $4) > 0 or strpos(${table}.email, $4) > 0)
  and ($5::text is null or ${company})`;

const OF_COMPANY = "b.id = any (array(select m.buyer_id from memberships m where m.company_id = $5))";
const MORE = unseen("$6");

/** Those who wait come after all others, by their ids. */
export const adminListBuyers = query({
  permission: { staff: "buyers.read" },
  run: async (tx, filter: z.infer<typeof buyerFilters>) => {
    const after = filter.cursor === undefined ? null : String(decodeCursor(filter.cursor, 1)[0]);
    const rows = await tx.query<AdminBuyerRow>(
      `(${ADMIN_BUYER} where ${matching("b", "b.status", OF_COMPANY)} order by b.id limit ${MORE})
       union all
       (${WAITING_BUYER} and ${matching("w", "'invited'", "w.company_id = $5")} order by w.id limit ${MORE})
       order by id limit $6`,
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

/** A company that staff may add people to: with the scope of their own, only those they represent. */
const inReach = query({
  permission: { staff: "buyers.write" },
  run: async (tx, id: string) => {
    const [found] = await tx.db.select({ id: companies.id }).from(companies).where(eq(companies.id, id));
    return found !== undefined;
  },
});

export async function requireInReach(context: Context, companyId: string): Promise<void> {
  if (await inReach(context, companyId)) return;
  throw invalidRequest.refuse({
    errors: [{ pointer: "/company_id", code: "unknown_company", detail: "There is no such company." }],
  });
}

/** Whom the link went to; the actor was permitted before. */
export const addresseeOf = query({
  permission: { visitor: true },
  run: async (tx, id: string) => {
    const [found] = await tx.db
      .select({ companyId: waitingMemberships.companyId, email: waitingMemberships.email })
      .from(waitingMemberships)
      .where(and(eq(waitingMemberships.id, id), eq(waitingMemberships.status, "waiting")));
    return found;
  },
});

/** Held until the transaction ends. */
export async function lockWaiting(tx: Tx, id: string) {
  const [row] = await tx.db
    .select()
    .from(waitingMemberships)
    .where(and(eq(waitingMemberships.id, id), eq(waitingMemberships.status, "waiting")))
    .for("update");
  return row;
}
