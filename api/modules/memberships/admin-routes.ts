import { tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { AdminBuyerSchema, alreadyMember, beyondCompany, passwordPageMissing } from "../buyers/index.ts";
import { adminCreateBuyer } from "./add-buyer.ts";
import { adminGetBuyer, adminListBuyers, requireInReach } from "./queries.ts";
import { adminResendMembership } from "./resend-membership.ts";
import { BuyerInput, buyerFilters } from "./schemas.ts";
import { adminWithdrawMembership } from "./withdraw-membership.ts";

const params = pathId("buy", "buyer");
const waiting = pathId("mbr", "waiting membership");

const list = operation("buyers", "staff", {
  method: "get",
  path: "/v1/admin/buyers",
  operationId: "adminListBuyers",
  summary: "List buyers",
  description:
    "The people who order, with their companies, in the order in which they registered; last those who have not confirmed yet.",
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
      "Makes an account and lets it order for the company, and mails what the person gets in with. Whoever has an account already is asked by mail, and is `invited` until they confirm.",
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
  description: "One buyer with the companies it orders for, or somebody who has not confirmed yet.",
  request: { params },
  responses: { 200: taggedAnswer("The buyer.", AdminBuyerSchema) },
});

const resend = operation(
  "memberships",
  "staff",
  {
    method: "post",
    path: "/v1/admin/memberships/{id}/resend",
    operationId: "adminResendMembership",
    summary: "Ask a person again",
    description:
      "Sends whoever is `invited` a new link, which works for 7 days; the one sent before stops working. 5 in 15 minutes.",
    request: { params: waiting },
    responses: { 200: answer("Whoever is asked.", AdminBuyerSchema) },
  },
  [passwordPageMissing],
);

const withdraw = operation("memberships", "staff", {
  method: "post",
  path: "/v1/admin/memberships/{id}/withdraw",
  operationId: "adminWithdrawMembership",
  summary: "Ask a person no more",
  description: "Takes back that somebody was asked to order for a company: the link stops working at once.",
  request: { params: waiting },
  responses: { 204: { description: "Withdrawn." } },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListBuyers(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => {
    const context = c.get("context");
    await requireInReach(context, c.req.valid("json").company_id);
    return c.json(await adminCreateBuyer(beyondCompany(context), c.req.valid("json")), 201);
  })
  .openapi(get, async (c) =>
    c.json(tagged(c, await adminGetBuyer(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(resend, async (c) =>
    c.json(await adminResendMembership(c.get("context"), c.req.valid("param")), 200),
  )
  .openapi(withdraw, async (c) =>
    c.body(await adminWithdrawMembership(c.get("context"), c.req.valid("param")), 204),
  );
