/**
 * The rows of a priced page as SQL that writes their JSON. The prices and the stock of a whole page are read by one range
 * scan each (`= any` over the page's ids), which row security and every plan leave to the index.
 */
import { IN_QUESTION, type Sight } from "../../assortments/domain/sight.ts";
import { stockTold } from "../../conditions/domain/stock-told.ts";
import { backorderOf, FREE, figureTold, stateThere, stateTold } from "../../stock/domain/shown.ts";
import { DISCOUNTED, LAST_DAY, PRICE, priceRule, SCOPE_NAME, source, toPlaces } from "./price-rule.ts";
import { productShown, recommendedPrice, SHOWN_COLUMNS, SHOWN_CTES, SHOWN_JOINS } from "./product-shown.ts";

export { contractOf, guestContract } from "./price-rule.ts";

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
export const PRODUCT_COLUMNS = `${SHOWN_COLUMNS}, p.recommended_amount, p.recommended_currency, p.tax_category,
  p.minimum_quantity, p.quantity_multiple, p.maximum_quantity, p.backorder, p.low_stock, p.lead_time_days`;

export interface PricedRows {
  readonly ctes: string;
  readonly from: string;
  readonly row: string;
  readonly members: Record<string, string>;
}

/** Common table expressions behind `contract` and `shown`, and over their join `from` the row of one product as JSON. */
export function pricedRows(json: JsonWriter): PricedRows {
  const tier = tierShown(json, {
    ...{ amount: "e.price", listAmount: "e.amount", gross: "(select gross from contract)" },
    rate: "(select rate from rates where code = (select tax_category from shown where id = e.product_id))",
  });
  const discount = json.objectOf({
    kind: json.quoted(SCOPE_NAME),
    id: json.quoted("id"),
    name: json.escaped("name"),
    percent: json.exactly("percent"),
  });
  const ctes = `${stockTold("(select company_id from contract)")},
  ${priceRule(`string_agg(${discount}, ',' order by scope)`)}, tiers as materialized (
    select e.product_id, min(e.rank) as rank, string_agg(${tier}, ',' order by e.min_quantity) as list,
      (array_agg(e.price order by e.min_quantity))[1] as amount, (array_agg(e.amount order by e.min_quantity))[1] as list_amount,
      min(e.min_quantity) as lowest, min(e.base_quantity) as base_quantity, min(e.last_day) as last_day, min(e.discounts) as discounts
    from (
      select e.product_id, e.rank, e.min_quantity, e.amount, e.base_quantity, ${PRICE} as price, ${LAST_DAY} as last_day,
        f.list as discounts
      from ${DISCOUNTED}
    ) e group by e.product_id
  ), sources as materialized (
    select 0 as rank, ${source("'contract_override'", null, json)} as json
    union all
    select rank, ${source("list.kind", "list", json)} from candidates list
  ), ${warehousesShown(json)}, stock as materialized (
    select s.product_id, ${stockColumns(json)}
    from (
      select s.product_id, ${LEVEL} from stock_levels s where s.product_id = any ((select list from ids)::text[]) offset 0
    ) s join w on w.id = s.warehouse_id cross join contract cross join told
    group by s.product_id
  ), ${SHOWN_CTES}`;
  const from = `shown p cross join contract cross join told
    left join tiers on tiers.product_id = p.id
    left join stock on stock.product_id = p.id
    ${SHOWN_JOINS}
    left join sources on sources.rank = tiers.rank
    left join rates on rates.code = p.tax_category`;
  const price = priceShown(json, {
    listAmount: "tiers.list_amount",
    discounts: "tiers.discounts",
    source: "sources.json",
  });
  const members = membersOf(
    json,
    `case when contract.hidden then ${hiddenPrice(json)} else ${price} end`,
    IN_QUESTION,
  );
  return { ctes, from, row: json.objectOf(members), members };
}

/** `w`: the warehouses in use. */
export const warehousesShown = (json: JsonWriter) => `w as materialized (
    select id, position, ${json.escaped("name")} as name from warehouses where status = 'active'
  )`;

/** Of a stock level `s`. */
export const LEVEL = `s.warehouse_id, ${FREE} as free, s.next_arrival_date, s.next_arrival_quantity`;

/** Of the levels `s` of a product in the warehouses `w`. */
export function stockColumns(json: JsonWriter): string {
  const warehouse = json.objectOf({
    id: json.quoted("w.id"),
    name: "w.name",
    available: json.orNull(json.quoted(figureTold("s.free"))),
    state: json.quoted(stateThere("s.free")),
  });
  return `sum(s.free) as free, string_agg(${warehouse}, ',' order by w.position, w.id) as warehouses,
      min(s.next_arrival_date) filter (where s.next_arrival_date >= contract.today) as arrives`;
}

interface Tier {
  readonly amount: string;
  /** Where discounts may make a difference. */
  readonly listAmount?: string;
  /** Whether prices are shown with tax, and the expression for its rate: it is looked up only then. */
  readonly gross: string;
  readonly rate: string;
}

/** A tier `e`; what it costs before discounts and with tax only where that is to be told. */
export function tierShown(json: JsonWriter, { amount, listAmount, gross, rate }: Tier): string {
  const where = (condition: string, name: string, value: string) =>
    ` || case when ${condition} then coalesce(',"${name}":' || ${json.exactly(value)}, '') else '' end`;
  return `'{"min_quantity":' || ${json.exactly("e.min_quantity")} || ',"amount":' || ${json.exactly(amount)}${
    listAmount === undefined ? "" : where(`${amount} <> ${listAmount}`, "list_amount", listAmount)
  }${where(gross, "gross_amount", grossOf(amount, rate))} || '}'`;
}

/** What the price says beside what all tiers do. */
interface Priced {
  readonly listAmount: string;
  readonly discounts: string;
  /** The JSON of where it stands, open at its end. */
  readonly source: string;
}

export function priceShown(json: JsonWriter, { listAmount, discounts, source: stands }: Priced): string {
  return json.objectOf({
    state: `case when tiers.list is null then ${json.literal("on_request")} else ${json.literal("priced")} end`,
    currency: json.quoted("contract.currency"),
    amount: json.orNull(json.exactly("tiers.amount")),
    list_amount: json.orNull(json.exactly(listAmount)),
    gross_amount: json.orNull(json.exactly(`case when contract.gross then ${grossOf("tiers.amount")} end`)),
    base_quantity: json.exactly("coalesce(tiers.base_quantity, 1)"),
    tiers: json.arrayOf("tiers.list"),
    discounts: json.arrayOf(discounts),
    tax_rate: json.orNull(json.exactly("rates.rate")),
    source: json.orNull(`${stands} || ${json.exactly("tiers.lowest")} || '}'`),
    valid_until: json.orNull(json.quoted("least(tiers.last_day, contract.valid_until)")),
  });
}

/** The members of a row, over `p`, `contract`, `told`, `tiers`, `stock` and `rates`. */
export function membersOf(json: JsonWriter, price: string, sight: Sight): Record<string, string> {
  // Most products await nothing, so what arrives first is looked up only where something does.
  const arrival = `(select ${json.objectOf({
    date: json.quoted("s.next_arrival_date"),
    quantity: json.orNull(
      `case told.disclosure when 'exact' then ${json.exactly("s.next_arrival_quantity")} end`,
    ),
  })} from stock_levels s join w on w.id = s.warehouse_id
    where s.product_id = p.id and s.next_arrival_date = stock.arrives order by w.position, w.id limit 1)`;
  return {
    product: productShown(json, sight),
    price,
    recommended_price: recommendedPrice(json),
    stock: json.objectOf({
      disclosure: json.quoted("told.disclosure"),
      state: json.quoted(stateTold("coalesce(stock.free, 0)", "p")),
      available: json.orNull(json.quoted(figureTold("coalesce(stock.free, 0)"))),
      warehouses: json.arrayOf("case when told.per_warehouse then stock.warehouses end"),
      next_arrival: `case when stock.arrives is null or told.disclosure = 'hidden' then 'null' else ${arrival} end`,
      lead_time_days: `case when ${backorderOf("p")} then ${json.orNull("p.lead_time_days::text")} else 'null' end`,
    }),
    quantity_rules: json.objectOf({
      minimum: json.exactly("p.minimum_quantity"),
      multiple: json.exactly("p.quantity_multiple"),
      maximum: json.orNull(json.exactly("p.maximum_quantity")),
    }),
  };
}

/** With the tax, for those who show prices so. */
const grossOf = (amount: string, rate = "rates.rate") =>
  toPlaces(`${amount} * (100 + ${rate}) * 0.01`, amount);

/** Of guests who may see what there is and not what it costs. */
function hiddenPrice(json: JsonWriter): string {
  const nothing = json.literal(null);
  return json.objectOf({
    ...{ state: json.literal("hidden"), currency: json.quoted("contract.currency") },
    ...{ amount: nothing, list_amount: nothing, gross_amount: nothing, base_quantity: json.literal("1") },
    ...{ tiers: "'[]'", discounts: "'[]'", tax_rate: nothing, source: nothing, valid_until: nothing },
  });
}
