import { z } from "@hono/zod-openapi";
import { answerText } from "../../platform/http/json-text.ts";
import { notFound } from "../../platform/http/problems.ts";
import { newRouter, operation, type RequestContext } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { XLSX_TYPE } from "../../platform/sheets/xlsx-writer.ts";
import { contractExpired } from "../contracts/index.ts";
import { ComparedPricesSchema, ComparePricesInput, comparePrices } from "./compare-prices.ts";
import { ExplainedPriceSchema, ExplainPriceInput, explainPrice } from "./explain-price.ts";
import { ExportPricesParams, exportPrices } from "./export-prices.ts";
import { countPrices, queryPrices } from "./queries.ts";
import { listPriceChanges, PriceChangesSchema } from "./read-price-changes.ts";
import { getProduct } from "./read-product.ts";
import {
  PriceCountQuery,
  PriceCountSchema,
  PriceQuery,
  PriceQueryParams,
  PriceRowSchema,
  ProductDetailSchema,
} from "./schemas.ts";

const CSV = "text/csv";

const WHAT =
  "A page of products with the contract's price and its source, the stock and the rules for quantities. Every active " +
  "product the buyer may see is listed; one without a price is `on_request`. Guests, where the supplier lets them in, ask " +
  "without a contract and see the default list, or no prices.";

const page = answer("A page of priced products.", listOf(PriceRowSchema));

const query = operation(
  "prices",
  "guest",
  {
    method: "post",
    path: "/v1/store/prices/query",
    operationId: "queryPrices",
    "x-listino-safe": true,
    summary: "Ask for a page of the price list",
    description: `${WHAT} One address for all pages, so that a browser asks for permission once.`,
    request: body(PriceQuery),
    responses: { 200: page },
  },
  [contractExpired, notFound],
);

const list = operation(
  "prices",
  "guest",
  {
    method: "get",
    path: "/v1/store/prices",
    operationId: "listPrices",
    summary: "List prices",
    description: `${WHAT} The same as \`queryPrices\`, with the question in the address.`,
    request: { query: PriceQueryParams },
    responses: { 200: page },
  },
  [contractExpired, notFound],
);

const count = operation(
  "prices",
  "guest",
  {
    method: "post",
    path: "/v1/store/prices/count",
    operationId: "countPrices",
    "x-listino-safe": true,
    summary: "Count the rows of the price list",
    description:
      "How many rows the filters leave, and cursors at even distances: with `cursor` and `skip`, `queryPrices` can enter " +
      "a list of any length anywhere.",
    request: body(PriceCountQuery),
    responses: { 200: answer("The number of rows and the anchors.", PriceCountSchema) },
  },
  [contractExpired, notFound],
);

const get = operation(
  "products",
  "guest",
  {
    method: "get",
    path: "/v1/store/products/{id}",
    operationId: "getProduct",
    summary: "Get a product with its price",
    description: "One product as the price list shows it, and its description.",
    request: {
      params: pathId("prd", "product"),
      query: PriceQueryParams.pick({ contract_id: true }),
    },
    responses: { 200: answer("The product.", ProductDetailSchema) },
  },
  [contractExpired],
);

const explain = operation(
  "prices",
  "buyer",
  {
    method: "post",
    path: "/v1/store/prices/explain",
    operationId: "explainPrice",
    "x-listino-safe": true,
    summary: "Explain a price",
    description:
      "How the contract's price of a product comes about at a quantity: the list's price, each discount, the tax. Wrong " +
      "promotion codes count as in `setCartPromotion`.",
    request: body(ExplainPriceInput),
    responses: { 200: answer("The price and its steps.", ExplainedPriceSchema) },
  },
  [contractExpired, notFound],
);

const compare = operation(
  "prices",
  "buyer",
  {
    method: "post",
    path: "/v1/store/prices/compare",
    operationId: "comparePrices",
    "x-listino-safe": true,
    summary: "Compare the prices of several contracts",
    description:
      "A page of products with the price of each under every contract of the company, side by side.",
    request: body(ComparePricesInput),
    responses: { 200: answer("The contracts and the rows.", ComparedPricesSchema) },
  },
  [notFound],
);

const changes = operation(
  "prices",
  "buyer",
  {
    method: "get",
    path: "/v1/store/prices/changes",
    operationId: "listPriceChanges",
    summary: "List prices that will change",
    description:
      "Products that will cost something else soon, with the price before and after, the soonest first; 500 at most. How far " +
      "ahead is told, the supplier decides (`price_changes_days`).",
    request: { query: PriceQueryParams.pick({ contract_id: true }).required() },
    responses: { 200: answer("The changes.", PriceChangesSchema) },
  },
  [contractExpired, notFound],
);

const exporting = operation(
  "prices",
  "guest",
  {
    method: "get",
    path: "/v1/store/prices/export",
    operationId: "exportPrices",
    summary: "Download the price list as a file",
    description:
      "Every row that the filters leave, tier by tier, as CSV or XLSX for a spreadsheet, with the company's own numbers, packs " +
      "and recommended prices, and prices with tax where the supplier shows them so. No text becomes a formula there.",
    request: { query: ExportPricesParams },
    responses: {
      200: {
        description: "The file.",
        content: {
          [CSV]: { schema: z.string().openapi({ example: "SKU,Your number,Name,GTIN,Category,Unit" }) },
          [XLSX_TYPE]: { schema: z.string().openapi({ format: "binary", example: "PK…" }) },
        },
      },
    },
  },
  [contractExpired, notFound],
);

async function fileAnswer(c: RequestContext, file: ReturnType<typeof exportPrices>): Promise<Response> {
  const { stream, headers } = await file;
  return c.body(stream, 200, headers);
}

export const storeRoutes = newRouter()
  .openapi(query, async (c) => answerText(c, await queryPrices(c.get("context"), c.req.valid("json"))))
  .openapi(list, async (c) =>
    answerText(c, await queryPrices(c.get("context"), { ...c.req.valid("query"), place: "/query" })),
  )
  .openapi(count, async (c) => c.json(await countPrices(c.get("context"), c.req.valid("json")), 200))
  .openapi(get, async (c) =>
    answerText(
      c,
      await getProduct(c.get("context"), {
        ...c.req.valid("query"),
        ...c.req.valid("param"),
        place: "/query",
      }),
    ),
  )
  .openapi(explain, async (c) => c.json(await explainPrice(c.get("context"), c.req.valid("json")), 200))
  .openapi(compare, async (c) => answerText(c, await comparePrices(c.get("context"), c.req.valid("json"))))
  .openapi(changes, async (c) =>
    answerText(c, await listPriceChanges(c.get("context"), c.req.valid("query"))),
  )
  .openapi(
    exporting,
    async (c) => (await fileAnswer(c, exportPrices(c.get("context"), c.req.valid("query")))) as never,
  );
