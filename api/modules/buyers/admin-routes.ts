import { z } from "@hono/zod-openapi";
import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { body, pathId } from "../../platform/http/schemas.ts";
import { accountShared } from "./problems.ts";
import { AdminBuyerSchema, BuyerChange, MembershipChangeSchema } from "./schemas.ts";
import { adminUpdateBuyer } from "./update-buyer.ts";
import { adminUpdateMembership } from "./update-membership.ts";

const params = pathId("buy", "buyer");

const update = operation(
  "buyers",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/buyers/{id}",
    operationId: "adminUpdateBuyer",
    summary: "Change a buyer",
    description:
      "Makes an account inactive or active again, corrects the name, sets the language of mails: for all its companies. Staff of the scope `own` do so where they represent all of these.",
    request: { params, headers: ifMatchHeader, ...body(BuyerChange) },
    responses: { 200: taggedAnswer("The buyer.", AdminBuyerSchema) },
  },
  [preconditionFailed, accountShared],
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
  .openapi(updateMembership, async (c) =>
    c.json(
      tagged(
        c,
        await adminUpdateMembership(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      ),
      200,
    ),
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
