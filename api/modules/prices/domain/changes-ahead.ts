/** Prices that will be others soon, as SQL: what is dated ahead is found first, and priced by the whole rule of its days. */
import { contractOf } from "./price-rule.ts";
import { type JsonWriter, PRODUCT_COLUMNS, pricedRows } from "./priced-rows.ts";

/** The soonest; a buyer who wants all of next year's prices takes the export of that day. */
const MOST = 500;
const UNTIL = "(select (select today from contract) + price_changes_days from settings)";

interface Question {
  /** An expression for the contract's id. */
  readonly contract: string;
  /** Whether a product, an expression for its id, is asked about and seen. */
  readonly about: (product: string) => string;
  /** The day that stands for always: what begins on it never changed. */
  readonly sinceEver: string;
}

/**
 * Behind `contract` and `circles`, common table expressions that end in `changed`: `day`, `id` of the product, and its prices `before` and
 * `after` as JSON. Empty where the supplier tells nothing ahead.
 */
export function changesAhead(json: JsonWriter, { contract, about, sinceEver }: Question): string {
  const rows = pricedRows(json);
  // By an index of what has a first day, which most prices have not.
  const dated = (table: string, owner: string, owners: string) => `
    select product_id, valid_from from ${table}
    where ${owner} = any (${owners}) and valid_from <> '${sinceEver}' and valid_from > (select today from contract)
      and valid_from <= ${UNTIL}`;
  /** Every product of a day under the price rule of `day`. */
  const priced = (day: string) => `(
    with ${contractOf(contract, day)}, shown as materialized (
      select ${PRODUCT_COLUMNS}, p.id from products p where p.id = any (days.products)
    ), ${rows.ctes}
    select p.id, ${rows.members.price} as price, tiers.list as tiers from ${rows.from}
  )`;
  return `asked as materialized (
      select array_agg(coalesce(base.id, list.id)) || array_agg(list.id) as lists from price_lists list
      left join price_lists base on list.kind = 'derived' and base.id = list.base_list_id
      where list.id in (
        select price_list_id from contract union select company_list_id from contract union select price_list_id from circles
        union select id from price_lists where is_default and currency = (select currency from contract))
    ), coming as materialized (
      select * from (
        ${dated("price_entries", "price_list_id", "(select lists from asked)::text[]")}
        union
        ${dated("contract_prices", "contract_id", "array(select id from contract)")}
      ) one where ${about("one.product_id")} order by valid_from, product_id limit ${MOST}
    ), days as materialized (
      select valid_from as day, array_agg(product_id) as products from coming group by valid_from
    ), changed as materialized (
      select days.day, new.id, old.price as before, new.price as after
      from days cross join lateral ${priced("days.day")} new
      join lateral ${priced("days.day - 1")} old on old.id = new.id
      where old.tiers is distinct from new.tiers
    )`;
}
