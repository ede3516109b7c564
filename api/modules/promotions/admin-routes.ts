import { z } from "@hono/zod-openapi";
import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import {
  answer,
  body,
  externalIdFilter,
  listOf,
  listQuery,
  pathId,
  statusFilter,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { createPromotion } from "./create-promotion.ts";
import { codeTaken, externalIdTaken } from "./problems.ts";
import { getPromotion, listPromotions } from "./queries.ts";
import { PromotionChange, PromotionInput, PromotionSchema } from "./schemas.ts";
import { updatePromotion } from "./update-promotion.ts";

const params = pathId("pro", "promotion");

const list = operation("promotions", "staff", {
  method: "get",
  path: "/v1/admin/promotions",
  operationId: "listPromotions",
  summary: "List promotions",
  description: "All promotions in the order they were made, with how often each was used.",
  request: {
    query: z.object({
      ...listQuery,
      code: z
        .string()
        .max(40)
        .optional()
        .openapi({ description: "The one with this code.", example: "SPRING5" }),
      external_id: externalIdFilter,
      status: statusFilter,
      updated_since: timeSchema.optional(),
    }),
  },
  responses: { 200: answer("A page of promotions.", listOf(PromotionSchema)) },
});

const create = operation(
  "promotions",
  "staff",
  {
    method: "post",
    path: "/v1/admin/promotions",
    operationId: "createPromotion",
    summary: "Make a promotion",
    description:
      "A code that buyers type into the cart for a percentage off. Its uses are counted when an order is submitted, one by " +
      "one: of two buyers at the last use, one gets it. No use is given back.",
    request: body(PromotionInput),
    responses: { 201: answer("The promotion.", PromotionSchema) },
  },
  [externalIdTaken, codeTaken],
);

const get = operation("promotions", "staff", {
  method: "get",
  path: "/v1/admin/promotions/{id}",
  operationId: "getPromotion",
  summary: "Get a promotion",
  description: "One promotion, with the ETag that a change needs.",
  request: { params },
  responses: { 200: taggedAnswer("The promotion.", PromotionSchema) },
});

const update = operation(
  "promotions",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/promotions/{id}",
    operationId: "updatePromotion",
    summary: "Change a promotion",
    description: "Absent fields stay as they are, null clears. The code never changes: buyers have it.",
    request: { params, headers: ifMatchHeader, ...body(PromotionChange) },
    responses: { 200: taggedAnswer("The promotion.", PromotionSchema) },
  },
  [preconditionFailed, externalIdTaken],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listPromotions(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createPromotion(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await getPromotion(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updatePromotion(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
