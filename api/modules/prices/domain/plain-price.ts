/**
 * The price rule for whom nothing is special, as SQL that looks at a fraction of the tables: the contract's list comes first
 * and is in use, nothing that comes before it or is taken off exists, and everything is seen. `contract` has a row only where
 * that is so, and an answer counts only where the list holds every product shown, since no later list is asked then. It
 * says what price-rule.ts says; the same test holds both to the function.
 */
import { unassorted } from "../../assortments/domain/sight.ts";
import { COMPANY_TREATMENT, current, inUse, source } from "./price-rule.ts";
import type { JsonWriter } from "./priced-rows.ts";

/** Like `contractOf`, with `list`, what is told of stock, and the guests' mode; no row where anything is special. */
export function plainContract(id: string, today: string, json: JsonWriter): string {
  const none = (found: string) => `(select true from ${found} limit 1) is null`;
  const discounts = (of: string) =>
    `discounts d where d.company_id ${of} and ${inUse("d", `(${today})::date`)}`;
  const told = "coalesce(conditions.stock_disclosure, settings.stock_disclosure)";
  return `contract as materialized (
    select contract.id, contract.company_id, contract.currency, contract.status, contract.valid_from, contract.valid_until,
      ${COMPANY_TREATMENT} as treatment, coalesce(company.country, settings.country) as country,
      settings.price_display = 'gross' as gross, false as hidden, (${today})::date as today, settings.guest_mode,
      ${told} as disclosure, coalesce(conditions.stock_band, settings.stock_band) as band,
      coalesce(conditions.stock_per_warehouse, settings.stock_per_warehouse) and ${told} <> 'hidden' as per_warehouse,
      list.id as list_id, list.valid_until as list_until, ${source("'contract_list'", "list", json)} as source
    from contracts contract
    join companies company on company.id = contract.company_id
    cross join settings
    left join company_conditions conditions on conditions.company_id = contract.company_id
    join price_lists list on list.id = contract.price_list_id and list.currency = contract.currency
    where contract.id = ${id} and ${inUse("list", `(${today})::date`)} and settings.unassigned_catalogue = 'all'
      and ${none("contract_prices where contract_id = contract.id")}
      and ${none(discounts("= contract.company_id"))} and ${none(discounts("is null"))}
      and ${unassorted("contract.company_id")}
  )`;
}

export const PLAIN_LAST_DAY = "least(e.valid_until - 1, (select list_until from contract))";

/** Behind `ids`: the list's own tiers, as `e` for the rows. */
export const PLAIN_ENTRIES = `price_entries e
    where e.price_list_id = (select list_id from contract) and e.product_id = any ((select list from ids)::text[])
      and ${current("e", "(select today from contract)")}`;

/** Whether the answer counts: the list holds whatever is shown. */
export const HOLDS_ALL = "(select count(*) from shown) = (select count(*) from tiers)";
