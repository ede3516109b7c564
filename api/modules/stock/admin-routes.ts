import { z } from "@hono/zod-openapi";
import { answerBulk } from "../../platform/bulk/answer.ts";
import { BULK_RULES, bulkAnswer, bulkRequest } from "../../platform/bulk/schemas.ts";
import { idempotencyKeyMissing, notFound } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, idFilter, listOf, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import { correctStock } from "./correct-stock.ts";
import { importStock } from "./import-stock.ts";
import { belowZero } from "./problems.ts";
import { listMovements, listReservations, listStock } from "./queries.ts";
import {
  CorrectStockInput,
  ReservationSchema,
  StockLevelSchema,
  StockMovementSchema,
  StockRow,
} from "./schemas.ts";

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
      low: z.literal("true").optional().openapi({
        description:
          "Only of products of which there is no more than their `low_stock` in all warehouses together.",
      }),
    }),
  },
  responses: { 200: answer("A page of stock levels.", listOf(StockLevelSchema)) },
});

const set = operation("stock", "staff", {
  method: "post",
  path: "/v1/admin/stock/bulk",
  operationId: "bulkSetStock",
  summary: "Set stock in bulk",
  description: `Sets what is on hand or adds to it (\`delta\`), by product and warehouse, and when more comes; what orders hold stays reserved, also where less is on hand than that. With \`mode=full\`, what no row names is set to 0. ${BULK_RULES}`,
  request: bulkRequest("StockRow", StockRow),
  responses: bulkAnswer,
});

const correct = operation(
  "stock",
  "staff",
  {
    method: "post",
    path: "/v1/admin/stock/corrections",
    operationId: "correctStock",
    summary: "Correct stock by hand",
    description:
      "Adds to what is on hand of a product in a warehouse, or takes away, with the reason. An `Idempotency-Key` is required. " +
      "There may be less on hand afterwards than orders hold: then nothing more of it is sold until some comes.",
    request: body(CorrectStockInput),
    responses: { 200: answer("The level after the correction.", StockLevelSchema) },
  },
  [idempotencyKeyMissing, notFound, belowZero],
);

const movements = operation("stock", "staff", {
  method: "get",
  path: "/v1/admin/stock/movements",
  operationId: "listStockMovements",
  summary: "List the movements of a product's stock",
  description: "What changed it, newest first. Movements are never changed or deleted.",
  request: {
    query: z.object({
      ...listQuery,
      product_id: z.string().max(64).openapi({
        description: "Of this product.",
        example: "prd_01k9w8zv6se7r8x9y0a1b2c3d4",
      }),
      warehouse_id: idFilter("whs", "In this warehouse."),
    }),
  },
  responses: { 200: answer("A page of movements.", listOf(StockMovementSchema)) },
});

const held = operation("stock", "staff", {
  method: "get",
  path: "/v1/admin/stock/reservations",
  operationId: "listStockReservations",
  summary: "List what an order holds",
  description: "One row for each product and warehouse, those that were given back included.",
  request: {
    query: z.object({
      ...listQuery,
      order_id: z.string().max(64).openapi({
        description: "Of this order.",
        example: "ord_01k9w8zv6se7r8x9y0a1b2c3d4",
      }),
    }),
  },
  responses: { 200: answer("A page of reservations.", listOf(ReservationSchema)) },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listStock(c.get("context"), c.req.valid("query")), 200))
  .openapi(correct, async (c) => c.json(await correctStock(c.get("context"), c.req.valid("json")), 200))
  .openapi(movements, async (c) => c.json(await listMovements(c.get("context"), c.req.valid("query")), 200))
  .openapi(held, async (c) => c.json(await listReservations(c.get("context"), c.req.valid("query")), 200))
  .openapi(set, async (c) => answerBulk(c, importStock, c.req.valid("query"), undefined));
