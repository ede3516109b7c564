import { z } from "@hono/zod-openapi";
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
import { createDiscount } from "./create-discount.ts";
import { discountForSeveral, externalIdTaken } from "./problems.ts";
import { getDiscount, listDiscounts } from "./queries.ts";
import { DiscountChange, DiscountInput, DiscountSchema } from "./schemas.ts";
import { updateDiscount } from "./update-discount.ts";

const params = pathId("dsc", "discount");

const list = operation("discounts", "staff", {
  method: "get",
  path: "/v1/admin/discounts",
  operationId: "listDiscounts",
  summary: "List discounts",
  description: "All discounts in the order they were made, or those of a company and of a group.",
  request: {
    query: z.object({
      ...listQuery,
      company_id: idFilter("com", "Of this company, and of its contracts."),
      group_id: idFilter("grp", "Of this group."),
      external_id: externalIdFilter,
      status: statusFilter,
      updated_since: timeSchema.optional(),
    }),
  },
  responses: { 200: answer("A page of discounts.", listOf(DiscountSchema)) },
});

const create = operation(
  "discounts",
  "staff",
  {
    method: "post",
    path: "/v1/admin/discounts",
    operationId: "createDiscount",
    summary: "Make a discount",
    description:
      "Takes a percentage off every price it applies to. Of several for the same contract, company, group or everybody the " +
      "highest applies; those of different kinds are combined, or the best of them applies, as your settings say.",
    request: body(DiscountInput),
    responses: { 201: answer("The discount.", DiscountSchema) },
  },
  [externalIdTaken, discountForSeveral],
);

const get = operation("discounts", "staff", {
  method: "get",
  path: "/v1/admin/discounts/{id}",
  operationId: "getDiscount",
  summary: "Get a discount",
  description: "One discount, with the ETag that a change needs.",
  request: { params },
  responses: { 200: taggedAnswer("The discount.", DiscountSchema) },
});

const update = operation(
  "discounts",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/discounts/{id}",
    operationId: "updateDiscount",
    summary: "Change a discount",
    description: "Absent fields stay as they are, null clears. Whom it is for never changes.",
    request: { params, headers: ifMatchHeader, ...body(DiscountChange) },
    responses: { 200: taggedAnswer("The discount.", DiscountSchema) },
  },
  [preconditionFailed, externalIdTaken],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listDiscounts(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createDiscount(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await getDiscount(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateDiscount(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
