/**
 * The rows of a priced page as SQL that writes their JSON. The prices and the stock of a whole page are read by one range
 * scan each (`= any` over the page's ids), which row security and every plan leave to the index.
 */
import { FREE, LIST_IN_USE, TAX_RATE } from "./offer.ts";

/** The pieces of SQL that write JSON, given by the caller: rules know no database. */
export interface JsonWriter {
  escaped(text: string): string;
  quoted(text: string): string;
  exactly(number: string): string;
  orNull(json: string): string;
  literal(value: string | null): string;
  arrayOf(joined: string): string;
  objectOf(members: Readonly<Record<string, string>>): string;
}

/** What `page` has to hold of a product, beside `id` and `sort`. */
export const PRODUCT_COLUMNS = `p.sku, p.name, p.description, p.category_id, p.image_url, p.unit, p.tax_category,
  p.minimum_quantity, p.quantity_multiple, p.maximum_quantity`;

/** `contract` (one row or none) of the contract whose id stands at `id`. */
export function contractOf(id: string, json: JsonWriter): string {
  const source = json.objectOf({
    kind: json.literal("contract_list"),
    price_list_id: json.quoted("list.id"),
    price_list_name: json.escaped("list.name"),
  });
  return `contract as materialized (
    select contract.currency, contract.tax_treatment, contract.status, contract.valid_from, contract.valid_until,
      case when ${LIST_IN_USE} then list.id end as list_id, ${source} as source
    from contracts contract join price_lists list on list.id = contract.price_list_id where contract.id = ${id}
  )`;
}

/** Common table expressions behind `contract` and `shown`, and over their join `from` the row of one product as JSON. */
export function pricedRows(json: JsonWriter): {
  ctes: string;
  from: string;
  row: string;
  members: Record<string, string>;
} {
  const tier = json.objectOf({
    min_quantity: json.exactly("e.min_quantity"),
    amount: json.exactly("e.amount"),
  });
  const warehouse = json.objectOf({
    id: json.quoted("w.id"),
    name: "w.name",
    available: json.quoted("s.free"),
  });
  const ctes = `ids as materialized (
    select array_agg(id) as list from shown
  ), w as materialized (
    select id, position, ${json.escaped("name")} as name from warehouses where status = 'active'
  ), tiers as materialized (
    select e.product_id, string_agg(${tier}, ',' order by e.min_quantity) as list,
      (array_agg(e.amount order by e.min_quantity))[1] as amount, min(e.base_quantity) as base_quantity
    from price_entries e
    where e.price_list_id = (select list_id from contract) and e.product_id = any ((select list from ids)::text[])
    group by e.product_id
  ), stock as materialized (
    select s.product_id, sum(s.free) as available, string_agg(${warehouse}, ',' order by w.position, w.id) as warehouses
    from (
      select s.product_id, s.warehouse_id, trim_scale(${FREE}) as free from stock_levels s
      where s.product_id = any ((select list from ids)::text[]) offset 0
    ) s join w on w.id = s.warehouse_id
    group by s.product_id
  )`;
  const from = `shown p cross join contract
    left join tiers on tiers.product_id = p.id
    left join stock on stock.product_id = p.id
    left join categories c on c.id = p.category_id
    left join tax_categories tax on tax.code = p.tax_category`;
  const members = {
    product: json.objectOf({
      id: json.quoted("p.id"),
      sku: json.escaped("p.sku"),
      name: json.escaped("p.name"),
      category_id: json.orNull(json.quoted("p.category_id")),
      category_name: json.orNull(json.escaped("c.name")),
      image_url: json.orNull(json.escaped("p.image_url")),
      unit: json.quoted("p.unit"),
    }),
    price: json.objectOf({
      state: `case when tiers.list is null then ${json.literal("on_request")} else ${json.literal("priced")} end`,
      currency: json.quoted("contract.currency"),
      amount: json.orNull(json.exactly("tiers.amount")),
      base_quantity: json.exactly("coalesce(tiers.base_quantity, 1)"),
      tiers: json.arrayOf("tiers.list"),
      tax_rate: json.orNull(json.quoted(TAX_RATE)),
      source: `case when tiers.list is null then ${json.literal(null)} else contract.source end`,
      valid_until: json.orNull(json.quoted("contract.valid_until")),
    }),
    stock: json.objectOf({
      disclosure: json.literal("exact"),
      available: json.exactly("coalesce(stock.available, 0)"),
      warehouses: json.arrayOf("stock.warehouses"),
    }),
    quantity_rules: json.objectOf({
      minimum: json.exactly("p.minimum_quantity"),
      multiple: json.exactly("p.quantity_multiple"),
      maximum: json.orNull(json.exactly("p.maximum_quantity")),
    }),
  };
  return { ctes, from, row: json.objectOf(members), members };
}
