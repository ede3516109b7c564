/**
 * The price rule for carts: what a contract offers a product at, tier by tier, as SQL that writes the JSON that carts reckon
 * with. Whole, and plain for whom nothing is special; a test holds the two together.
 */
import { plainContract, plainTiers } from "./plain-price.ts";
import { contractOf, DISCOUNTED, PRICE, priceRule, RATES, SCOPE_NAME } from "./price-rule.ts";
import type { JsonWriter } from "./priced-rows.ts";

/** Expressions for the contract's id and the day, and a relation with `product_id`. */
interface Asked {
  readonly contract: string;
  readonly today: string;
  readonly wanted: string;
}

export interface OfferRule {
  /** Common table expressions, `contract` and `told` (stock) among them. */
  readonly ctes: string;
  /** Behind `products product`. */
  readonly joins: string;
  /** Of carts' `Offer`, each an expression for its JSON. */
  readonly members: Record<string, string>;
  /** An aggregate over the products: whether the answer counts. */
  readonly complete: string;
}

/** `told` is the common table expression of that name. */
export function wholeOffer(json: JsonWriter, { contract, today, wanted }: Asked, told: string): OfferRule {
  const discount = json.objectOf({
    kind: json.quoted(SCOPE_NAME),
    id: json.quoted("id"),
    name: json.escaped("name"),
    percent: json.exactly("percent"),
  });
  const ctes = `${contractOf(contract, today)}, ${told}, shown as materialized (
    select p.id, p.category_id from (select distinct product_id from ${wanted}) asked
    cross join lateral (select id, category_id from products where id = asked.product_id offset 0) p
  ), ${priceRule(`string_agg(${discount}, ',' order by scope)`)}, offered as materialized (
    select e.product_id, min(e.rank) as rank, (array_agg(f.list))[1] as discounts,
      string_agg(${tier(json, PRICE)}, ',' order by e.min_quantity) as tiers
    from ${DISCOUNTED} group by e.product_id
  )`;
  const joins = `left join offered on offered.product_id = product.id
    left join candidates list on list.rank = offered.rank
    left join rates on rates.code = product.tax_category`;
  const members = offer(json, {
    ...{ tiers: "offered.tiers", discounts: json.arrayOf("offered.discounts") },
    ...{ listId: "list.id", listName: "list.name" },
  });
  return { ctes, joins, members, complete: "true" };
}

/** The same without a row of `contract` where anything is special, and incomplete where the list lacks a product. */
export function plainOffer(json: JsonWriter, { contract, today }: Asked): OfferRule {
  return {
    ctes: `${plainContract(contract, today, "list.name as list_name")},
    told as (select disclosure, band, per_warehouse from contract), ${RATES}`,
    joins: `cross join contract cross join lateral (
      select string_agg(${tier(json, "e.amount")}, ',' order by e.min_quantity) as list from ${plainTiers("product.id")}
    ) tiers left join rates on rates.code = product.tax_category`,
    members: offer(json, {
      ...{ tiers: "tiers.list", discounts: "'[]'" },
      ...{ listId: "contract.list_id", listName: "contract.list_name" },
    }),
    complete: "count(tiers.list) = count(*)",
  };
}

const tier = (json: JsonWriter, price: string) =>
  json.objectOf({
    minQuantity: json.exactly("e.min_quantity"),
    listAmount: json.exactly("e.amount"),
    amount: json.exactly(price),
    baseQuantity: json.exactly("e.base_quantity"),
  });

interface Found {
  readonly tiers: string;
  readonly discounts: string;
  readonly listId: string;
  readonly listName: string;
}

function offer(json: JsonWriter, { tiers, discounts, listId, listName }: Found): Record<string, string> {
  return {
    productId: json.quoted("product.id"),
    sku: json.escaped("product.sku"),
    name: json.escaped("product.name"),
    imageUrl: json.orNull(json.escaped("product.image_url")),
    unit: json.quoted("product.unit"),
    active: "(product.status = 'active')::text",
    rules: json.objectOf({
      minimum: json.exactly("product.minimum_quantity"),
      multiple: json.exactly("product.quantity_multiple"),
      maximum: json.orNull(json.exactly("product.maximum_quantity")),
    }),
    tiers: json.arrayOf(tiers),
    discounts,
    taxRate: json.orNull(json.exactly("rates.rate")),
    priceListId: json.orNull(json.quoted(listId)),
    priceListName: json.orNull(json.escaped(listName)),
  };
}
