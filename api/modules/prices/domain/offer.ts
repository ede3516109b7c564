/**
 * How SQL prices a product for a contract: the one place that says which price list, tiers and tax rate apply.
 * `contract`, `list` and `tax` are the relations these expressions read.
 */

/** A list that is switched off has no prices. */
export const LIST_IN_USE = "list.status = 'active'";
/** Without the tax of a contract that is exempt or shifts it to the buyer. */
export const TAX_RATE =
  "case when contract.tax_treatment = 'standard' then trim_scale(tax.rate)::text else '0' end";

/**
 * A statement that selects from `products product` and has a relation `contract` in reach adds `OFFER_JOINS` and reads
 * `OFFER_COLUMNS` (arguments of json_build_object, the fields of carts' `Offer`).
 */
export const OFFER_JOINS = `
  join price_lists list on list.id = contract.price_list_id
  left join tax_categories tax on tax.code = product.tax_category
  left join lateral (
    select json_agg(json_build_object('minQuantity', trim_scale(e.min_quantity)::text,
      'amount', trim_scale(e.amount)::text, 'baseQuantity', trim_scale(e.base_quantity)::text)
      order by e.min_quantity) as tiers
    from price_entries e
    where ${LIST_IN_USE} and e.price_list_id = contract.price_list_id and e.product_id = product.id
  ) price on true`;

export const OFFER_COLUMNS = `
  'productId', product.id, 'sku', product.sku, 'name', product.name, 'imageUrl', product.image_url, 'unit', product.unit,
  'active', product.status = 'active',
  'rules', json_build_object('minimum', trim_scale(product.minimum_quantity)::text,
    'multiple', trim_scale(product.quantity_multiple)::text, 'maximum', trim_scale(product.maximum_quantity)::text),
  'tiers', coalesce(price.tiers, '[]'::json),
  'taxRate', ${TAX_RATE},
  'priceListId', list.id, 'priceListName', list.name`;
