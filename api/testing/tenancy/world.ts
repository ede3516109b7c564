/** The two databases on which tenancy is proved. */
import type { Database } from "../../platform/ports.ts";
import { type Harness, openHarness, sharedPglite } from "../harness.ts";
import { type Seeded, seedSupplier } from "./seed.ts";

export interface TenancyDatabase {
  readonly db: Database;
  /** The login that made the tables is no superuser, so forced row security binds it too. */
  readonly ownerIsBound: boolean;
  close(): Promise<void>;
}

export interface TenancyWorld extends TenancyDatabase {
  readonly harness: Harness;
  readonly one: Seeded;
  readonly other: Seeded;
}

export async function openPgliteTenancy(): Promise<TenancyDatabase> {
  return { db: (await sharedPglite()).db, ownerIsBound: false, close: async () => {} };
}

export async function populate(database: TenancyDatabase): Promise<TenancyWorld> {
  const harness = await openHarness(database.db);
  const one = await seedSupplier(harness);
  return { ...database, harness, one, other: await seedSupplier(harness) };
}

/** Tables of tenants, with the columns of their keys. */
export async function tenantTables(db: Database): Promise<string[]> {
  const rows = await db.unscoped(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname",
  );
  return rows.map((row) => (row as { name: string }).name);
}
