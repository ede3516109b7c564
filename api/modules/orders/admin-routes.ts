import { z } from "@hono/zod-openapi";
import { newRouter, operation } from "../../platform/http/router.ts";
import {
  answer,
  body,
  idFilter,
  listOf,
  listQuery,
  pathId,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { acceptOrder } from "./accept-order.ts";
import { orderNotSubmitted, stockShort } from "./problems.ts";
import { orderFor, ordersFor } from "./queries.ts";
import { rejectOrder } from "./reject-order.ts";
import {
  AcceptOrderInput,
  OrderSchema,
  OrderSummarySchema,
  orderFilters,
  RejectOrderInput,
} from "./schemas.ts";

const getOrder = orderFor({ staff: "orders.read" });
const listOrders = ordersFor({ staff: "orders.read" });

const list = operation("orders", "staff", {
  method: "get",
  path: "/v1/admin/orders",
  operationId: "adminListOrders",
  summary: "List orders",
  description: "Orders of all companies, newest first. Poll with `updated_since`, or follow the event feed.",
  request: {
    query: z.object({
      ...listQuery,
      ...orderFilters,
      company_id: idFilter("com", "Only orders of this company."),
      warehouse_id: idFilter("whs", "Only orders that hold stock there, or ask for it from there."),
      updated_since: timeSchema.optional().openapi({ description: "Only orders changed since." }),
    }),
  },
  responses: { 200: answer("A page of orders.", listOf(OrderSummarySchema)) },
});

const get = operation("orders", "staff", {
  method: "get",
  path: "/v1/admin/orders/{id}",
  operationId: "adminGetOrder",
  summary: "Read an order",
  description: "The order with its lines, addresses and history.",
  request: { params: pathId("ord", "order") },
  responses: { 200: answer("The order.", OrderSchema) },
});

const accept = operation(
  "orders",
  "staff",
  {
    method: "post",
    path: "/v1/admin/orders/{id}/accept",
    operationId: "acceptOrder",
    summary: "Accept an order with a promised date",
    description:
      "Takes the order over. The buyer is told by mail and sees the date; the stock stays reserved. Where the reservation was " +
      "over before that, it is made again; `stock_short` says of which products there is not enough any more.",
    request: { params: pathId("ord", "order"), ...body(AcceptOrderInput) },
    responses: { 200: answer("The accepted order.", OrderSchema) },
  },
  [orderNotSubmitted, stockShort],
);

const reject = operation(
  "orders",
  "staff",
  {
    method: "post",
    path: "/v1/admin/orders/{id}/reject",
    operationId: "rejectOrder",
    summary: "Reject an order with a reason",
    description: "Turns the order down. The buyer is told the reason by mail; the stock is released.",
    request: { params: pathId("ord", "order"), ...body(RejectOrderInput) },
    responses: { 200: answer("The rejected order.", OrderSchema) },
  },
  [orderNotSubmitted],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listOrders(c.get("context"), c.req.valid("query")), 200))
  .openapi(get, async (c) => c.json(await getOrder(c.get("context"), c.req.valid("param")), 200))
  .openapi(accept, async (c) =>
    c.json(await acceptOrder(c.get("context"), { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
  )
  .openapi(reject, async (c) =>
    c.json(await rejectOrder(c.get("context"), { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
  );
