/** The only makers of tables: a tenant's column, key and row-security policies cannot be forgotten because nothing else makes a table. */
import { type BuildExtraConfigColumns, type SQL, sql } from "drizzle-orm";
import {
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
} from "drizzle-orm/pg-core";
import { id } from "./columns.ts";

/** The role of every request: row security binds it to one supplier and one company. */
export const appRole = pgRole("listino_app").existing();
/** The role of the few jobs that cross suppliers (system-uses.ts). */
export const systemRole = pgRole("listino_system").existing();

const SUPPLIER = sql`supplier_id = current_setting('app.supplier_id', true)`;
/**
 * A company is in reach: of whoever said `'*'`, of its own buyers, and of staff who represent it, whose setting is a list.
 * The list comes last, as a subquery that is run once and not for each row: a buyer's own rows never get to it, and to the
 * planner it looks as selective as it is.
 */
export function reaches(column: string) {
  const own = "current_setting('app.company_id', true)";
  return sql.raw(
    `${own} = '*' or ${own} = ${column} or ${column} = any ((select string_to_array(${own}, ','))::text[])`,
  );
}

const COMPANY = reaches("company_id");
const COMPANY_OR_NONE = sql`company_id is null or ${COMPANY}`;

type Columns = Record<string, PgColumnBuilderBase>;
const supplierColumns = () => ({ supplierId: id().notNull() });
const companyColumns = () => ({ supplierId: id().notNull(), companyId: id().notNull() });
type SupplierColumns = ReturnType<typeof supplierColumns>;
type CompanyColumns = ReturnType<typeof companyColumns>;
type Extra<C extends Columns> = (
  table: BuildExtraConfigColumns<string, C, "pg">,
) => PgTableExtraConfigValue[];

/** Primary key columns beside `supplier_id`; most tables have `id`. */
interface TableOptions<K extends string> {
  readonly key: readonly K[];
}

/** A table of one supplier's rows. Primary key `(supplier_id, …key)`. */
export function supplierTable<N extends string, C extends Columns>(
  name: N,
  options: TableOptions<keyof C & string>,
  columns: C,
  extra?: Extra<C & SupplierColumns>,
) {
  return pgTable(name, { ...supplierColumns(), ...columns } as SupplierColumns & C, (table) => [
    ...house(name, table as unknown as Record<string, never>, options.key),
    ...(extra?.(table as never) ?? []),
  ]);
}

/** A table whose rows belong to one company of a supplier: a second, restrictive policy holds buyers to their own. */
export function companyTable<N extends string, C extends Columns>(
  name: N,
  options: TableOptions<(keyof C & string) | "companyId">,
  columns: C,
  extra?: Extra<C & CompanyColumns>,
) {
  return pgTable(name, { ...companyColumns(), ...columns } as CompanyColumns & C, (table) => [
    ...house(name, table as unknown as Record<string, never>, options.key),
    companyPolicy(name, COMPANY),
    ...(extra?.(table as never) ?? []),
  ]);
}

/**
 * For a supplier's table whose rows may concern one company: buyers see their own company's, and so do staff who
 * represent some. What concerns none they may
 * leave behind, as every command does, and not see.
 */
export function concerns(name: string) {
  return companyPolicy(name, COMPANY_OR_NONE);
}

/** For a supplier's table whose rows are for one company or for all: buyers see their own company's and the common ones. */
export function forOneOrAll(name: string) {
  return companyPolicy(name, COMPANY_OR_NONE, COMPANY_OR_NONE);
}

function companyPolicy(name: string, withCheck: SQL, using: SQL = COMPANY) {
  return pgPolicy(`${name}_company`, {
    as: "restrictive",
    for: "all",
    to: appRole,
    using,
    withCheck,
  });
}

function house(
  name: string,
  table: Record<string, never>,
  key: readonly string[],
): PgTableExtraConfigValue[] {
  const columns = ["supplierId", ...key].map((column) => table[column]) as unknown as [never, ...never[]];
  return [
    primaryKey({ name: `${name}_pk`, columns }),
    pgPolicy(`${name}_supplier`, {
      as: "permissive",
      for: "all",
      to: appRole,
      using: SUPPLIER,
      withCheck: SUPPLIER,
    }),
    pgPolicy(`${name}_system`, {
      as: "permissive",
      for: "all",
      to: systemRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ];
}
