/** The price rule for carts: what a contract offers a product at, tier by tier, as JSON that carts reckon with. */
import { contractOf, DISCOUNTED, LAST_DAY, PRICE, priceRule, SCOPE_NAME } from "./price-rule.ts";

const DISCOUNTS = `json_agg(json_build_object('kind', ${SCOPE_NAME}, 'id', id, 'name', name,
  'percent', trim_scale(percent)::text) order by scope)`;

/**
 * Common table expressions that end in what `OFFER_JOINS` reads: `contract` is an expression for the contract's id, `wanted`
 * a relation with `product_id`, `today` an expression for the day.
 */
export const offerRule = (contract: string, wanted: string, today: string): string =>
  `${contractOf(contract, today)}, shown as materialized (
    select p.id, p.category_id from (select distinct product_id from ${wanted}) asked
    cross join lateral (select id, category_id from products where id = asked.product_id offset 0) p
  ), ${priceRule(DISCOUNTS)}, offered as materialized (
    select e.product_id, min(e.rank) as rank, min(${LAST_DAY}) as last_day,
      json_agg(json_build_object('minQuantity', trim_scale(e.min_quantity)::text,
        'listAmount', trim_scale(e.amount)::text, 'amount', trim_scale(${PRICE})::text,
        'baseQuantity', trim_scale(e.base_quantity)::text) order by e.min_quantity) as tiers,
      (array_agg(f.list))[1] as discounts
    from ${DISCOUNTED} group by e.product_id
  )`;

/** For a statement that begins with `offerRule` and selects from `products product`. */
export const OFFER_JOINS = `
  left join offered on offered.product_id = product.id
  left join candidates list on list.rank = offered.rank
  left join rates on rates.code = product.tax_category`;

/** Arguments of json_build_object: the fields of carts' `Offer`. */
export const OFFER_COLUMNS = `
  'productId', product.id, 'sku', product.sku, 'name', product.name, 'imageUrl', product.image_url, 'unit', product.unit,
  'active', product.status = 'active',
  'rules', json_build_object('minimum', trim_scale(product.minimum_quantity)::text,
    'multiple', trim_scale(product.quantity_multiple)::text, 'maximum', trim_scale(product.maximum_quantity)::text),
  'tiers', coalesce(offered.tiers, '[]'::json), 'discounts', coalesce(offered.discounts, '[]'::json),
  'taxRate', trim_scale(rates.rate)::text,
  'priceListId', list.id, 'priceListName', list.name`;
