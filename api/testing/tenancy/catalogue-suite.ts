/** What the database's own catalogue says of every table: the locks that hold even where the code is wrong. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TenancyDatabase, tenantTables } from "./world.ts";

/** The one table whose tenant's column is called otherwise, and why. */
const TENANT_COLUMN: Readonly<Record<string, string>> = {
  suppliers: "id", // the tenants themselves
};
const OWN_COMPANY = companyIs("company_id");
const companyIsOwn = { qual: OWN_COMPANY, check: OWN_COMPANY };
/** Rows of these may concern no company: buyers leave them behind, and do not see them. */
const orNone = { qual: OWN_COMPANY, check: `((company_id IS NULL) OR ${OWN_COMPANY.slice(1)}` };
/** Rows of these are for one company, or for all. */
const orAll = { qual: orNone.check, check: orNone.check };
const NOBODY = "(current_setting('app.company_id'::text, true) = '*'::text)";
const nobody = { qual: NOBODY, check: NOBODY };
// A buyer may belong to several companies, through memberships.
const COLLEAGUE =
  `((current_setting('app.company_id'::text, true) = '*'::text) OR (EXISTS ( SELECT 1 FROM memberships m ` +
  `WHERE ((m.supplier_id = buyers.supplier_id) AND (m.buyer_id = buyers.id) AND ${companyIs("m.company_id")}))))`;
/** Whoever represents companies neither takes nor gives one away. */
const STAYS = `(${companyIs("id")} AND ((COALESCE(current_setting('app.staff_id'::text, true), ''::text) = ''::text) OR (COALESCE(current_setting('app.staff_id'::text, true), ''::text) = sales_rep_id)))`;
/** Where the rule is not the plain one. */
const COMPANY_RULES: Readonly<Record<string, { qual: string; check: string }>> = {
  companies: { qual: companyIs("id"), check: STAYS },
  buyers: { qual: COLLEAGUE, check: COLLEAGUE },
  // What proves who somebody is: no colleague ever reads it.
  buyer_credentials: nobody,
  audit_entries: orNone,
  vat_checks: orNone,
  applications: orNone,
  events: orNone,
  notifications: orNone,
  emails: orNone,
  assortment_grants: orAll,
  discounts: orAll,
};

function companyIs(column: string): string {
  const own = "current_setting('app.company_id'::text, true)";
  return `((${own} = '*'::text) OR (${own} = ${column}) OR (${column} = ANY (( SELECT string_to_array(${own}, ','::text) AS string_to_array)::text[])))`;
}

/** What a role may do, where it is not everything: what happened stays as it happened. */
const GRANTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  listino_app: {
    audit_entries: "INSERT SELECT",
    events: "INSERT SELECT",
    order_lines: "INSERT SELECT",
    orders: "INSERT SELECT UPDATE",
    stock_movements: "INSERT SELECT",
    suppliers: "INSERT SELECT UPDATE",
    vat_checks: "INSERT SELECT",
  },
  listino_system: {
    audit_entries: "INSERT SELECT",
    // The dispatcher stamps the feed's positions.
    events: "INSERT SELECT UPDATE",
    order_lines: "INSERT SELECT",
    orders: "INSERT SELECT UPDATE",
    stock_movements: "INSERT SELECT",
    suppliers: "INSERT SELECT UPDATE",
    vat_checks: "INSERT SELECT",
  },
};
const ALL = "DELETE INSERT SELECT UPDATE";

const POLICIES = `select tablename as "table", policyname as name, permissive, cmd,
    array_to_string(roles, ',') as roles, qual, with_check as "check"
  from pg_policies where schemaname = 'public' order by tablename, policyname`;

const COLUMNS = `select c.relname as "table", a.attname as name, a.attnotnull as required, k.collname as collation
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_collation k on k.oid = a.attcollation
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`;

/** Unique indexes, primary keys among them, with the name of their first column (null for an expression). */
const UNIQUE = `select c.relname as "table", i.relname as name, a.attname as first
  from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and x.indisunique`;

const FOREIGN = `select c.relname as "table", k.conname as name, own.attname as first, f.relname as other, their.attname as theirs
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
    join pg_attribute own on own.attrelid = k.conrelid and own.attnum = k.conkey[1]
    join pg_attribute their on their.attrelid = k.confrelid and their.attnum = k.confkey[1]
  where c.relnamespace = 'public'::regnamespace and k.contype = 'f'`;

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly permissive: string;
  readonly cmd: string;
  readonly roles: string;
  readonly qual: string;
  readonly check: string;
}

export function catalogueSuite(name: string, open: () => Promise<TenancyDatabase>): void {
  describe(`every table on ${name}`, () => {
    let world: TenancyDatabase;
    let tables: string[];
    beforeAll(async () => {
      world = await open();
      tables = await tenantTables(world.db);
    });
    afterAll(() => world.close());
    const rows = async <Row>(text: string) => (await world.db.unscoped(text)) as Row[];
    const tenantOf = (table: string) => TENANT_COLUMN[table] ?? "supplier_id";

    test("is there to be looked at", () => expect(tables.length).toBeGreaterThanOrEqual(32));

    test("has row security, forced on its owner too", async () => {
      const open = await rows<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
           and not (relrowsecurity and relforcerowsecurity)`,
      );
      expect(open).toEqual([]);
    });

    test("names its supplier in a column that cannot be empty and is compared byte by byte", async () => {
      const columns = await rows<{ table: string; name: string; required: boolean; collation: string }>(
        COLUMNS,
      );
      for (const table of tables) {
        const column = columns.find((one) => one.table === table && one.name === tenantOf(table));
        expect(column, table).toMatchObject({ required: true, collation: "C" });
      }
    });

    test("shows the role of requests one supplier's rows, and the system role all of them", async () => {
      const permissive = (await rows<Policy>(POLICIES)).filter((one) => one.permissive === "PERMISSIVE");
      const expected = tables.flatMap((table) => {
        const own = `(${tenantOf(table)} = current_setting('app.supplier_id'::text, true))`;
        const whole = { table, permissive: "PERMISSIVE", cmd: "ALL" };
        return [
          { ...whole, name: `${table}_supplier`, roles: "listino_app", qual: own, check: own },
          { ...whole, name: `${table}_system`, roles: "listino_system", qual: "true", check: "true" },
        ];
      });
      expect(sorted(permissive)).toEqual(sorted(expected));
    });

    test("of companies holds buyers to their own company", async () => {
      const restrictive = (await rows<Policy>(POLICIES))
        .filter((one) => one.permissive === "RESTRICTIVE")
        .map((one) => ({ ...one, qual: oneLine(one.qual), check: oneLine(one.check) }));
      const columns = await rows<{ table: string; name: string }>(COLUMNS);
      const named = columns.filter((one) => one.name === "company_id").map((one) => one.table);
      const expected = [...new Set([...named, ...Object.keys(COMPANY_RULES)])].map((table) => {
        const restricted = { table, permissive: "RESTRICTIVE", cmd: "ALL", roles: "listino_app" };
        return { ...restricted, name: `${table}_company`, ...(COMPANY_RULES[table] ?? companyIsOwn) };
      });
      expect(sorted(restrictive)).toEqual(sorted(expected));
    });

    test("fits sharding by supplier: each unique key begins with the supplier", async () => {
      const keys = await rows<{ table: string; name: string; first: string | null }>(UNIQUE);
      expect(new Set(keys.map((one) => one.table))).toEqual(new Set(tables));
      expect(keys.filter((one) => one.first !== tenantOf(one.table))).toEqual([]);
    });

    test("fits sharding by supplier: each foreign key carries the supplier on both sides", async () => {
      const keys = await rows<{ table: string; first: string; other: string; theirs: string }>(FOREIGN);
      expect(keys.length).toBeGreaterThanOrEqual(20);
      expect(
        keys.filter((one) => one.first !== tenantOf(one.table) || one.theirs !== tenantOf(one.other)),
      ).toEqual([]);
    });

    test("is open to the two roles as far as meant, and to nobody else", async () => {
      const found = await rows<{ table: string; grantee: string; privileges: string }>(
        `select table_name as "table", grantee, string_agg(privilege_type, ' ' order by privilege_type) as privileges
         from information_schema.role_table_grants
         where table_schema = 'public' and grantee <> (select pg_get_userbyid(relowner) from pg_class
           where relnamespace = 'public'::regnamespace and relname = table_name)
         group by table_name, grantee`,
      );
      const expected = tables.flatMap((table) =>
        Object.entries(GRANTS).map(([grantee, less]) => ({ table, grantee, privileges: less[table] ?? ALL })),
      );
      expect(sorted(found)).toEqual(sorted(expected));
    });

    test("is not walked around by a function, a view or a rule", async () => {
      const around = await rows(
        `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
         union all select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
         union all select rulename from pg_rules where schemaname = 'public'`,
      );
      expect(around).toEqual([]);
    });
  });

  describe(`the roles on ${name}`, () => {
    let world: TenancyDatabase;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    test("can neither log in nor do more than their grants", async () => {
      const roles = await world.db.unscoped(
        `select rolname as name, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb or rolreplication as mighty,
           (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
         from pg_roles r where rolname like 'listino%' order by rolname`,
      );
      expect(roles).toEqual([
        { name: "listino_app", mighty: false, memberships: 0 },
        { name: "listino_system", mighty: false, memberships: 0 },
      ]);
    });
  });
}

function oneLine(sql: string): string {
  return sql.replace(/\s+/g, " ");
}

function sorted<T extends object>(rows: readonly T[]): string[] {
  return rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort()))).sort();
}
