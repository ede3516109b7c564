import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { adminGetBuyer, adminListBuyers } from "./queries.ts";
import { AdminBuyerSchema, BuyerChange, buyerFilters } from "./schemas.ts";
import { adminUpdateBuyer } from "./update-buyer.ts";

const params = pathId("buy", "buyer");

const list = operation("buyers", "staff", {
  method: "get",
  path: "/v1/admin/buyers",
  operationId: "adminListBuyers",
  summary: "List buyers",
  description: "The people who order, with their companies, in the order in which they registered.",
  request: { query: buyerFilters },
  responses: { 200: answer("A page of buyers.", listOf(AdminBuyerSchema)) },
});

const get = operation("buyers", "staff", {
  method: "get",
  path: "/v1/admin/buyers/{id}",
  operationId: "adminGetBuyer",
  summary: "Get a buyer",
  description: "One buyer with the companies it orders for.",
  request: { params },
  responses: { 200: taggedAnswer("The buyer.", AdminBuyerSchema) },
});

const update = operation(
  "buyers",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/buyers/{id}",
    operationId: "adminUpdateBuyer",
    summary: "Change a buyer",
    description: "Makes an account inactive or active again, corrects the name, sets the language of mails.",
    request: { params, headers: ifMatchHeader, ...body(BuyerChange) },
    responses: { 200: taggedAnswer("The buyer.", AdminBuyerSchema) },
  },
  [preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListBuyers(c.get("context"), c.req.valid("query")), 200))
  .openapi(get, async (c) =>
    c.json(tagged(c, await adminGetBuyer(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(
        c,
        await adminUpdateBuyer(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      ),
      200,
    ),
  );
