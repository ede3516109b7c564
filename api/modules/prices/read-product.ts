import type { z } from "@hono/zod-openapi";
import { type Builder, compiled } from "../../platform/db/compiled.ts";
import * as json from "../../platform/db/json-text.ts";
import { type JsonText, jsonText } from "../../platform/http/json-text.ts";
import { notFound } from "../../platform/http/problems.ts";
import { hotQuery } from "../../platform/query.ts";
import { visible } from "../assortments/index.ts";
import { SINCE_EVER } from "../price-lists/index.ts";
import { changesAhead } from "./domain/changes-ahead.ts";
import { PRODUCT_COLUMNS, pricedRows } from "./domain/priced-rows.ts";
import { DETAIL_COLUMNS, detailMembers } from "./domain/product-shown.ts";
import { ASKED, type Filter, opening, requireContract, type Terms, termsOf } from "./queries.ts";
import type { ProductDetailSchema } from "./schemas.ts";

interface Asked extends Pick<Filter, "contract_id" | "place"> {
  readonly id: string;
}

type Input = Terms & { readonly id: string; readonly guest: boolean };

const ROWS = pricedRows(json);

/** Common table expressions of what it will cost, and an expression for their JSON. Guests are told nothing ahead. */
function aheadOf(guest: boolean, { bind }: Builder<Input>) {
  if (guest) return { ctes: "", list: "'[]'" };
  const ctes = changesAhead(json, {
    contract: bind((input) => input.contractId),
    about: (product) => `${product} = any ((select list from ids)::text[])`,
    sinceEver: SINCE_EVER,
  });
  const change = json.objectOf({ valid_from: json.quoted("day"), before: "before", after: "after" });
  return {
    ctes: `, ${ctes}`,
    list: json.arrayOf(`(select string_agg(${change}, ',' order by day) from changed)`),
  };
}

const statement = compiled(
  ({ guest }: Input) => ({ guest }),
  (check, shape, builder: Builder<Input>) => {
    const ahead = aheadOf(shape.guest, builder);
    const row = json.objectOf({ ...ROWS.members, ...detailMembers(json), price_changes: ahead.list });
    return `${opening(check, shape, builder)}, shown as materialized (
        select ${PRODUCT_COLUMNS}, ${DETAIL_COLUMNS}, p.id from products p
        where p.id = ${builder.bind((input) => input.id)} and p.status = 'active' and ${visible("p.id")}
      ), ${ROWS.ctes}${ahead.ctes}
      select ${ASKED}, (select ${row} from ${ROWS.from}) as product`;
  },
);

/** One product, priced, with what is known about it and what it will cost. */
export const getProduct = hotQuery({
  permission: { buyer: "prices.view" },
  guests: true,
  statement: (check, { id, contract_id }: Asked, now, guest) =>
    statement(check, { id, ...termsOf(contract_id, now), guest }),
  present: (row, input, now, guest): JsonText<z.infer<typeof ProductDetailSchema>> => {
    requireContract(row.contract, input, now, guest);
    if (row.product === null) throw notFound.refuse();
    return jsonText(row.product as string);
  },
});
