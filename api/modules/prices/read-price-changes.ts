import { z } from "@hono/zod-openapi";
import { type Builder, compiled } from "../../platform/db/compiled.ts";
import * as json from "../../platform/db/json-text.ts";
import { type JsonText, jsonText } from "../../platform/http/json-text.ts";
import { idSchema, listOf } from "../../platform/http/schemas.ts";
import { hotQuery } from "../../platform/query.ts";
import { sightOfAsker, visible } from "../assortments/index.ts";
import { dayOf } from "../contracts/index.ts";
import { SINCE_EVER } from "../price-lists/index.ts";
import { changesAhead } from "./domain/changes-ahead.ts";
import { contractOf, GROUPS } from "./domain/price-rule.ts";
import { requireContract } from "./queries.ts";
import { priceChange } from "./schemas.ts";

export const PriceChangesSchema = listOf(
  z
    .object({
      product: z.object({
        id: idSchema("prd", "product"),
        sku: z.string().openapi({ example: "85123A" }),
        name: z.string().openapi({ example: "White hanging heart T-light holder" }),
      }),
      ...priceChange,
    })
    .openapi("PriceChange"),
);

interface Input {
  readonly contract_id: string;
  readonly today: string;
}

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
      ${changesAhead(json, { contract, about: visible, sinceEver: SINCE_EVER })}
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
