import type { z } from "@hono/zod-openapi";
import { sortKey } from "../../kernel/sort-key.ts";
import { type Builder, compiled } from "../../platform/db/compiled.ts";
import * as json from "../../platform/db/json-text.ts";
import { decodeCursor, encodeCursor } from "../../platform/http/cursor.ts";
import { type JsonText, jsonText } from "../../platform/http/json-text.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { hotQuery } from "../../platform/query.ts";
import { sightOfAsker, UNLIMITED } from "../assortments/index.ts";
import { dayOf, requireValid, type Validity } from "../contracts/index.ts";
import { searchWords } from "../products/index.ts";
import { plainHint } from "./domain/plain-hint.ts";
import { pageColumns, plainContract, plainRows } from "./domain/plain-price.ts";
import { contractOf, guestContract } from "./domain/price-rule.ts";
import { PRODUCT_COLUMNS, pricedRows } from "./domain/priced-rows.ts";
import { chosenProducts, type Order, pageOfProducts, type Selection, shapeOf } from "./domain/selection.ts";
import type { PriceCountQuery, PriceCountSchema, PricePage, PriceQuery } from "./schemas.ts";

const ROWS = pricedRows(json);
const PLAIN = plainRows(json);
const PAGE_COLUMNS = pageColumns(json);
/** What every answer is judged by: who asks, whether guests may, and the contract. */
const CREDENTIAL = "(select to_json(credential) from credential) as credential";
const CONTRACT = `(select json_build_object('status', status, 'validFrom', valid_from, 'validUntil', valid_until)
  from contract) as contract`;
export const ASKED = `${CREDENTIAL}, (select guest_mode from settings) as guest_mode, ${CONTRACT}`;

export interface Filter {
  readonly contract_id?: string | undefined;
  readonly category_id?: string | undefined;
  readonly q?: string | undefined;
  readonly skus?: readonly string[] | undefined;
  readonly sort?: Order | undefined;
  /** Where the question stood, for pointers: empty for a body. */
  readonly place?: "/query" | undefined;
}

/** Under which terms prices are asked for, and when. */
export interface Terms {
  readonly contractId: string | null;
  readonly today: string;
}

export function termsOf(contractId: string | undefined, now: Date): Terms {
  return { contractId: contractId ?? null, today: dayOf(now) };
}

/** `credential`, `contract` and `sight`: with them every statement begins. */
export function opening<Input extends Terms>(
  check: string,
  { guest }: { readonly guest: boolean },
  { bind }: Builder<Input>,
): string {
  const contract = guest
    ? guestContract(bind((input) => input.today))
    : contractOf(
        bind((input) => input.contractId),
        bind((input) => input.today),
      );
  return `with credential as materialized (${check}), ${contract}, ${sightOfAsker(guest)}`;
}

/** Refuses a contract that the company does not have or that is not valid today. Guests have none. */
export function requireContract(
  found: unknown,
  { contract_id: given, place }: Pick<Filter, "contract_id" | "place">,
  now: Date,
  guest: boolean,
): void {
  if (guest) {
    if (given !== undefined) throw notFound.refuse();
    return;
  }
  if (given === undefined) {
    const detail = "Only guests ask without a contract.";
    throw invalidRequest.refuse({
      errors: [{ pointer: `${place ?? ""}/contract_id`, code: "required", detail }],
    });
  }
  if (!found) throw notFound.refuse();
  requireValid(found as Validity, now);
}

/** Best first where something is searched for; where nothing is, or SKUs are named, nothing can be better than another. */
export function orderOf({ sort, q, skus }: Filter): Order {
  const ranked = skus === undefined && searchWords(q ?? "").length > 0;
  if (sort === undefined) return ranked ? "relevance" : "sku";
  return sort === "relevance" && !ranked ? "sku" : sort;
}

function selectionOf(filter: Filter, guest: boolean): Selection {
  const { category_id, q, skus } = filter;
  return {
    sort: orderOf(filter),
    categoryId: category_id ?? null,
    words: searchWords(q ?? ""),
    typed: sortKey(q ?? "").replace(/\s+/g, " "),
    skus: skus?.map(sortKey) ?? null,
    guest,
  };
}

type PageInput = Selection &
  Terms & {
    readonly after: readonly [string, string];
    readonly skip: number;
    readonly take: number;
  };

/** Behind `rows`: the other columns of a page. */
const PAGED = `(select array_to_json(array[sort, id]) from shown order by sort desc, id desc limit 1) as last,
      (select count(*) from page)::integer as found`;
const shownOf = (take: string) =>
  `shown as materialized (select * from page order by sort, id limit ${take}::integer - 1)`;

const pageStatement = compiled(shapeOf, (check, shape, builder: Builder<PageInput>) => {
  const page = pageOfProducts(shape, PRODUCT_COLUMNS, builder.bind);
  const shown = shownOf(builder.bind((input) => input.take));
  return `${opening(check, shape, builder)}, ${page}, ${shown}, ${ROWS.ctes} select ${ASKED},
      (select string_agg(${ROWS.row}, ',' order by p.sort, p.id) from ${ROWS.from}) as rows, ${PAGED}`;
});

/** The same for whom nothing is special, in three quarters of the time: without a row where something is. */
const plainStatement = compiled(shapeOf, (check, shape, builder: Builder<PageInput>) => {
  const page = pageOfProducts(shape, PRODUCT_COLUMNS, builder.bind, UNLIMITED);
  const shown = shownOf(builder.bind((input) => input.take));
  const [id, today] = [builder.bind((input) => input.contractId), builder.bind((input) => input.today)];
  return `with credential as materialized (${check}), ${plainContract(id, today, PAGE_COLUMNS)}, ${page}, ${shown}, ${PLAIN.ctes}
    select ${CREDENTIAL}, guest_mode, ${CONTRACT}, rows, ${PAGED}
    from contract cross join lateral (
      select string_agg(${PLAIN.row}, ',' order by p.sort, p.id) as rows, ${PLAIN.complete} as complete from ${PLAIN.from}
    ) priced where complete`;
});

const HINT = plainHint();

export type PageQuery = z.infer<typeof PriceQuery> & Pick<Filter, "place">;

export function pageInput(input: PageQuery, now: Date, guest: boolean): PageInput {
  return {
    ...selectionOf(input, guest),
    ...termsOf(input.contract_id, now),
    after: input.cursor === undefined ? ["", ""] : readCursor(input, input.cursor),
    skip: input.skip,
    take: input.limit + 1,
  };
}

/** A cursor belongs to a sort: with another one it would lead to an arbitrary place. */
function readCursor(input: PageQuery, cursor: string): [string, string] {
  const pointer = `${input.place ?? ""}/cursor`;
  const [of, after, id] = decodeCursor(cursor, 3, pointer).map(String);
  if (of !== orderOf(input)) {
    const detail = `is a cursor of the list sorted by ${of}`;
    throw invalidRequest.refuse({ errors: [{ pointer, code: "invalid_cursor", detail }] });
  }
  return [after ?? "", id ?? ""];
}

/** A priced page: one statement, one round trip; the database writes the rows and nobody reads them on the way. */
export const queryPrices = hotQuery({
  permission: { buyer: "prices.view" },
  guests: true,
  statement: (check, input: PageQuery, now, guest) => pageStatement(check, pageInput(input, now, guest)),
  first: {
    statement: (check, input, now, guest) => {
      if (guest || input.contract_id === undefined || !HINT.likely(input.contract_id)) return null;
      return plainStatement(check, pageInput(input, now, guest));
    },
    // Nobody marks a contract that they do not have.
    missed: (row, { contract_id }) => {
      if (contract_id !== undefined && row.contract) HINT.missed(contract_id);
    },
  },
  present: (row, input, now, guest): JsonText<PricePage> => {
    requireContract(row.contract, input, now, guest);
    const more = (row.found as number) > input.limit;
    const next = more ? JSON.stringify(encodeCursor([orderOf(input), ...(row.last as string[])])) : "null";
    return jsonText(`{"data":[${(row.rows as string | null) ?? ""}],"next_cursor":${next}}`);
  },
});

type CountInput = Selection & Terms & { readonly every: number | null };

const countStatement = compiled(
  (input: CountInput) => ({ ...shapeOf(input), anchors: input.every !== null }),
  (check, shape, builder: Builder<CountInput>) => {
    const chosen = chosenProducts(shape, builder.bind);
    const head = `${opening(check, shape, builder)}, ${chosen}`;
    if (!shape.anchors) {
      return `${head} select ${ASKED}, (select count(*) from chosen)::integer as count, null as anchors`;
    }
    const every = builder.bind((input) => input.every);
    return `${head}, numbered as materialized (
        select sort, id, row_number() over (order by sort, id) as number from chosen
      ), total as materialized (select count(*) as count from numbered)
      select ${ASKED}, (select count from total)::integer as count,
        (select json_agg(array[sort, id] order by number) from numbered
          where number % ${every}::integer = 0 and number < (select count from total)) as anchors`;
  },
);

type CountQuery = z.infer<typeof PriceCountQuery>;

/** How long the list is, and where it can be entered. */
export const countPrices = hotQuery({
  permission: { buyer: "prices.view" },
  guests: true,
  statement: (check, input: CountQuery, now, guest) =>
    countStatement(check, {
      ...selectionOf(input, guest),
      ...termsOf(input.contract_id, now),
      every: input.every ?? null,
    }),
  present: (row, input, now, guest): z.infer<typeof PriceCountSchema> => {
    requireContract(row.contract, input, now, guest);
    const anchors = (row.anchors as string[][] | null) ?? [];
    return {
      count: row.count as number,
      anchors: anchors.map((anchor) => encodeCursor([orderOf(input), ...anchor])),
    };
  },
});
