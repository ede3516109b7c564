import { z } from "@hono/zod-openapi";
import { answerBulk } from "../../platform/bulk/answer.ts";
import { BULK_RULES, bulkAnswer, bulkRequest } from "../../platform/bulk/schemas.ts";
import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import {
  answer,
  body,
  externalIdFilter,
  idFilter,
  listOf,
  listQuery,
  pathId,
  statusFilter,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { createPriceList } from "./create-price-list.ts";
import { importEntries } from "./import-entries.ts";
import { derivedOfDerived, externalIdTaken } from "./problems.ts";
import { getPriceList, listPriceEntries, listPriceLists } from "./queries.ts";
import {
  PriceEntryRow,
  PriceEntrySchema,
  PriceListChange,
  PriceListInput,
  PriceListSchema,
} from "./schemas.ts";
import { updatePriceList } from "./update-price-list.ts";

const params = pathId("prl", "price list");

const list = operation("price-lists", "staff", {
  method: "get",
  path: "/v1/admin/price-lists",
  operationId: "listPriceLists",
  summary: "List price lists",
  description: "All price lists in the order they were made.",
  request: {
    query: z.object({
      ...listQuery,
      external_id: externalIdFilter,
      status: statusFilter,
      updated_since: timeSchema.optional(),
    }),
  },
  responses: { 200: answer("A page of price lists.", listOf(PriceListSchema)) },
});

const create = operation(
  "price-lists",
  "staff",
  {
    method: "post",
    path: "/v1/admin/price-lists",
    operationId: "createPriceList",
    summary: "Make a price list",
    description: "An empty list in one currency. Contracts point at it.",
    request: body(PriceListInput),
    responses: { 201: answer("The price list.", PriceListSchema) },
  },
  [externalIdTaken, derivedOfDerived],
);

const get = operation("price-lists", "staff", {
  method: "get",
  path: "/v1/admin/price-lists/{id}",
  operationId: "getPriceList",
  summary: "Get a price list",
  description: "One price list, without its prices.",
  request: { params },
  responses: { 200: taggedAnswer("The price list.", PriceListSchema) },
});

const update = operation(
  "price-lists",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/price-lists/{id}",
    operationId: "updatePriceList",
    summary: "Change a price list",
    description: "Absent fields stay as they are. The currency never changes: contracts count in it.",
    request: { params, headers: ifMatchHeader, ...body(PriceListChange) },
    responses: { 200: taggedAnswer("The price list.", PriceListSchema) },
  },
  [preconditionFailed, externalIdTaken, derivedOfDerived],
);

const entries = operation("price-lists", "staff", {
  method: "get",
  path: "/v1/admin/price-lists/{id}/entries",
  operationId: "listPriceEntries",
  summary: "List the prices of a list",
  description: "Tier by tier, in the order of products and quantities.",
  request: {
    params,
    query: z.object({
      ...listQuery,
      product_id: idFilter("prd", "The tiers of this product."),
    }),
  },
  responses: { 200: answer("A page of prices.", listOf(PriceEntrySchema)) },
});

const upsert = operation("price-lists", "staff", {
  method: "post",
  path: "/v1/admin/price-lists/{id}/entries/bulk",
  operationId: "bulkUpsertPriceEntries",
  summary: "Set prices in bulk",
  description: `Writes tiers by product and minimum quantity; \`mode=full\` replaces the list. A product's tiers change at one stroke. ${BULK_RULES}`,
  request: { params, ...bulkRequest("PriceEntryRow", PriceEntryRow) },
  responses: bulkAnswer,
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listPriceLists(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createPriceList(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await getPriceList(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updatePriceList(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  )
  .openapi(entries, async (c) =>
    c.json(
      await listPriceEntries(c.get("context"), { ...c.req.valid("query"), ...c.req.valid("param") }),
      200,
    ),
  )
  .openapi(upsert, async (c) =>
    answerBulk(c, importEntries, c.req.valid("query"), {
      priceListId: c.req.valid("param").id,
    }),
  );
