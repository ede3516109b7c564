import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openScope } from "../../platform/db/scope.ts";
import type { Database } from "../../platform/ports.ts";
import { makeContract } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";

const PRODUCTS = 5000;
const LISTS = 50;

/** 5,000 products in a tree of 24 categories, 50 price lists with one or two tiers of each, two warehouses. */
const CATALOGUE = `
  -- What refers to what is right by construction: half a million checks would only take their time.
  set session_replication_role = replica;
  insert into tax_categories (supplier_id, code, name, rate, updated_at)
    select $1, 'standard', 'Standard', 20, now();
  insert into categories (supplier_id, id, name, name_sort, parent_id, position, path, created_at, updated_at)
    select $1, 'cat_' || n, 'C' || n, 'c' || n, case when n >= 4 then 'cat_' || n % 4 end, n,
      case when n >= 4 then lpad((n % 4)::text, 6, '0') || '/' else '' end || lpad(n::text, 6, '0'), now(), now()
    from generate_series(0, 23) n;
  insert into products (supplier_id, id, external_id, sku, sku_sort, name, name_sort, category_id, category_sort, tax_category,
      minimum_quantity, quantity_multiple, created_at, updated_at)
    select $1, 'prd_' || md5(n::text), n, 'SKU-' || lpad(n::text, 5, '0'), 'sku-' || lpad(n::text, 5, '0'), 'Heart number ' || n || side,
      'heart number ' || n || side, c.id, c.path || '!sku-' || lpad(n::text, 5, '0'), 'standard', 6, 6, now(), now()
    from generate_series(1, ${PRODUCTS}) n cross join lateral (select case when n % 500 = 0 then ' left right' when n % 2 = 0 then ' left' else ' right' end as side) sides
    join categories c on c.supplier_id = $1 and c.id = 'cat_' || n % 24
    order by md5(n::text);
  insert into product_terms (supplier_id, product_id, term)
    select distinct $1, id, term from products, unnest(string_to_array(sku_sort || ' ' || name_sort, ' ')) term
    where supplier_id = $1;
  insert into product_words (supplier_id, part, word, at)
    select $1, left('number', at - 1) || substr('number', at + 1), 'number', at from generate_series(1, 6) at;
  insert into warehouses (supplier_id, id, name, position, created_at, updated_at)
    select $1, 'whs_' || n, 'W' || n, n, now(), now() from generate_series(1, 2) n;
  insert into stock_levels (supplier_id, product_id, warehouse_id, on_hand, updated_at)
    select $1, p.id, w.id, 100, now() from products p join warehouses w using (supplier_id) where supplier_id = $1
    order by md5(p.id || w.id);
  insert into price_lists (supplier_id, id, name, currency, created_at, updated_at)
    select $1, 'prl_' || n, 'L' || n, 'GBP', now(), now() from generate_series(1, ${LISTS}) n;
  insert into price_entries (supplier_id, price_list_id, product_id, min_quantity, amount, updated_at)
    select $1, l.id, p.id, q, 2.5 / q, now() from products p join price_lists l using (supplier_id), (values (1), (100)) tier(q)
    where supplier_id = $1 and (q = 1 or right(p.id, 1) < '8');
  set session_replication_role = default`;

interface Node {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Actual Loops": number;
  readonly Plans?: readonly Node[];
}

const flat = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flat)];

describe("the plan of a priced page, as the app's role with two suppliers' catalogues", () => {
  let world: PostgresWorld;
  let harness: Harness;
  let buyer: TestBuyer;
  let contract_id: string;
  let sent: { text: string; params: readonly unknown[] }[] = [];

  beforeAll(async () => {
    world = await openPostgres(4);
    const listening: Database = {
      ...world.db,
      transaction: (options, run) =>
        world.db.transaction(options, (connection) =>
          run({
            ...connection,
            query: (text, params = []) => {
              sent.push({ text, params });
              return connection.query(text, params);
            },
          }),
        ),
    };
    harness = await openHarness(listening);
    for (const _ of [1, 2]) {
      const supplier = await makeSupplier(harness);
      await world.db.unscoped(CATALOGUE.replaceAll("$1", `'${supplier.id}'`));
      buyer = await makeBuyer(harness, supplier);
      contract_id = await makeContract(harness, supplier, {
        companyId: buyer.companyId,
        priceListId: "prl_7",
      });
    }
    await world.db.unscoped("vacuum analyze");
  });
  afterAll(() => world.close());

  /** Asks the API, then has the one statement it sent explained under the same conditions. */
  async function explained(
    path: string,
    body: object,
  ): Promise<{ answer: { data: unknown[] }; nodes: Node[] }> {
    sent = [];
    const { status, body: answer } = await buyer.store("POST", path, { contract_id, ...body });
    expect(status).toBe(200);
    expect(sent).toHaveLength(1);
    const [{ text, params }] = sent as [(typeof sent)[0]];
    const literals = params.map((value) =>
      typeof value === "number"
        ? value
        : value === null
          ? "null"
          : `'${String(value).replaceAll("'", "''")}'`,
    );
    const types = params.map((value, place) =>
      typeof value === "number" ? "int" : place === 2 ? "timestamptz" : "text",
    );
    const scope = { supplierId: buyer.supplier.id, companyId: buyer.companyId };
    const [row] = await openScope(world.db, scope, "read", async (tx) => {
      await tx.query("set local plan_cache_mode = force_generic_plan");
      await tx.query(`prepare asked(${types.join(",")}) as ${text}`);
      const found = await tx.query<{ "QUERY PLAN": [{ Plan: Node }] }>(
        `explain (analyze, timing off, format json) execute asked(${literals.join(",")})`,
      );
      await tx.query("deallocate asked");
      return found;
    });
    if (!row) throw new Error("no plan");
    return { answer, nodes: flat(row["QUERY PLAN"][0].Plan) };
  }

  const rowsOf = (nodes: readonly Node[], relation: string) =>
    nodes
      .filter((node) => node["Relation Name"] === relation)
      .reduce(
        (sum, node) =>
          sum + (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"],
        0,
      );

  const page = "/v1/store/prices/query";
  const middle = { limit: 50, skip: 20 };
  it.each([
    ["sorted by SKU", 71, {}],
    ["sorted by name", 71, { sort: "name" }],
    ["in the order of the catalogue", 71, { sort: "category" }],
    ["of a category", 500, { category_id: "cat_3" }],
    ["of a category, by name", 500, { category_id: "cat_3", sort: "name" }],
    ["of a category, in the order of the catalogue", 71, { category_id: "cat_3", sort: "category" }],
    ["with a word of few", 30, { q: "sku-0123", sort: "sku" }],
    ["with a word of all", 71, { q: "heart", sort: "sku" }],
    ["with two words of all", 71, { q: "heart number", sort: "sku" }],
    // Each in half of the catalogue, both in ten products.
    ["with two words of many that seldom meet", 10, { q: "left right", sort: "name" }],
    ["with two words of many that seldom meet, ranked", 30, { q: "right left" }],
    ["with two words, one of all", 1, { q: "number 4711", sort: "sku" }],
    // The beginning of a SKU, the hits and the page are each looked up.
    ["with a word of few, ranked", 60, { q: "sku-0123" }],
    ["with two words, one of all, ranked", 3, { q: "number 4711" }],
    ["with a mistyped word, ranked", 3, { q: "nubmer 4711" }],
    // A thousand are found, ranked, and a page of them shown.
    ["with a word of all, ranked", 2_100, { q: "heart" }],
    ["with a word of all, in a category", 500, { q: "heart", category_id: "cat_2", sort: "name" }],
    ["with SKUs", 500, { skus: Array.from({ length: 500 }, (_, n) => `SKU-0${1000 + 2 * n}`) }],
  ])("%s reads by index no more than the page takes", async (_, most, body) => {
    const start = await buyer.store("POST", page, { contract_id, ...body, limit: 20 });
    const cursor = start.body.next_cursor ?? undefined;
    const { answer, nodes } = await explained(page, { ...middle, ...body, ...(cursor ? { cursor } : {}) });
    for (const relation of ["products", "price_entries", "stock_levels", "product_terms"]) {
      const scans = nodes.filter((node) => node["Relation Name"] === relation);
      expect(scans.map((node) => [relation, node["Node Type"]])).not.toContainEqual([relation, "Seq Scan"]);
    }
    const shown = answer.data.length;
    // At most twenty rows are skipped; a category is merged from six ranges, a walk passes over others' rows.
    expect(rowsOf(nodes, "products")).toBeLessThanOrEqual(most);
    expect(rowsOf(nodes, "price_entries")).toBeLessThanOrEqual(2 * shown);
    expect(rowsOf(nodes, "stock_levels")).toBe(2 * shown);
    const sorted = nodes.filter((node) => /Sort/.test(node["Node Type"])).map((node) => node["Actual Rows"]);
    expect(Math.max(0, ...sorted)).toBeLessThanOrEqual(Math.max(600, most));
  });

  const both = (n: number) => n % 500 === 0;
  const left = (n: number) => n % 2 === 0;
  it.each([
    ["left right", both],
    ["heart left", left],
    ["left heart number", left],
    ["heart number", () => true],
    ["right", (n: number) => both(n) || !left(n)],
    ["sku-03 left", (n: number) => left(n) && n >= 3000 && n < 4000],
  ])("finds %s in every order, in a category and ranked, whichever way leads there", async (q, matches) => {
    const numbers = Array.from({ length: PRODUCTS }, (_, place) => place + 1).filter(matches);
    const skus = (found: readonly number[]) =>
      found.slice(0, 50).map((n) => `SKU-${String(n).padStart(5, "0")}`);
    const ask = async (body: object) => {
      const { status, body: answer } = await buyer.store("POST", page, {
        contract_id,
        q,
        limit: 50,
        ...body,
      });
      expect(status).toBe(200);
      return answer.data.map((row: { product: { sku: string } }) => row.product.sku);
    };
    const byName = numbers.toSorted((a, b) => (`heart number ${a}` < `heart number ${b}` ? -1 : 1));
    const inCategory = numbers.filter((n) => n % 24 === 3 || (n % 24 >= 4 && (n % 24) % 4 === 3));
    expect(await ask({})).toEqual(skus(numbers));
    expect(await ask({ sort: "sku" })).toEqual(skus(numbers));
    expect(await ask({ sort: "name" })).toEqual(skus(byName));
    expect(await ask({ sort: "sku", category_id: "cat_3" })).toEqual(skus(inCategory));
    expect(await ask({ category_id: "cat_3" })).toEqual(skus(inCategory));
  });
});
