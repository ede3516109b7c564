import { z } from "@hono/zod-openapi";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { idempotencyKeyMissing, notFound } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, listQuery, pathId } from "../../platform/http/schemas.ts";
import { query } from "../../platform/query.ts";
import { cartSubmitted, invalidLines } from "../carts/index.ts";
import { contractExpired } from "../contracts/index.ts";
import { belowMinimumOrder, cartChanged, cartEmpty, stockShort } from "./problems.ts";
import { presentSummary, readOrder, readOrders } from "./queries.ts";
import { OrderSchema, OrderSummarySchema, SubmitOrderInput } from "./schemas.ts";
import { submitOrder } from "./submit-order.ts";

export const orderFilters = {
  acceptance: z
    .string()
    .max(30)
    .optional()
    .openapi({ description: "Only orders in this state.", example: "submitted" }),
  q: z.string().max(60).optional().openapi({ description: "Beginning of an order number or PO number." }),
};

const getOrder = query({
  permission: { buyer: "orders.view" },
  direct: true,
  run: async (read, { id }: { id: string }) => {
    const found = await readOrder(read, id);
    if (!found) throw notFound.refuse();
    return found.wire;
  },
});

const listOrders = query({
  permission: { buyer: "orders.view" },
  run: async (
    read,
    {
      limit,
      cursor,
      ...filter
    }: {
      limit: number;
      cursor?: string | undefined;
      acceptance?: string | undefined;
      q?: string | undefined;
    },
  ) => {
    const before = cursor === undefined ? null : String(decodeCursor(cursor, 1)[0]);
    return page(await readOrders(read, filter, limit, before), limit, (row) => [row.id], presentSummary);
  },
});

const submit = operation(
  "orders",
  "buyer",
  {
    method: "post",
    path: "/v1/store/orders",
    operationId: "submitOrder",
    summary: "Submit a cart as an order",
    description:
      "Checks everything again, reserves the stock and gives the order its number, in one transaction. An `Idempotency-Key` is " +
      "required: the same key and body give the same order. `cart_changed` lists what differs from what the buyer saw: set the " +
      "lines again to confirm, then submit. `stock_short` names every line that is short.",
    request: body(SubmitOrderInput),
    responses: { 201: answer("The order.", OrderSchema) },
  },
  [
    idempotencyKeyMissing,
    notFound,
    cartSubmitted,
    cartChanged,
    stockShort,
    contractExpired,
    invalidLines,
    cartEmpty,
    belowMinimumOrder,
  ],
);

const list = operation("orders", "buyer", {
  method: "get",
  path: "/v1/store/orders",
  operationId: "listOrders",
  summary: "List the company's orders",
  description: "Newest first.",
  request: { query: z.object({ ...listQuery, ...orderFilters }) },
  responses: { 200: answer("A page of orders.", listOf(OrderSummarySchema)) },
});

const get = operation("orders", "buyer", {
  method: "get",
  path: "/v1/store/orders/{id}",
  operationId: "getOrder",
  summary: "Read an order",
  description: "The order as it was agreed, with its history.",
  request: { params: pathId("ord", "order") },
  responses: { 200: answer("The order.", OrderSchema) },
});

export const storeRoutes = newRouter()
  .openapi(submit, async (c) => c.json(await submitOrder(c.get("context"), c.req.valid("json")), 201))
  .openapi(list, async (c) => c.json(await listOrders(c.get("context"), c.req.valid("query")), 200))
  .openapi(get, async (c) => c.json(await getOrder(c.get("context"), c.req.valid("param")), 200));
