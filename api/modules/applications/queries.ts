import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { z } from "zod";
import { sortKey } from "../../kernel/sort-key.ts";
import { tokenOf } from "../../platform/auth/tokens.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import type { Ports } from "../../platform/ports.ts";
import { query } from "../../platform/query.ts";
import { settings } from "../settings/tables.ts";
import { type applicationFilters, presentApplication } from "./schemas.ts";
import { applications } from "./tables.ts";

/** How long a link works by which the e-mail is confirmed. */
export const LINK_MS = 7 * 24 * 60 * 60 * 1000;

/** The link's token. Only its hash is kept; signing the id and the link's number makes it again for the mail. */
export async function applicationToken(
  { sign }: Pick<Ports, "sign">,
  supplierId: string,
  id: string,
  links: number,
): Promise<string> {
  return tokenOf("app", supplierId, await sign(`application ${supplierId} ${id} ${links}`));
}

/** Which application a link belongs to, whatever became of it. */
export const findByLink = query({
  permission: { visitor: true },
  run: async (tx, hash: string) => {
    const [row] = await tx.db
      .select({ id: applications.id })
      .from(applications)
      .where(eq(applications.confirmHash, hash));
    return row?.id;
  },
});

/** The e-mail's latest application that waits for a decision and a confirmation, held until the transaction ends. */
export async function lockUnconfirmed(tx: Tx, email: string) {
  const [row] = await tx.db
    .select()
    .from(applications)
    .where(
      and(
        eq(applications.email, email),
        eq(applications.status, "submitted"),
        isNull(applications.emailConfirmedAt),
      ),
    )
    .orderBy(desc(applications.id))
    .limit(1)
    .for("update");
  return row;
}

/** Whether anybody may apply, and to which terms they consent. */
export const readTerms = query({
  permission: { visitor: true },
  run: async (tx) => {
    const [own] = await tx.db
      .select({ open: settings.applicationsOpen, termsVersion: settings.termsVersion })
      .from(settings);
    return own ?? { open: false, termsVersion: null };
  },
});

/** The newest first. */
export const listApplications = query({
  permission: { staff: "applications.read" },
  run: async (tx, filter: z.infer<typeof applicationFilters>) => {
    const rows = await tx.db
      .select()
      .from(applications)
      .where(
        and(
          filter.status === undefined ? undefined : eq(applications.status, filter.status),
          filter.cursor === undefined
            ? undefined
            : lt(applications.id, String(decodeCursor(filter.cursor, 1)[0])),
        ),
      )
      .orderBy(desc(applications.id))
      .limit(unseenLimit(filter.limit + 1));
    return page(rows, filter.limit, (row) => [row.id], presentApplication);
  },
});

interface Around {
  readonly companies: { id: string; name: string; status: string; by: (string | null)[] }[] | null;
  readonly account: { id: string; name: string } | null;
  readonly earlier: string[] | null;
  readonly vat: { status: string; name: string | null; address: string | null; at: string } | null;
}

export const getApplication = query({
  permission: { staff: "applications.read" },
  run: async (tx, { id }: { id: string }) => {
    const row = await findApplication(tx, id);
    if (!row) throw notFound.refuse();
    const [around] = await tx.query<Around>(AROUND, [
      id,
      row.identificationCode,
      row.vatId,
      row.email,
      sortKey(row.companyName),
    ]);
    const check = around?.vat ?? null;
    return {
      ...presentApplication(row),
      resembles: (around?.companies ?? []).map((one) => ({ ...one, by: one.by.filter((by) => by !== null) })),
      account: around?.account ?? null,
      earlier: around?.earlier ?? [],
      vat_check: check && { ...check, at: new Date(check.at).toISOString() },
    };
  },
});

export async function findApplication(tx: Tx, id: string) {
  const [row] = await tx.db.select().from(applications).where(eq(applications.id, id));
  return row;
}

/** The row, held until the transaction ends. */
export async function lockApplication(tx: Tx, id: string) {
  const [row] = await tx.db.select().from(applications).where(eq(applications.id, id)).for("update");
  return row;
}

const AROUND = `select
  (select jsonb_agg(found) from (
    select c.id, c.name, c.status, jsonb_build_array(
      case when c.identification_code = $2 then 'identification_code' end,
      case when c.vat_id = $3 then 'vat_id' end,
      case when lower(c.email) = $4 then 'email' end,
      case when c.name_sort = $5 then 'name' end) as by
    from companies c
    where c.id = any (array(
      select id from companies where identification_code = $2 union select id from companies where vat_id = $3
      union select id from companies where email = $4 union select id from companies where name_sort = $5))
    order by c.identification_code = $2 desc nulls last, c.vat_id = $3 desc nulls last, c.id limit 20) found) as companies,
  (select jsonb_build_object('id', b.id, 'name', b.name) from buyers b where b.email = $4) as account,
  (select jsonb_agg(a.id order by a.id) from applications a
    where a.id <> $1 and a.id = any (array(
      select id from applications where email = $4 union select id from applications where vat_id = $3))) as earlier,
  (select jsonb_build_object('status', v.status, 'name', v.name, 'address', v.address, 'at', v.at)
    from vat_checks v where v.record_id = $1 order by v.id desc limit 1) as vat`;
