/**
 * The floor's statements: by hand, straight on the tables, one for each answer. Measured against their alternatives (rows
 * for JSON.stringify, json_agg, array_agg, a flat join, one range for all products of a page, two statements, ranges of
 * words), these were the fastest; generic plans beat custom ones.
 */

/** Written once and not for every product. */
const OPENING = `warehouse as materialized (
    select id, '{"id":"' || id || '","name":' || to_json(name) || ',"available":"' as json
    from warehouses where supplier_id = $1 and status = 'active'
  )`;
const LIST = `(select ',"currency":"' || currency || '","price_list_id":"' || id || '","price_list_name":' || to_json(name)
    from price_lists where supplier_id = $1 and id = $2)`;
const FREE = "sum(level.on_hand - level.reserved)";

/** One row as JSON text: $2 the price list, $3 the company. What an answer says of every row alike is left out. */
const ROW = `'{"id":"' || product.id || '","sku":' || to_json(product.sku) || ',"name":' || to_json(product.name)
  || ',"category_id":"' || product.category_id || '","category_name":' || to_json(category.name)
  || ',"image_url":' || coalesce(to_json(product.image_url)::text, 'null') || ',"unit":"' || product.unit
  || '","gtin":' || coalesce('"' || product.gtin || '"', 'null')
  || ',"brand":' || coalesce(to_json(product.brand)::text, 'null')
  || ',"family_id":' || coalesce('"' || product.family_id || '"', 'null')
  || ',"part_number":' || coalesce((
    select to_json(part_number)::text from part_numbers
    where supplier_id = $1 and company_id = $3 and product_id = product.id), 'null')
  || ',"discontinued":' || product.discontinued
  || ',"replacement":' || case when product.replacement_id is null then 'null' else (
    select '{"id":"' || id || '","sku":' || to_json(sku) || ',"name":' || to_json(name) || '}' from products
    where supplier_id = $1 and id = product.replacement_id) end
  || ',"packs":' || product.packs
  || ',"recommended_price":' || coalesce('{"amount":"' || product.recommended_amount || '","currency":"'
    || product.recommended_currency || '"}', 'null')
  || ',"minimum_quantity":"' || product.minimum_quantity || '","quantity_multiple":"' || product.quantity_multiple
  || '","maximum_quantity":' || coalesce('"' || product.maximum_quantity || '"', 'null')
  || ',"tax_rate":"' || tax.rate || '"' || ${LIST}
  || coalesce((
    select ',"amount":"' || (array_agg(entry.amount))[1] || '","base_quantity":"' || min(entry.base_quantity)
      || '","valid_until":' || coalesce('"' || min(entry.valid_until) || '"', 'null') || ',"tiers":['
      || string_agg('{"min_quantity":"' || entry.min_quantity || '","amount":"' || entry.amount || '"}', ',') || ']'
    from price_entries entry
    where entry.supplier_id = $1 and entry.price_list_id = $2 and entry.product_id = product.id), ',"tiers":[]')
  || (select ',"available":"' || ${FREE} || '","state":"' || case
        when ${FREE} > product.low_stock or ${FREE} > 0 and product.low_stock is null then 'in_stock'
        when ${FREE} > 0 then 'low' when product.backorder then 'backorder' else 'out' end
      || '","next_arrival":' || case when min(level.next_arrival_date) is null then 'null' else (
        select '{"date":"' || next_arrival_date || '","quantity":"' || next_arrival_quantity || '"}' from stock_levels
        where supplier_id = $1 and product_id = product.id order by next_arrival_date limit 1) end
      || ',"stock":[' || string_agg(warehouse.json || (level.on_hand - level.reserved) || '"}', ',') || ']'
    from stock_levels level join warehouse on warehouse.id = level.warehouse_id
    where level.supplier_id = $1 and level.product_id = product.id)
  || ',"lead_time_days":' || coalesce(product.lead_time_days::text, 'null') || '}' as row
  from products product
  left join categories category on category.supplier_id = product.supplier_id and category.id = product.category_id
  join tax_categories tax on tax.supplier_id = product.supplier_id and tax.code = product.tax_category`;

/** $4 the SKU of the row before the page, $5 rows. */
export const PAGE = `with ${OPENING} select string_agg(row, ',') as rows from (
  select ${ROW}
  where product.supplier_id = $1 and product.status = 'active' and product.sku_sort > $4
  order by product.sku_sort limit $5) page`;

const WORDS = "array_to_tsvector(string_to_array(lower(product.sku || ' ' || product.name), ' '))";

/** The index that suits it best; under row security it could not be used. */
export const SEARCH_INDEX = `
  create extension if not exists btree_gin;
  create index products_floor on products
    using gin (supplier_id, (${WORDS.replaceAll("product.", "")})) with (fastupdate = off)`;

/** $4 the beginnings of words, e.g. `'bolt':* & 'hex':*`. */
export const SEARCH = `with ${OPENING} select string_agg(row, ',') as rows from (
  select ${ROW}
  where product.supplier_id = $1 and ${WORDS} @@ $4::text::tsquery and product.status = 'active'
  order by product.sku_sort limit 50) page`;

/** The upsert and the totals in one: what a statement writes it does not read, so the totals take the line from the upsert. */
export const LINE = `with changed as (
    insert into cart_lines (supplier_id, company_id, cart_id, product_id, quantity, seen_amount, added_at)
    select $1, $2, $3, $4, $5::numeric, (
      select amount from price_entries
      where supplier_id = $1 and price_list_id = $6 and product_id = $4 and min_quantity <= $5::numeric
      order by min_quantity desc limit 1), now()
    on conflict (supplier_id, cart_id, product_id)
    do update set quantity = excluded.quantity, seen_amount = excluded.seen_amount
    returning product_id, quantity, seen_amount
  ), line as (
    select product_id, quantity, seen_amount from cart_lines
    where supplier_id = $1 and cart_id = $3 and product_id <> $4
    union all
    select product_id, quantity, seen_amount from changed
  )
  select tax.rate, sum(round(line.quantity * line.seen_amount, 2)) as net, count(*)::int as lines
  from line
  join products product on product.supplier_id = $1 and product.id = line.product_id
  join tax_categories tax on tax.supplier_id = $1 and tax.code = product.tax_category
  group by tax.rate`;

/**
 * All writes of an order in one statement, which is its transaction. A line short of stock divides by zero, which undoes
 * everything. The counter waits for all else, so that it is held as briefly as can be.
 */
export const ORDER = `with held as (
    update stock_levels level set reserved = level.reserved + line.quantity
    from unnest($3::text[], $4::numeric[]) as line(product_id, quantity)
    where level.supplier_id = $1 and level.product_id = line.product_id and level.warehouse_id = $5
      and level.on_hand - level.reserved >= line.quantity
    returning 1
  ), lines as (
    insert into order_lines (supplier_id, company_id, order_id, id, position, product_id, sku, name, unit, image_url,
      quantity, unit_price, base_quantity, net, tax_rate, price_list_id, price_list_name)
    select $1, $2, $6, $6 || line.position, line.position, product.id, product.sku, product.name, product.unit,
      product.image_url, line.quantity, line.amount, 1, round(line.quantity * line.amount, 2), 20, $7, 'Trade'
    from unnest($3::text[], $4::numeric[], $8::numeric[]) with ordinality as line(product_id, quantity, amount, position)
    join products product on product.supplier_id = $1 and product.id = line.product_id
    returning 1
  ), event as (
    insert into events (supplier_id, id, type, record_id, company_id, actor, data, at, position)
    values ($1, 'evt' || substr($6, 4), 'floor.order', $6, $2, '{}', '{}', now(), -$9::bigint)
    returning 1
  ), taken as (
    update number_series set last = last + 1
    where supplier_id = $1 and series = 'floor'
      and 1 / ((select count(*) from held) / cardinality($3::text[])) = 1
      and (select count(*) from lines) + (select count(*) from event) > 0
    returning last
  )
  insert into orders (supplier_id, company_id, id, number, acceptance, company_name, buyer_id, buyer_name, cart_id,
    contract_id, contract_name, currency, payment_kind, net_days, billing_address, shipping_address, net, taxes, gross,
    line_count, submitted_at, updated_at)
  select $1, $2, $6, 'F-' || last, 'submitted', 'Company', $10, 'Buyer', $6, $11, 'Trade', 'GBP', 'net', 30,
    $12::text::jsonb, $12::text::jsonb, $13, '[]', $14, cardinality($3::text[]), now(), now()
  from taken
  returning number`;
