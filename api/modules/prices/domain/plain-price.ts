/**
 * The price rule for whom nothing is special, as SQL that looks at a fraction of the tables: the contract's list comes first
 * and is in use, nothing that comes before it or is taken off exists, and everything is seen. `contract` has a row only where
 * that is so. It says what price-rule.ts says; a test holds the two together.
 */
import { UNLIMITED, unassorted } from "../../assortments/domain/sight.ts";
import { COMPANY_TREATMENT, current, inUse, RATES, source } from "./price-rule.ts";
import {
  type JsonWriter,
  LEVEL,
  membersOf,
  type PricedRows,
  priceShown,
  stockColumns,
  tierShown,
  warehousesShown,
} from "./priced-rows.ts";
import { SHOWN_CTES, SHOWN_JOINS } from "./product-shown.ts";

/**
 * Like `contractOf`, with `list` and what is told of stock; no row where anything is special. `more`: further columns, of
 * `list`, `settings` or `conditions`.
 */
export function plainContract(id: string, today: string, more: string): string {
  const none = (found: string) => `(select true from ${found} limit 1) is null`;
  const discounts = (of: string) =>
    `discounts d where d.company_id ${of} and ${inUse("d", `(${today})::date`)}`;
  const told = "coalesce(conditions.stock_disclosure, settings.stock_disclosure)";
  return `contract as materialized (
    select contract.id, contract.company_id, contract.currency, contract.status, contract.valid_from, contract.valid_until,
      ${COMPANY_TREATMENT} as treatment, coalesce(company.country, settings.country) as country,
      settings.price_display = 'gross' as gross, false as hidden, (${today})::date as today,
      ${told} as disclosure, coalesce(conditions.stock_band, settings.stock_band) as band,
      coalesce(conditions.stock_per_warehouse, settings.stock_per_warehouse) and ${told} <> 'hidden' as per_warehouse,
      list.id as list_id, list.valid_until as list_until, ${more}
    from contracts contract
    join companies company on company.id = contract.company_id
    cross join settings
    left join company_conditions conditions on conditions.company_id = contract.company_id
    cross join lateral (select * from price_lists where id = contract.price_list_id offset 0) list
    where contract.id = ${id} and list.currency = contract.currency and ${inUse("list", `(${today})::date`)}
      and settings.unassigned_catalogue = 'all'
      and ${none("contract_prices where contract_id = contract.id")}
      and ${none(discounts("= contract.company_id"))} and ${none(discounts("is null"))}
      and ${unassorted("contract.company_id")}
  )`;
}

/** The further columns that a page needs. */
export const pageColumns = (json: JsonWriter) =>
  `settings.guest_mode, ${source("'contract_list'", "list", json)} as source`;

/** The tiers `e` of the row `p` on the plain contract's list. */
export const plainTiers = (product: string) => `price_entries e
      where e.price_list_id = contract.list_id and e.product_id = ${product} and ${current("e", "contract.today")}`;

/**
 * The rows of a page behind `plainContract`: every product's tiers and stock by a look-up of their own, which takes less than
 * joining ranges; so are the few warehouses, which a join would sort anew for each product. `complete`, an aggregate, says
 * whether the answer counts: whether the list holds whatever is shown, since no later list is asked then.
 */
export function plainRows(json: JsonWriter): PricedRows & { readonly complete: string } {
  const tier = tierShown(json, {
    ...{ amount: "e.amount", gross: "contract.gross" },
    rate: "(select rate from rates where code = p.tax_category)",
  });
  const ctes = `ids as materialized (select array_agg(id) as list from shown), ${RATES}, ${warehousesShown(json)},
    ${SHOWN_CTES}`;
  const from = `shown p cross join contract
    cross join lateral (
      select string_agg(${tier}, ',' order by e.min_quantity) as list, (array_agg(e.amount order by e.min_quantity))[1] as amount,
        min(e.min_quantity) as lowest, min(e.base_quantity) as base_quantity,
        least(min(e.valid_until) - 1, contract.list_until) as last_day
      from ${plainTiers("p.id")}
    ) tiers
    cross join lateral (
      select ${stockColumns(json)}
      from (select ${LEVEL} from stock_levels s where s.product_id = p.id offset 0) s
        cross join lateral (select * from w where w.id = s.warehouse_id offset 0) w
    ) stock
    ${SHOWN_JOINS}
    left join rates on rates.code = p.tax_category`;
  const price = priceShown(json, {
    listAmount: "tiers.amount",
    discounts: "''",
    source: "contract.source",
  });
  const members = membersOf(json, price, UNLIMITED);
  // What is told of stock stands in the contract's row here: a join less for each product.
  const told = (text: string) => text.replaceAll("told.", "contract.");
  const row = told(json.objectOf(members));
  return { ctes, from: told(from), members, row, complete: "count(tiers.list) = count(*)" };
}
