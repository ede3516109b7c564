import type { FieldError } from "../../kernel/refusal.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import type { AssortmentChange } from "./schemas.ts";

const KINDS = ["categories", "products", "groups", "companies", "locations"] as const;
type Kind = (typeof KINDS)[number];
export type Named = Partial<Readonly<Record<Kind, readonly string[]>>>;

const CODES: Readonly<Record<Kind, string>> = {
  categories: "unknown_category",
  products: "unknown_product",
  groups: "unknown_group",
  companies: "unknown_company",
  locations: "unknown_location",
};

const MISSING = (Object.keys(CODES) as Kind[])
  .map(
    (kind, place) =>
      `select '${kind}' as kind, named.place::integer - 1 as place
       from jsonb_array_elements_text($${place + 1}::jsonb) with ordinality as named(id, place)
       where not exists (select from ${kind} where id = named.id)`,
  )
  .join(" union all ");

export function namedBy({ categories, products, granted_to }: AssortmentChange): Named {
  const { groups, companies, locations } = granted_to ?? {};
  const named = { categories, products, groups, companies, locations };
  return Object.fromEntries(
    Object.entries(named).flatMap(([kind, ids]) => (ids ? [[kind, [...new Set(ids)].sort()]] : [])),
  );
}

/** What an assortment names that is not there. */
export function findMissing(tx: Tx, input: AssortmentChange): Promise<{ kind: Kind; place: number }[]> {
  const { categories, products, granted_to: to } = input;
  const lists = [categories, products, to?.groups, to?.companies, to?.locations];
  return tx.query(
    MISSING,
    lists.map((ids) => JSON.stringify(ids ?? [])),
  );
}

export function refuseMissing(missing: readonly { kind: Kind; place: number }[]): void {
  if (missing.length === 0) return;
  const errors: FieldError[] = missing.slice(0, 100).map(({ kind, place }) => ({
    pointer: `${kind === "categories" || kind === "products" ? "" : "/granted_to"}/${kind}/${place}`,
    code: CODES[kind],
    detail: "There is no such record.",
  }));
  throw invalidRequest.refuse({ errors });
}

const named = "(select jsonb_array_elements_text($3::jsonb) as id)";
const RULES = (column: "category_id" | "product_id") => `
  with gone as (
    delete from assortment_rules where assortment_id = $2 and ${column} is not null
      and ${column} not in (select id from ${named} named)
  )
  insert into assortment_rules (supplier_id, assortment_id, record_id, ${column})
  select $1, $2, id, id from ${named} named on conflict do nothing`;

const GRANTS = (kind: "group" | "company" | "location") => {
  const own =
    kind === "company" ? "company_id is not null and location_id is null" : `${kind}_id is not null`;
  const [from, columns, values] = {
    group: ["named", "group_id", "named.id"],
    company: ["named", "company_id", "named.id"],
    location: ["named join locations l on l.id = named.id", "location_id, company_id", "l.id, l.company_id"],
  }[kind] as [string, string, string];
  return `
  with gone as (
    delete from assortment_grants where assortment_id = $2 and ${own}
      and ${kind}_id not in (select id from ${named} named)
  )
  insert into assortment_grants (supplier_id, assortment_id, record_id, ${columns})
  select $1, $2, named.id, ${values} from ${named} ${from} on conflict do nothing`;
};

const WRITES: Readonly<Record<Kind, string>> = {
  categories: RULES("category_id"),
  products: RULES("product_id"),
  groups: GRANTS("group"),
  companies: GRANTS("company"),
  locations: GRANTS("location"),
};

/** Whoever calls holds the keys of products, so that none is written meanwhile and missed. */
const LIST = `
  with below as materialized (
    select distinct lower.id
    from assortment_rules r
    join categories upper on upper.id = r.category_id
    join categories lower on lower.path = upper.path
      or (lower.path >= upper.path || '/' and lower.path < upper.path || '0')
    where r.assortment_id = $2
  ), wanted as materialized (
    select p.id, p.category_id, p.sku_sort, p.name_sort, p.category_sort
    from below join products p on p.category_id = below.id and p.status = 'active'
    union
    select p.id, p.category_id, p.sku_sort, p.name_sort, p.category_sort
    from assortment_rules r join products p on p.id = r.product_id and p.status = 'active'
    where r.assortment_id = $2
  ), gone as (
    delete from assortment_listing where assortment_id = $2 and product_id not in (select id from wanted)
  ), put as (
    insert into assortment_listing (supplier_id, assortment_id, product_id, category_id, sku_sort, name_sort, category_sort)
    select $1, $2, id, category_id, sku_sort, name_sort, category_sort from wanted
    on conflict do nothing
  )
  select count(*)::integer as count from wanted`;

/** Sets what is named; what is not named stays. Lists the assortment anew where its rules changed. */
export async function writeContents(tx: Tx, id: string, named: Named): Promise<void> {
  const own = [tx.supplierId, id];
  await Promise.all(
    KINDS.flatMap((kind) => {
      const ids = named[kind];
      return ids ? [tx.query(WRITES[kind], [...own, JSON.stringify(ids)])] : [];
    }),
  );
}

/** Says how many products the assortment shows now. */
export async function writeListing(tx: Tx, id: string): Promise<number> {
  const [listed] = await tx.query<{ count: number }>(LIST, [tx.supplierId, id]);
  return listed?.count ?? 0;
}
