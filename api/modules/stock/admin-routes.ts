import { z } from "@hono/zod-openapi";
import { answerBulk } from "../../platform/bulk/answer.ts";
import { BULK_RULES, bulkAnswer, bulkRequest } from "../../platform/bulk/schemas.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, idFilter, listOf, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import { importStock } from "./import-stock.ts";
import { listStock } from "./queries.ts";
import { StockLevelSchema, StockRow } from "./schemas.ts";

const list = operation("stock", "staff", {
  method: "get",
  path: "/v1/admin/stock",
  operationId: "listStock",
  summary: "List stock levels",
  description: "One row for each product and warehouse that ever had stock of it.",
  request: {
    query: z.object({
      ...listQuery,
      product_id: idFilter("prd", "Of this product."),
      warehouse_id: idFilter("whs", "In this warehouse."),
      updated_since: timeSchema.optional(),
    }),
  },
  responses: { 200: answer("A page of stock levels.", listOf(StockLevelSchema)) },
});

const set = operation("stock", "staff", {
  method: "post",
  path: "/v1/admin/stock/bulk",
  operationId: "bulkSetStock",
  summary: "Set stock in bulk",
  description: `Sets what is on hand, by product and warehouse; what orders hold stays reserved. With \`mode=full\`, what no row names is set to 0. ${BULK_RULES}`,
  request: bulkRequest("StockRow", StockRow),
  responses: bulkAnswer,
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listStock(c.get("context"), c.req.valid("query")), 200))
  .openapi(set, async (c) => answerBulk(c, importStock, c.req.valid("query"), undefined));
