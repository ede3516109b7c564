import { and, asc, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { query, type Read } from "../../platform/query.ts";
import { companies } from "../companies/tables.ts";
import { locations } from "../locations/tables.ts";
import { type adminAddressFilters, presentAddress, presentAdminAddress } from "./schemas.ts";
import { addresses } from "./tables.ts";

type Filter = z.infer<typeof adminAddressFilters>;

function pageOfRows(tx: Read, { limit, cursor, company_id }: Filter) {
  return tx.db
    .select()
    .from(addresses)
    .where(
      and(
        company_id === undefined ? undefined : eq(addresses.companyId, company_id),
        cursor === undefined ? undefined : gt(addresses.id, String(decodeCursor(cursor, 1)[0])),
      ),
    )
    .orderBy(asc(addresses.id))
    .limit(unseenLimit(limit + 1));
}

export const listAddresses = query({
  permission: { buyer: "signed_in" },
  run: async (tx, { limit, cursor }: Omit<Filter, "company_id">) =>
    page(
      await pageOfRows(tx, { limit, cursor, company_id: tx.companyId }),
      limit,
      (row) => [row.id],
      presentAddress,
    ),
});

export const adminListAddresses = query({
  permission: { staff: "companies.read" },
  run: async (tx, filter: Filter) =>
    page(await pageOfRows(tx, filter), filter.limit, (row) => [row.id], presentAdminAddress),
});

export const adminGetAddress = query({
  permission: { staff: "companies.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db.select().from(addresses).where(eq(addresses.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentAdminAddress(row) };
  },
});

/** All addresses of a company that exists, with the company held, so that its defaults change one after the other. */
export async function lockBook(tx: Tx, companyId: string) {
  const [[company], rows, branches] = await Promise.all([
    tx.db
      .select({ id: companies.id, name: companies.name })
      .from(companies)
      .where(eq(companies.id, companyId))
      .for("no key update"),
    tx.db.select().from(addresses).where(eq(addresses.companyId, companyId)),
    tx.db.select({ id: locations.id }).from(locations).where(eq(locations.companyId, companyId)),
  ]);
  return company && { company, rows, branches };
}
export type AddressBook = NonNullable<Awaited<ReturnType<typeof lockBook>>>;

/** An address belongs to a branch of its own company, or to none. */
export function requireBranch({ branches }: AddressBook, locationId: string | null | undefined): void {
  if (locationId === null || locationId === undefined) return;
  if (branches.some(({ id }) => id === locationId)) return;
  throw invalidRequest.refuse({
    errors: [
      { pointer: "/location_id", code: "unknown_location", detail: "is not one of the company's locations" },
    ],
  });
}
