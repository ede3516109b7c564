import { z } from "@hono/zod-openapi";
import { type Builder, compiled } from "../../platform/db/compiled.ts";
import * as json from "../../platform/db/json-text.ts";
import { type JsonText, jsonText } from "../../platform/http/json-text.ts";
import { dateSchema, idSchema, listOf } from "../../platform/http/schemas.ts";
import { hotQuery } from "../../platform/query.ts";
import { sightOfAsker, visible } from "../assortments/index.ts";
import { dayOf } from "../contracts/index.ts";
import { SINCE_EVER } from "../price-lists/index.ts";
import { contractOf, GROUPS } from "./domain/price-rule.ts";
import { PRODUCT_COLUMNS, pricedRows } from "./domain/priced-rows.ts";
import { requireContract } from "./queries.ts";
import { PriceSchema } from "./schemas.ts";

/** The soonest; a buyer who wants all of next year's prices takes the export of that day. */
const MOST = 500;

export const PriceChangesSchema = listOf(
  z
    .object({
      product: z.object({
        id: idSchema("prd", "product"),
        sku: z.string().openapi({ example: "85123A" }),
        name: z.string().openapi({ example: "White hanging heart T-light holder" }),
      }),
      valid_from: dateSchema.openapi({ description: "The first day of the new price." }),
      before: PriceSchema,
      after: PriceSchema,
    })
    .openapi("PriceChange"),
);

interface Input {
  readonly contract_id: string;
  readonly today: string;
}

const ROWS = pricedRows(json);
const UNTIL = "(select (select today from contract) + price_changes_days from settings)";

// By an index of what has a first day, which most prices have not.
const dated = (table: string, owner: string, owners: string) => `
    select product_id, valid_from from ${table}
    where ${owner} = any (${owners}) and valid_from <> '${SINCE_EVER}' and valid_from > (select today from contract)
      and valid_from <= ${UNTIL}`;

/** Every product of a day under the price rule of `day`. */
const priced = (contract: string, day: string) => `(
    with ${contractOf(contract, day)}, shown as materialized (
      select ${PRODUCT_COLUMNS}, p.id from products p where p.id = any (days.products)
    ), ${ROWS.ctes}
    select p.id, ${ROWS.members.price} as price, tiers.list as tiers from ${ROWS.from}
  )`;

const statement = compiled(
  () => ({}),
  (check, _shape, { bind }: Builder<Input>) => {
    const contract = bind((input) => input.contract_id);
    const today = bind((input) => input.today);
    const product = json.objectOf({
      id: json.quoted("p.id"),
      sku: json.escaped("p.sku"),
      name: json.escaped("p.name"),
    });
    const change = json.objectOf({
      product,
      valid_from: json.quoted("changed.day"),
      before: "changed.before",
      after: "changed.after",
    });
    return `with credential as materialized (${check}), ${contractOf(contract, today)}, ${sightOfAsker(false)}, ${GROUPS},
      asked as materialized (
        select array_agg(coalesce(base.id, list.id)) || array_agg(list.id) as lists from price_lists list
        left join price_lists base on list.kind = 'derived' and base.id = list.base_list_id
        where list.id in (
          select price_list_id from contract union select company_list_id from contract union select price_list_id from circles
          union select id from price_lists where is_default and currency = (select currency from contract))
      ), coming as materialized (
        select * from (
          ${dated("price_entries", "price_list_id", "(select lists from asked)::text[]")}
          union
          ${dated("contract_prices", "contract_id", "array(select id from contract)")}
        ) one where ${visible("one.product_id")} order by valid_from, product_id limit ${MOST}
      ), days as materialized (
        select valid_from as day, array_agg(product_id) as products from coming group by valid_from
      ), changed as materialized (
        select days.day, new.id, old.price as before, new.price as after
        from days cross join lateral ${priced(contract, "days.day")} new
        join lateral ${priced(contract, "days.day - 1")} old on old.id = new.id
        where old.tiers is distinct from new.tiers
      )
      select (select to_json(credential) from credential) as credential,
        (select json_build_object('status', status, 'validFrom', valid_from, 'validUntil', valid_until) from contract) as contract,
        (select string_agg(${change}, ',' order by changed.day, p.sku_sort)
          from changed join products p on p.id = changed.id and p.status = 'active') as rows`;
  },
);

/** Prices that will be others soon, as far ahead as the supplier tells; none where it does not. */
export const listPriceChanges = hotQuery({
  permission: { buyer: "prices.view" },
  statement: (check, { contract_id }: { contract_id: string }, now) =>
    statement(check, { contract_id, today: dayOf(now) }),
  present: (row, input, now): JsonText<z.infer<typeof PriceChangesSchema>> => {
    requireContract(row.contract, { ...input, place: "/query" }, now, false);
    return jsonText(`{"data":[${(row.rows as string | null) ?? ""}],"next_cursor":null}`);
  },
});
