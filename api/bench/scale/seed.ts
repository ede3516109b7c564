/**
 * A distributor's whole database, or a small one of the same kind, written by SQL. What is asked of both has the same size:
 * every list holds as many prices, every word of a series as many products, every category as many articles.
 */
import { makeContract } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import type { Harness } from "../../testing/harness.ts";

export interface Size {
  readonly name: string;
  readonly products: number;
  readonly priceLists: number;
  /** On each list but the default one, which holds every product. */
  readonly pricesOnList: number;
  readonly companies: number;
  readonly otherSuppliers: number;
}

export const SMALL: Size = {
  ...{ name: "small", products: 5_000, priceLists: 50, pricesOnList: 1_900 },
  ...{ companies: 250, otherSuppliers: 1 },
};
export const LARGE: Size = {
  ...{ name: "large", products: 100_000, priceLists: 1_000, pricesOnList: 1_900 },
  ...{ companies: 5_000, otherSuppliers: 19 },
};

/** Products of one category and of one series. */
export const IN_CATEGORY = 200;
export const IN_SERIES = 25;

const SHAPES = ["hex", "round", "flat", "square", "oval", "slotted", "domed", "wing", "eye", "ring"];
const THINGS = ["bolt", "nut", "washer", "screw", "anchor", "hinge", "bracket", "hook", "rivet", "clamp"];
const word = (words: readonly string[], number: string) =>
  `(array['${words.join("','")}'])[(${number}) % ${words.length} + 1]`;

/** Supplier, products, price lists, prices on a list. */
const GOODS = (supplier: string, products: number, lists: number, onList: number) => `
  insert into tax_categories (supplier_id, code, name, rate, updated_at)
    values ('${supplier}', 'standard', 'Standard', 20, now());
  insert into categories (supplier_id, id, external_id, name, name_sort, position, path, created_at, updated_at)
    select '${supplier}', 'cat_' || n, 'C' || n, 'Category ' || n, 'category ' || n, n,
      lpad(n::text, 6, '0') || 'category ' || n, now(), now()
    from generate_series(0, ${Math.ceil(products / IN_CATEGORY)} - 1) n;
  insert into products (supplier_id, id, external_id, sku, sku_sort, name, name_sort, description, category_id, category_sort,
      tax_category, image_url, created_at, updated_at)
    select '${supplier}', 'prd_' || md5(n::text), 'P' || n, 'SK-' || lpad(n::text, 6, '0'), 'sk-' || lpad(n::text, 6, '0'), one.name,
      lower(one.name), 'A ' || one.name || ', as the trade orders it.', c.id, c.path || '!sk-' || lpad(n::text, 6, '0'), 'standard',
      'https://shop.example/' || n || '.svg', now(), now()
    from (
      select n, initcap(${word(SHAPES, "n / 7")}) || ' ' || ${word(THINGS, "n")} || ' series' || lpad((n / ${IN_SERIES})::text, 4, '0') as name
      from generate_series(0, ${products} - 1) n
    ) one join categories c on c.supplier_id = '${supplier}' and c.id = 'cat_' || n % ${Math.ceil(products / IN_CATEGORY)}
    order by md5(n::text);
  insert into product_terms (supplier_id, product_id, term)
    select '${supplier}', id, term from products, unnest(string_to_array(sku_sort || ' ' || name_sort, ' ') || substr(sku_sort, 4)) term
    where supplier_id = '${supplier}';
  insert into product_words (supplier_id, part, word, at)
    select '${supplier}', case when at = 0 then word else left(word, at - 1) || substr(word, at + 1) end, word, at
    from unnest(array['${[...SHAPES, ...THINGS].filter(({ length }) => length > 3).join("','")}']) word,
      generate_series(0, length(word)) at;
  insert into warehouses (supplier_id, id, name, position, created_at, updated_at)
    select '${supplier}', 'whs_' || n, 'W' || n, n, now(), now() from generate_series(1, 2) n;
  insert into stock_levels (supplier_id, product_id, warehouse_id, on_hand, updated_at)
    select '${supplier}', p.id, 'whs_' || n, 100, now() from products p, generate_series(1, 2) n
    where supplier_id = '${supplier}' order by p.id, n;
  insert into price_lists (supplier_id, id, name, currency, is_default, created_at, updated_at)
    select '${supplier}', 'prl_' || n, 'List ' || n, 'GBP', n = 0, now(), now() from generate_series(0, ${lists} - 1) n;
  insert into price_entries (supplier_id, price_list_id, product_id, min_quantity, amount, updated_at)
    select '${supplier}', 'prl_0', id, 1, 2.5, now() from products where supplier_id = '${supplier}' order by id;
  insert into price_entries (supplier_id, price_list_id, product_id, min_quantity, amount, updated_at)
    select '${supplier}', 'prl_' || list, 'prd_' || md5(((list * 7919 + n) % ${products})::text), 1, 2.2, now()
    from generate_series(1, ${lists} - 1) list, generate_series(0, ${onList} - 1) n;`;

const COMPANIES = (supplier: string, companies: number, lists: number) => `
  insert into companies (supplier_id, id, external_id, name, name_sort, email, status, created_at, updated_at)
    select '${supplier}', 'com_' || n, 'K' || n, 'Company ' || n, 'company ' || n, 'office@company-' || n || '.example', 'active',
      now(), now()
    from generate_series(1, ${companies}) n;
  insert into contracts (supplier_id, company_id, id, name, price_list_id, currency, payment_kind, net_days, is_default,
      created_at, updated_at)
    select '${supplier}', 'com_' || n, 'con_' || n, 'Trade', 'prl_' || n % ${lists}, 'GBP', 'net', 30, true, now(), now()
    from generate_series(1, ${companies}) n;`;

export interface ScaleWorld {
  readonly size: Size;
  readonly supplier: TestSupplier;
  readonly buyers: readonly { readonly buyer: TestBuyer; readonly contractId: string }[];
}

const BUYERS = 20;

/** `run` sends SQL as the superuser. */
export async function seedScale(
  harness: Harness,
  run: (sql: string) => Promise<unknown>,
  size: Size,
): Promise<ScaleWorld> {
  const supplier = await makeSupplier(harness);
  // What refers to what is right by construction, and the listing's trigger has nothing to list.
  const load = (sql: string) =>
    run(`set session_replication_role = replica; set work_mem = '256MB'; ${sql}; reset all`);
  await load(GOODS(supplier.id, size.products, size.priceLists, size.pricesOnList));
  await load(COMPANIES(supplier.id, size.companies, size.priceLists));
  for (let number = 0; number < size.otherSuppliers; number++) {
    const other = await makeSupplier(harness);
    await load(GOODS(other.id, 1_000, 5, 500));
  }
  const buyers: ScaleWorld["buyers"][number][] = [];
  for (let number = 1; number <= BUYERS; number++) {
    const buyer = await makeBuyer(harness, supplier);
    const priceListId = `prl_${1 + ((number * 37) % (size.priceLists - 1))}`;
    const contractId = await makeContract(harness, supplier, { companyId: buyer.companyId, priceListId });
    buyers.push({ buyer, contractId });
  }
  await run("vacuum (analyze)");
  return { size, supplier, buyers };
}
