import { z } from "@hono/zod-openapi";
import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { adminCreateBuyer } from "./add-buyer.ts";
import { alreadyMember, passwordPageMissing } from "./problems.ts";
import { adminGetBuyer, adminListBuyers, beyondCompany, requireInReach } from "./queries.ts";
import {
  AdminBuyerSchema,
  BuyerChange,
  BuyerInput,
  buyerFilters,
  MembershipChangeSchema,
} from "./schemas.ts";
import { adminUpdateBuyer } from "./update-buyer.ts";
import { adminUpdateMembership } from "./update-membership.ts";

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

const create = operation(
  "buyers",
  "staff",
  {
    method: "post",
    path: "/v1/admin/buyers",
    operationId: "adminCreateBuyer",
    summary: "Add a buyer to a company",
    description:
      "Makes an account and lets it order for the company, and mails what the person gets in with. An e-mail that has an account joins the company with it.",
    request: body(BuyerInput),
    responses: { 201: answer("The buyer.", AdminBuyerSchema) },
  },
  [alreadyMember, passwordPageMissing],
);

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

const membershipParams = params.extend({
  company_id: z
    .string()
    .max(64)
    .openapi({
      param: { name: "company_id", in: "path" },
      description: "Id of the company.",
      example: "com_01k9w8zv6se7r8x9y0a1b2c3d4",
    }),
});

const updateMembership = operation(
  "buyers",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/buyers/{id}/memberships/{company_id}",
    operationId: "adminUpdateMembership",
    summary: "Change what a buyer may do for a company",
    description:
      "Sets the role, the branch or single capabilities, or ends the access to this one company. Carries the buyer's ETag.",
    request: { params: membershipParams, headers: ifMatchHeader, ...body(MembershipChangeSchema) },
    responses: { 200: taggedAnswer("The buyer.", AdminBuyerSchema) },
  },
  [preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListBuyers(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => {
    const context = c.get("context");
    await requireInReach(context, c.req.valid("json").company_id);
    return c.json(await adminCreateBuyer(beyondCompany(context), c.req.valid("json")), 201);
  })
  .openapi(updateMembership, async (c) =>
    c.json(
      tagged(
        c,
        await adminUpdateMembership(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      ),
      200,
    ),
  )
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
