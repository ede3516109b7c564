import { z } from "@hono/zod-openapi";
import { idempotencyKeyMissing, notFound } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, listQuery, pathId } from "../../platform/http/schemas.ts";
import { cartSubmitted, invalidLines } from "../carts/index.ts";
import { contractExpired } from "../contracts/index.ts";
import {
  aboveMaximumOrder,
  aboveOpenOrders,
  belowMinimumOrder,
  cartChanged,
  cartEmpty,
  stockShort,
} from "./problems.ts";
import { orderFor, ordersFor } from "./queries.ts";
import { OrderSchema, OrderSummarySchema, orderFilters, SubmitOrderInput } from "./schemas.ts";
import { submitOrder } from "./submit-order.ts";

const getOrder = orderFor({ buyer: "orders.view" });
const listOrders = ordersFor({ buyer: "orders.view" });

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
      "lines again to confirm, then submit. `stock_short` names every line that is short, with what is left of it where the " +
      "company is told figures.",
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
    aboveMaximumOrder,
    aboveOpenOrders,
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
