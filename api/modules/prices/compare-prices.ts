import { z } from "@hono/zod-openapi";
import { type Builder, compiled } from "../../platform/db/compiled.ts";
import * as json from "../../platform/db/json-text.ts";
import { encodeCursor } from "../../platform/http/cursor.ts";
import { type JsonText, jsonText } from "../../platform/http/json-text.ts";
import { notFound } from "../../platform/http/problems.ts";
import { textSchema } from "../../platform/http/schemas.ts";
import { hotQuery } from "../../platform/query.ts";
import { IN_QUESTION, sightOfAsker } from "../assortments/index.ts";
import { dayOf } from "../contracts/index.ts";
import { contractOf } from "./domain/price-rule.ts";
import { PRODUCT_COLUMNS, pricedRows } from "./domain/priced-rows.ts";
import { productShown, SHOWN_CTES, SHOWN_JOINS } from "./domain/product-shown.ts";
import { type Paged, pageOfProducts, shapeOf } from "./domain/selection.ts";
import { orderOf, pageInput } from "./queries.ts";
import { PriceQuery, PriceRowSchema, PriceSchema } from "./schemas.ts";

/** More contracts than fit side by side are not priced. */
const MOST = 12;

export const ComparePricesInput = PriceQuery.omit({ contract_id: true })
  .extend({
    contract_ids: z
      .array(textSchema(64))
      .min(1)
      .max(MOST)
      .optional()
      .openapi({
        description: `Of the company's contracts, up to ${MOST}; all that are valid today where it is left out.`,
        example: ["con_01k9w8zv6se7r8x9y0a1b2c3d4"],
      }),
  })
  .openapi("ComparePricesInput", { example: { q: "heart", limit: 50 } });

export const ComparedPricesSchema = z
  .object({
    contracts: z.array(
      z.object({
        id: z.string().openapi({ example: "con_01k9w8zv6se7r8x9y0a1b2c3d4" }),
        name: z.string().openapi({ example: "Trade, 30 days" }),
        currency: z.string().openapi({ example: "GBP" }),
        is_default: z.boolean(),
      }),
    ),
    data: z.array(
      z
        .object({
          product: PriceRowSchema.shape.product,
          prices: z.array(
            z.object({
              contract_id: z.string().openapi({ example: "con_01k9w8zv6se7r8x9y0a1b2c3d4" }),
              price: PriceSchema,
            }),
          ),
        })
        .openapi("ComparedRow"),
    ),
    next_cursor: z
      .string()
      .nullable()
      .openapi({ description: "Asks for the next page; null on the last one.", example: null }),
  })
  .openapi("ComparedPrices");

type Input = Paged & { readonly today: string; readonly ids: readonly string[] | null };

const ROWS = pricedRows(json);

const statement = compiled(shapeOf, (check, shape, builder: Builder<Input>) => {
  const page = pageOfProducts(shape, PRODUCT_COLUMNS, builder.bind);
  const shown = builder.bind((input) => input.take - 1);
  const today = builder.bind((input) => input.today);
  const ids = builder.bind((input) => input.ids && JSON.stringify(input.ids));
  const price = `'{"contract_id":"' || contract_id || '","price":' || price || '}'`;
  return `with credential as materialized (${check}), ${sightOfAsker(false)}, ${page}, shown as materialized (
      select * from page order by sort, id limit ${shown}
    ), chosen as materialized (
      select id, name, currency, is_default from contracts
      where company_id = (select company_id from credential) and status = 'active'
        and (valid_from is null or valid_from <= ${today}::date) and (valid_until is null or valid_until >= ${today}::date)
        and (${ids}::jsonb is null or id in (select jsonb_array_elements_text(${ids}::jsonb)))
      order by is_default desc, id limit ${MOST}
    ), compared as materialized (
      select chosen.id as contract_id, chosen.is_default, priced.product_id, priced.price
      from chosen cross join lateral (
        with ${contractOf("chosen.id", `${today}::date`)}, ${ROWS.ctes}
        select p.id as product_id, ${ROWS.members.price} as price from ${ROWS.from}
      ) priced
    ), contract as materialized (select company_id from credential), ids as materialized (
      select array_agg(id) as list from shown
    ), ${SHOWN_CTES}
    select (select to_json(credential) from credential) as credential,
      (select coalesce(json_agg(chosen order by is_default desc, id), '[]'::json) from chosen) as contracts,
      (select string_agg('{"product":' || ${productShown(json, IN_QUESTION)} || ',"prices":[' || coalesce((
          select string_agg(${price}, ',' order by is_default desc, contract_id) from compared where compared.product_id = p.id
        ), '') || ']}', ',' order by p.sort, p.id)
        from shown p ${SHOWN_JOINS}) as rows,
      (select array_to_json(array[sort, id]) from shown order by sort desc, id desc limit 1) as last,
      (select count(*) from page)::integer as found`;
});

/** The same rows under every contract of the buyer: one statement, whatever the number of contracts. */
export const comparePrices = hotQuery({
  permission: { buyer: "prices.view" },
  statement: (check, input: z.infer<typeof ComparePricesInput>, now) =>
    statement(check, {
      ...pageInput({ ...input, contract_id: undefined }, now, false),
      today: dayOf(now),
      ids: input.contract_ids ?? null,
    }),
  present: (row, input): JsonText<z.infer<typeof ComparedPricesSchema>> => {
    const contracts = row.contracts as readonly unknown[];
    // A contract that is not the company's, or not valid today, is missing like one that never was.
    if (input.contract_ids && contracts.length < new Set(input.contract_ids).size) throw notFound.refuse();
    const more = (row.found as number) > input.limit;
    const next = more ? JSON.stringify(encodeCursor([orderOf(input), ...(row.last as string[])])) : "null";
    const rows = (row.rows as string | null) ?? "";
    return jsonText(`{"contracts":${JSON.stringify(contracts)},"data":[${rows}],"next_cursor":${next}}`);
  },
});
