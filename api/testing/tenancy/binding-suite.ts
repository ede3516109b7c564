/** What a role can reach: rows of every table, as another supplier, as another company, as nobody. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openScope, type Tx } from "../../platform/db/scope.ts";
import type { Database } from "../../platform/ports.ts";
import { populate, type TenancyDatabase, type TenancyWorld, tenantTables } from "./world.ts";

type Row = Readonly<Record<string, unknown>>;

/** Shown to no buyer, not even their own. */
const UNSEEN = new Set(["buyer_credentials"]);

/** What came of trying: the database's refusal, or the number of rows touched. */
type Outcome = "refused" | number;

export function bindingSuite(name: string, open: () => Promise<TenancyDatabase>): void {
  describe(`rows on ${name}`, () => {
    let world: TenancyWorld;
    let tables: string[];
    beforeAll(async () => {
      world = await populate(await open());
      tables = await tenantTables(world.db);
    });
    afterAll(() => world.close());

    const tenantOf = (table: string) => (table === "suppliers" ? "id" : "supplier_id");
    const inScope = <T>(supplierId: string, run: (tx: Tx) => Promise<T>, companyId = "*") =>
      openScope(world.db, { supplierId, companyId }, "write", run);
    const all = (table: string, supplierId: string, companyId = "*") =>
      inScope(supplierId, (tx) => tx.query<Row>(`select to_jsonb(t) as row from ${table} t`), companyId).then(
        (rows) => rows.map((found) => found.row as Row),
      );

    test("are there in every table, for each supplier", async () => {
      for (const table of tables) {
        for (const { supplier } of [world.one, world.other]) {
          const message = `no rows of ${table}: write some in api/testing/tenancy/seed.ts`;
          expect((await all(table, supplier.id)).length, message).toBeGreaterThan(0);
        }
      }
    });

    test("of nobody are seen where no supplier is set", async () => {
      const visible = await world.db.transaction(
        { prelude: "set local role listino_app", read: true },
        (tx) => Promise.all(tables.map(async (table) => (await tx.query(`select 1 from ${table}`)).length)),
      );
      expect(visible.filter((count) => count > 0)).toEqual([]);
    });

    test("of companies are not seen where no company is set", async () => {
      const prelude = `set local role listino_app; set local app.supplier_id = '${world.one.supplier.id}'`;
      for (const table of await companyTables()) {
        const seen = await world.db.transaction({ prelude, read: true }, (tx) =>
          tx.query<Row>(`select * from ${table}`),
        );
        expect(ofCompanies(seen), table).toEqual([]);
      }
    });

    test("of another supplier are not seen", async () => {
      for (const table of tables) {
        const own = await all(table, world.one.supplier.id);
        expect(new Set(own.map((row) => row[tenantOf(table)])), table).toEqual(
          new Set([world.one.supplier.id]),
        );
      }
    });

    test("of another supplier are neither made, taken, changed nor dropped", async () => {
      const [mine, theirs] = [world.one.supplier.id, world.other.supplier.id];
      for (const table of tables) {
        const before = await all(table, theirs);
        const column = tenantOf(table);
        const scope = { supplierId: mine, companyId: "*" };
        expect(await insert(world.db, scope, table, before[0]), `insert into ${table}`).toBe("refused");
        const take = `update ${table} set ${column} = $1`;
        expect(await attempt(world.db, scope, take, [theirs]), take).toBe("refused");
        const touch = `update ${table} set ${column} = ${column} where ${column} = $1`;
        expect([0, "refused"], touch).toContain(await attempt(world.db, scope, touch, [theirs]));
        const drop = `delete from ${table} where ${column} = $1`;
        expect([0, "refused"], drop).toContain(await attempt(world.db, scope, drop, [theirs]));
        expect(keys(await all(table, theirs)), table).toEqual(keys(before));
      }
    });

    async function companyTables(): Promise<string[]> {
      const rows = await world.db.unscoped(
        `select tablename as name from pg_policies where schemaname = 'public' and permissive = 'RESTRICTIVE' order by tablename`,
      );
      return rows.map((row) => (row as { name: string }).name);
    }

    test("of another company are neither seen, made, taken, changed nor dropped", async () => {
      const { supplier, companies } = world.one;
      const [mine, theirs] = companies.map(({ buyer }) => buyer.companyId) as [string, string];
      for (const table of await companyTables()) {
        const [own, foreign] = [
          ofCompanies(await all(table, supplier.id, mine)),
          ofCompanies(await all(table, supplier.id, theirs)),
        ];
        if (UNSEEN.has(table)) {
          expect([...own, ...foreign], table).toEqual([]);
          continue;
        }
        expect(own.length, `rows of ${table}: see api/testing/tenancy/seed.ts`).toBeGreaterThan(0);
        if (table !== "emails") expect(foreign.length, table).toBeGreaterThan(0);
        expect(
          keys(own).filter((key) => keys(foreign).includes(key)),
          table,
        ).toEqual([]);
        const scope = { supplierId: supplier.id, companyId: mine };
        const sample = foreign[0] ?? { ...own[0], company_id: theirs };
        expect(await insert(world.db, scope, table, sample), `insert into ${table}`).toBe("refused");
        if (table !== "buyers") {
          const column = table === "companies" ? "id" : "company_id";
          const take = `update ${table} set ${column} = $1`;
          expect(await attempt(world.db, scope, take, [theirs]), take).toBe("refused");
          const drop = `delete from ${table} where ${column} = $1`;
          expect([0, "refused"], drop).toContain(await attempt(world.db, scope, drop, [theirs]));
        }
        expect(keys(ofCompanies(await all(table, supplier.id, theirs))), table).toEqual(keys(foreign));
      }
    });

    test("may not be carried over by an upsert", async () => {
      const scope = { supplierId: world.one.supplier.id, companyId: "*" };
      const text = `insert into tax_categories (supplier_id, code, name, rate, updated_at) values ($1, 'standard', 'Stolen', 0, now())
        on conflict (supplier_id, code) do update set name = excluded.name`;
      expect(await attempt(world.db, scope, text, [world.other.supplier.id])).toBe("refused");
    });

    test("may not point into another supplier", async () => {
      const { supplier, companies } = world.one;
      const foreign = world.other.companies[0];
      const text = `update carts set contract_id = $1 where id = $2`;
      await expect(
        inScope(supplier.id, (tx) => tx.query(text, [foreign.contractId, companies[0].cartId])),
      ).rejects.toMatchObject({ code: "23503" });
    });

    test("are not seen by the login itself, which takes a role for each transaction", async () => {
      for (const table of tables) {
        const count = (await world.db.unscoped(`select 1 from ${table} limit 1`)).length;
        expect(count, table).toBe(world.ownerIsBound ? 0 : 1);
      }
    });

    test("stay bound to their transaction: the next one on the connection has neither role nor supplier", async () => {
      await inScope(world.one.supplier.id, (tx) => tx.query("select 1"));
      await expect(inScope(world.one.supplier.id, (tx) => tx.query("select 1/0"))).rejects.toThrow();
      const left = await Promise.all(
        Array.from({ length: 8 }, () =>
          world.db.unscoped(
            `select current_user <> session_user as role, nullif(current_setting('app.supplier_id', true), '') as supplier,
               nullif(current_setting('app.company_id', true), '') as company`,
          ),
        ),
      );
      expect(left.flat()).toEqual(left.map(() => ({ role: false, supplier: null, company: null })));
    });
  });

  describe(`a scope on ${name}`, () => {
    const sent: string[] = [];
    const db = {
      transaction: async ({ prelude }: { prelude: string }) => {
        sent.push(prelude);
      },
    } as unknown as Database;
    const supplier = "sup_01k9w8zv6se7r8x9y0a1b2c3d4";
    const company = "com_01k9w8zv6se7r8x9y0a1b2c3d4";

    test.each([
      ["", "*"],
      ["*", "*"],
      ["%", "*"],
      [company, "*"],
      [supplier.toUpperCase(), "*"],
      [`${supplier} `, "*"],
      [`${supplier}\n`, "*"],
      [`${supplier}'; set role postgres; --`, "*"],
      ["sup_' or true or '", "*"],
      [supplier, ""],
      [supplier, "**"],
      [supplier, supplier],
      [supplier, `${company}'; drop table orders; --`],
      [supplier, `${company}\u0000`],
    ])("is not opened for %j and %j", (supplierId, companyId) => {
      expect(() => openScope(db, { supplierId, companyId }, "read", async () => {})).toThrow(RangeError);
      expect(sent).toEqual([]);
    });
  });
}

async function insert(
  db: Database,
  scope: { supplierId: string; companyId: string },
  table: string,
  row: Row | undefined,
): Promise<Outcome> {
  const columns = await columnsOf(db, table);
  const text = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`;
  return attempt(db, scope, text, [JSON.stringify(row)]);
}

/** 42501: insufficient privilege, which is also what a row-security check answers. */
async function attempt(
  db: Database,
  scope: { supplierId: string; companyId: string },
  text: string,
  params: readonly unknown[],
): Promise<Outcome> {
  try {
    return await openScope(
      db,
      scope,
      "write",
      async (tx) => (await tx.query(`${text} returning 1`, params)).length,
    );
  } catch (error) {
    if ((error as { code?: string }).code === "42501") return "refused";
    throw error;
  }
}

/** Rows that are for all companies belong to none: each sees them. */
function ofCompanies(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.company_id !== null);
}

function keys(rows: readonly Row[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Those that can be written: the others PostgreSQL works out itself. */
async function columnsOf(db: Database, table: string): Promise<string> {
  const [row] = await db.unscoped(
    `select string_agg(quote_ident(attname), ', ') as names from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return (row as { names: string }).names;
}
