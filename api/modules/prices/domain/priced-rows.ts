/**
 * The rows of a priced page as SQL that writes their JSON. The prices and the stock of a whole page are read by one range
 * scan each (`= any` over the page's ids), which row security and every plan leave to the index.
 */
import { IN_QUESTION, type Sight, UNLIMITED } from "../../assortments/domain/sight.ts";
import { stockTold } from "../../conditions/domain/stock-told.ts";
import { backorderOf, FREE, figureTold, stateThere, stateTold } from "../../stock/domain/shown.ts";
import { PLAIN_ENTRIES, PLAIN_LAST_DAY } from "./plain-price.ts";
import { DISCOUNTED, LAST_DAY, PRICE, priceRule, RATES, SCOPE_NAME, source, toPlaces } from "./price-rule.ts";
import { productShown, recommendedPrice, SHOWN_COLUMNS, SHOWN_JOINS, shownCtes } from "./product-shown.ts";

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

interface PricedRows {
  readonly ctes: string;
  readonly from: string;
  readonly row: string;
  readonly members: Record<string, string>;
}

/** Where the tiers of `shown` come from. */
interface Rule {
  /** Behind `contract` and `shown`: `ids`, and whatever the others need. */
  readonly ctes: string;
  /** A relation of tiers `e`. */
  readonly entries: string;
  readonly rank: string;
  readonly price: string;
  readonly lastDay: string;
  readonly discounts: string;
  /** A relation of one row that says what is told of stock, as `told`. */
  readonly told: string;
  /** The JSON of where a price stands, open at its end, and the join that it needs. */
  readonly source: string;
  readonly sources: string;
  readonly sight: Sight;
}

/** Common table expressions behind `contract` and `shown`, and over their join `from` the row of one product as JSON. */
export function pricedRows(json: JsonWriter): PricedRows {
  const discount = json.objectOf({
    kind: json.quoted(SCOPE_NAME),
    id: json.quoted("id"),
    name: json.escaped("name"),
    percent: json.exactly("percent"),
  });
  const sources = `sources as materialized (
    select 0 as rank, ${source("'contract_override'", null, json)} as json
    union all
    select rank, ${source("list.kind", "list", json)} from candidates list
  )`;
  return rowsBy(json, {
    ctes: `${stockTold("(select company_id from contract)")}, ${priceRule(`string_agg(${discount}, ',' order by scope)`)}, ${sources}`,
    ...{
      entries: DISCOUNTED,
      rank: "e.rank",
      price: PRICE,
      lastDay: LAST_DAY,
      discounts: "f.list",
      told: "told",
    },
    ...{
      source: "sources.json",
      sources: "left join sources on sources.rank = tiers.rank",
      sight: IN_QUESTION,
    },
  });
}

/** The same behind `plainContract`: for whom nothing is special, where `HOLDS_ALL`. */
export function plainRows(json: JsonWriter): PricedRows {
  return rowsBy(json, {
    ctes: `ids as materialized (select array_agg(id) as list from shown), ${RATES}`,
    ...{
      entries: PLAIN_ENTRIES,
      rank: "1",
      price: "e.amount",
      lastDay: PLAIN_LAST_DAY,
      discounts: "null::text",
    },
    ...{ told: "contract told", source: "contract.source", sources: "", sight: UNLIMITED },
  });
}

function rowsBy(json: JsonWriter, rule: Rule): PricedRows {
  const tier = `'{"min_quantity":' || ${json.exactly("e.min_quantity")} || ',"amount":' || ${json.exactly("e.price")}
    || case when e.price <> e.amount then ',"list_amount":' || ${json.exactly("e.amount")} else '' end || '}'`;
  const warehouse = json.objectOf({
    id: json.quoted("s.warehouse_id"),
    name: "s.name",
    available: json.orNull(json.quoted(figureTold("s.free"))),
    state: json.quoted(stateThere("s.free")),
  });
  const arrival = json.objectOf({
    date: json.quoted("s.next_arrival_date"),
    quantity: json.orNull(
      `case told.disclosure when 'exact' then ${json.exactly("s.next_arrival_quantity")} end`,
    ),
  });
  const ctes = `${rule.ctes}, tiers as materialized (
    select e.product_id, min(e.rank) as rank, string_agg(${tier}, ',' order by e.min_quantity) as list,
      (array_agg(e.price order by e.min_quantity))[1] as amount, (array_agg(e.amount order by e.min_quantity))[1] as list_amount,
      min(e.min_quantity) as lowest, min(e.base_quantity) as base_quantity, min(e.last_day) as last_day, min(e.discounts) as discounts
    from (
      select e.product_id, ${rule.rank} as rank, e.min_quantity, e.amount, e.base_quantity, ${rule.price} as price,
        ${rule.lastDay} as last_day, ${rule.discounts} as discounts
      from ${rule.entries}
    ) e group by e.product_id
  ), w as materialized (
    select id, position, ${json.escaped("name")} as name from warehouses where status = 'active'
  ), levels as materialized (
    select s.*, w.position, w.name from (
      select s.product_id, s.warehouse_id, ${FREE} as free, s.next_arrival_date, s.next_arrival_quantity from stock_levels s
      where s.product_id = any ((select list from ids)::text[]) offset 0
    ) s join w on w.id = s.warehouse_id
  ), stock as materialized (
    select s.product_id, sum(s.free) as free,
      string_agg(${warehouse}, ',' order by s.position, s.warehouse_id) as warehouses,
      min(s.next_arrival_date) filter (where s.next_arrival_date >= (select today from contract)) as arrives
    from levels s cross join ${rule.told} group by s.product_id
  ), ${shownCtes(json)}`;
  const from = `shown p cross join contract cross join ${rule.told}
    left join tiers on tiers.product_id = p.id
    left join stock on stock.product_id = p.id
    ${SHOWN_JOINS}
    ${rule.sources}
    left join rates on rates.code = p.tax_category`;
  const members = {
    product: productShown(json, rule.sight),
    price: `case when contract.hidden then ${hiddenPrice(json)} else ${json.objectOf({
      state: `case when tiers.list is null then ${json.literal("on_request")} else ${json.literal("priced")} end`,
      currency: json.quoted("contract.currency"),
      amount: json.orNull(json.exactly("tiers.amount")),
      list_amount: json.orNull(json.exactly("tiers.list_amount")),
      gross_amount: json.orNull(json.exactly(`case when contract.gross then ${grossOf("tiers.amount")} end`)),
      base_quantity: json.exactly("coalesce(tiers.base_quantity, 1)"),
      tiers: json.arrayOf("tiers.list"),
      discounts: json.arrayOf("tiers.discounts"),
      tax_rate: json.orNull(json.exactly("rates.rate")),
      source: json.orNull(`${rule.source} || ${json.exactly("tiers.lowest")} || '}'`),
      valid_until: json.orNull(json.quoted("least(tiers.last_day, contract.valid_until)")),
    })} end`,
    recommended_price: recommendedPrice(json),
    stock: json.objectOf({
      disclosure: json.quoted("told.disclosure"),
      state: json.quoted(stateTold("coalesce(stock.free, 0)", "p")),
      available: json.orNull(json.quoted(figureTold("coalesce(stock.free, 0)"))),
      warehouses: json.arrayOf("case when told.per_warehouse then stock.warehouses end"),
      // Most products await nothing, so the first arrival is looked for only where there is one.
      next_arrival: `case when stock.arrives is null or told.disclosure = 'hidden' then 'null' else (
        select ${arrival} from levels s where s.product_id = p.id and s.next_arrival_date = stock.arrives
        order by s.position, s.warehouse_id limit 1) end`,
      lead_time_days: `case when ${backorderOf("p")} then ${json.orNull("p.lead_time_days::text")} else 'null' end`,
    }),
    quantity_rules: json.objectOf({
      minimum: json.exactly("p.minimum_quantity"),
      multiple: json.exactly("p.quantity_multiple"),
      maximum: json.orNull(json.exactly("p.maximum_quantity")),
    }),
  };
  return { ctes, from, row: json.objectOf(members), members };
}

/** With the tax, for those who show prices so. */
const grossOf = (amount: string) => toPlaces(`${amount} * (100 + rates.rate) * 0.01`, amount);

/** Of guests who may see what there is and not what it costs. */
function hiddenPrice(json: JsonWriter): string {
  const nothing = json.literal(null);
  return json.objectOf({
    ...{ state: json.literal("hidden"), currency: json.quoted("contract.currency") },
    ...{ amount: nothing, list_amount: nothing, gross_amount: nothing, base_quantity: json.literal("1") },
    ...{ tiers: "'[]'", discounts: "'[]'", tax_rate: nothing, source: nothing, valid_until: nothing },
  });
}
