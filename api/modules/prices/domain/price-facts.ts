/** Everything that decides one product's price, as SQL that hands it to `resolve.ts`: behind `contract` and `product`. */
import { ASKED_LISTS, GROUPS, RATES } from "./price-rule.ts";
import type { PriceFacts } from "./resolve.ts";

/** What else an explanation tells. */
export interface ExplainedFacts extends PriceFacts {
  readonly taxRate: string | null;
  readonly gross: boolean;
}

const tiers = (table: string, owner: string, id: string) => `coalesce((
    select json_agg(json_build_object('validFrom', valid_from, 'minQuantity', trim_scale(min_quantity)::text,
      'amount', trim_scale(amount)::text, 'baseQuantity', trim_scale(base_quantity)::text))
    from ${table} where ${owner} = ${id} and product_id = product.id), '[]'::json)`;

const dated = (row: string) =>
  `'status', ${row}.status, 'validFrom', ${row}.valid_from, 'validUntil', ${row}.valid_until`;

const LISTS = `select json_agg(list order by turn, position, id) from (
    select 0 as turn, 0 as position, '' as id, json_build_object('kind', 'contract_override', 'id', null, 'name', null,
      'currency', contract.currency, 'status', 'active', 'validFrom', null, 'validUntil', null, 'derivation', 'fixed',
      'percent', null, 'rounding', null, 'base', null, 'rows', ${tiers("contract_prices", "contract_id", "contract.id")}) as list
    union all
    select asked.turn, asked.position, l.id, json_build_object('kind', asked.kind, 'id', l.id, 'name', l.name,
      'currency', l.currency, ${dated("l")}, 'derivation', l.kind, 'percent', trim_scale(l.percent)::text,
      'rounding', case when l.rounding_step is not null then
        json_build_object('step', trim_scale(l.rounding_step)::text, 'mode', l.rounding_mode) end,
      'base', case when base.id is not null then
        json_build_object(${dated("base")}, 'rows', ${tiers("price_entries", "price_list_id", "base.id")}) end,
      'rows', ${tiers("price_entries", "price_list_id", "l.id")})
    from (
      ${ASKED_LISTS}
    ) asked
    join price_lists l on l.id = asked.id
    left join price_lists base on l.kind = 'derived' and base.id = l.base_list_id
  ) lists`;

/** `code` is an expression for a promotion's code, or null. */
const discounts = (
  code: string,
) => `select coalesce(json_agg(json_build_object('kind', d.kind, 'id', d.id, 'name', d.name,
    'percent', trim_scale(d.percent)::text, ${dated("d")}, 'path', top.path) order by d.id), '[]'::json)
  from (
    select case when contract_id is null then 'company' else 'contract' end as kind, id, name, percent, category_id, status,
      valid_from, valid_until
    from discounts where company_id = contract.company_id
      and (contract_id = contract.id or (contract_id is null and contract.custom))
    union all
    select 'category', id, name, percent, category_id, status, valid_from, valid_until
    from discounts where company_id is null and group_id is null
    union all
    select 'group', id, name, percent, category_id, status, valid_from, valid_until
    from discounts where company_id is null and group_id = any (array(select id from circles))
    union all
    select 'promotion', id, name, percent, category_id, status, valid_from, valid_until from promotions
    where code = ${code} and (group_id is null or group_id in (select id from circles))
      and (maximum_uses is null or uses < maximum_uses)
      and (maximum_uses_per_company is null or maximum_uses_per_company > (select count(*) from promotion_uses u
        where u.promotion_id = promotions.id and u.company_id = contract.company_id))
  ) d left join lateral (select path from categories where id = d.category_id offset 0) top on true`;

/** Common table expressions, and over them one row `facts` where there are contract and product. */
export function priceFacts(code: string): { readonly ctes: string; readonly facts: string } {
  return {
    ctes: `${GROUPS}, ${RATES}`,
    facts: `(select json_build_object('today', contract.today, 'currency', contract.currency,
      'validUntil', contract.valid_until, 'mode', contract.discount_mode, 'gross', contract.gross,
      'taxRate', (select trim_scale(rate)::text from rates where rates.code = product.tax_category),
      'product', json_build_object('path', c.path, 'minimum', trim_scale(product.minimum_quantity)::text,
        'cost', case when product.cost_amount is not null then
          json_build_object('amount', trim_scale(product.cost_amount)::text, 'currency', product.cost_currency) end),
      'lists', (${LISTS}), 'discounts', (${discounts(code)}))
      from contract cross join product left join categories c on c.id = product.category_id) as facts`,
  };
}
