import type { z } from "@hono/zod-openapi";
import { sortKey } from "../../kernel/sort-key.ts";
import { type Builder, compiled } from "../../platform/db/compiled.ts";
import * as json from "../../platform/db/json-text.ts";
import { decodeCursor, encodeCursor } from "../../platform/http/cursor.ts";
import { type JsonText, jsonText } from "../../platform/http/json-text.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { hotQuery } from "../../platform/query.ts";
import { requireValid, type Validity } from "../contracts/index.ts";
import {
  chosenProducts,
  pageOfProducts,
  type Selection,
  type Sort,
  searchWords,
  shapeOf,
} from "../products/index.ts";
import { contractOf, PRODUCT_COLUMNS, pricedRows } from "./domain/priced-rows.ts";
import type {
  PriceCountQuery,
  PriceCountSchema,
  PricePage,
  PriceQuery,
  ProductDetailSchema,
} from "./schemas.ts";

const ROWS = pricedRows(json);
const CREDENTIAL = "(select to_json(credential) from credential) as credential";
const CONTRACT = `(select json_build_object('status', status, 'validFrom', valid_from, 'validUntil', valid_until)
  from contract) as contract`;

interface Filter {
  readonly contract_id: string;
  readonly category_id?: string | undefined;
  readonly q?: string | undefined;
  readonly skus?: readonly string[] | undefined;
  readonly sort: Sort;
}

function selectionOf({ sort, category_id, q, skus }: Filter): Selection {
  return {
    sort,
    categoryId: category_id ?? null,
    words: searchWords(q ?? ""),
    skus: skus?.map(sortKey) ?? null,
  };
}

/** Refuses a contract that the company does not have or that is not valid today. */
function requireContract(found: unknown, now: Date): void {
  if (!found) throw notFound.refuse();
  requireValid(found as Validity, now);
}

type PageInput = Selection & {
  readonly contractId: string;
  readonly after: readonly [string, string];
  readonly skip: number;
  readonly take: number;
};

const pageStatement = compiled(shapeOf, (check, shape, { bind }: Builder<PageInput>) => {
  const contract = contractOf(
    bind((input) => input.contractId),
    json,
  );
  const page = pageOfProducts(shape, PRODUCT_COLUMNS, bind);
  const shown = bind((input) => input.take - 1);
  return `with credential as materialized (${check}), ${contract}, ${page}, shown as materialized (
      select * from page order by sort, id limit ${shown}
    ), ${ROWS.ctes}
    select ${CREDENTIAL}, ${CONTRACT},
      (select string_agg(${ROWS.row}, ',' order by p.sort, p.id) from ${ROWS.from}) as rows,
      (select array_to_json(array[sort, id]) from shown order by sort desc, id desc limit 1) as last,
      (select count(*) from page)::integer as found`;
});

type PageQuery = z.infer<typeof PriceQuery>;

function pageInput(input: PageQuery): PageInput {
  return {
    ...selectionOf(input),
    contractId: input.contract_id,
    after: input.cursor === undefined ? ["", ""] : readCursor(input.cursor, input.sort),
    skip: input.skip,
    take: input.limit + 1,
  };
}

/** A cursor belongs to a sort: with another one it would lead to an arbitrary place. */
function readCursor(cursor: string, sort: Sort): [string, string] {
  const [of, after, id] = decodeCursor(cursor, 3).map(String);
  if (of !== sort) {
    const detail = `is a cursor of the list sorted by ${of}`;
    throw invalidRequest.refuse({ errors: [{ pointer: "/query/cursor", code: "invalid_cursor", detail }] });
  }
  return [after ?? "", id ?? ""];
}

/** A priced page: one statement, one round trip; the database writes the rows and nobody reads them on the way. */
export const queryPrices = hotQuery({
  permission: { buyer: "prices.view" },
  statement: (check, input: PageQuery) => pageStatement(check, pageInput(input)),
  present: (row, input, now): JsonText<PricePage> => {
    requireContract(row.contract, now);
    const more = (row.found as number) > input.limit;
    const next = more ? JSON.stringify(encodeCursor([input.sort, ...(row.last as string[])])) : "null";
    return jsonText(`{"data":[${(row.rows as string | null) ?? ""}],"next_cursor":${next}}`);
  },
});

type CountInput = Selection & { readonly contractId: string; readonly every: number | null };

const countStatement = compiled(
  (input: CountInput) => ({ ...shapeOf(input), anchors: input.every !== null }),
  (check, shape, { bind }) => {
    const contract = contractOf(
      bind((input) => input.contractId),
      json,
    );
    const chosen = chosenProducts(shape, bind);
    const head = `with credential as materialized (${check}), ${contract}`;
    if (!shape.anchors) {
      return `${head} select ${CREDENTIAL}, ${CONTRACT}, (select count(*) from (${chosen}) chosen)::integer as count,
        null as anchors`;
    }
    const every = bind((input) => input.every);
    return `${head}, numbered as materialized (
        select sort, id, row_number() over (order by sort, id) as number from (${chosen}) chosen
      ), total as materialized (select count(*) as count from numbered)
      select ${CREDENTIAL}, ${CONTRACT}, (select count from total)::integer as count,
        (select json_agg(array[sort, id] order by number) from numbered
          where number % ${every}::integer = 0 and number < (select count from total)) as anchors`;
  },
);

type CountQuery = z.infer<typeof PriceCountQuery>;

/** How long the list is, and where it can be entered. */
export const countPrices = hotQuery({
  permission: { buyer: "prices.view" },
  statement: (check, input: CountQuery) =>
    countStatement(check, {
      ...selectionOf(input),
      contractId: input.contract_id,
      every: input.every ?? null,
    }),
  present: (row, input, now): z.infer<typeof PriceCountSchema> => {
    requireContract(row.contract, now);
    const anchors = (row.anchors as string[][] | null) ?? [];
    return {
      count: row.count as number,
      anchors: anchors.map((anchor) => encodeCursor([input.sort, ...anchor])),
    };
  },
});

const productStatement = compiled(
  () => ({}),
  (check, _shape, { bind }: Builder<{ id: string; contract_id: string }>) => {
    const contract = contractOf(
      bind((input) => input.contract_id),
      json,
    );
    const id = bind((input) => input.id);
    const row = json.objectOf({ ...ROWS.members, description: json.orNull(json.escaped("p.description")) });
    return `with credential as materialized (${check}), ${contract}, shown as materialized (
        select ${PRODUCT_COLUMNS}, p.id from products p where p.id = ${id} and p.status = 'active'
      ), ${ROWS.ctes}
      select ${CREDENTIAL}, ${CONTRACT}, (select ${row} from ${ROWS.from}) as product`;
  },
);

/** One product, priced. */
export const getProduct = hotQuery({
  permission: { buyer: "prices.view" },
  statement: (check, input: { id: string; contract_id: string }) => productStatement(check, input),
  present: (row, _input, now): JsonText<z.infer<typeof ProductDetailSchema>> => {
    requireContract(row.contract, now);
    if (row.product === null) throw notFound.refuse();
    return jsonText(row.product as string);
  },
});
