import { tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { alreadyDone, companySuspended } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import {
  accountExists,
  alreadyMember,
  beyondOwnRights,
  ColleagueSchema,
  passwordPageMissing,
} from "../buyers/index.ts";
import { linkEnded, linkUnknown } from "../password-resets/index.ts";
import { createBuyer } from "./add-colleague.ts";
import { confirmMembership } from "./confirm-membership.ts";
import { lookupMembership } from "./open-membership.ts";
import { getBuyer, listBuyers } from "./queries.ts";
import { resendMembership } from "./resend-membership.ts";
import {
  ColleagueInput,
  colleagueFilters,
  MembershipConfirmation,
  MembershipConfirmedSchema,
  MembershipPreviewSchema,
  MembershipTokenSchema,
} from "./schemas.ts";
import { withdrawMembership } from "./withdraw-membership.ts";

const params = pathId("buy", "buyer");
const waiting = pathId("mbr", "waiting membership");

const list = operation("buyers", "buyer", {
  method: "get",
  path: "/v1/store/buyers",
  operationId: "listBuyers",
  summary: "List colleagues",
  description:
    "The company's people, or those of the buyer's branch, as far as the buyer may manage them; last those who have not confirmed yet.",
  request: { query: colleagueFilters },
  responses: { 200: answer("A page of colleagues.", listOf(ColleagueSchema)) },
});

const add = operation(
  "buyers",
  "buyer",
  {
    method: "post",
    path: "/v1/store/buyers",
    operationId: "createBuyer",
    summary: "Add a colleague",
    description:
      "Asks somebody by mail to order for the company. They are `invited` until they follow the link; the answer is the same whether or not the e-mail has an account. 50 in 15 minutes.",
    request: body(ColleagueInput),
    responses: { 201: answer("The colleague.", ColleagueSchema) },
  },
  [alreadyMember, beyondOwnRights, passwordPageMissing],
);

const read = operation("buyers", "buyer", {
  method: "get",
  path: "/v1/store/buyers/{id}",
  operationId: "getBuyer",
  summary: "Get a colleague",
  description:
    "One of the company's people, or of those who have not confirmed yet, with their role and branch.",
  request: { params },
  responses: { 200: taggedAnswer("The colleague.", ColleagueSchema) },
});

const resend = operation(
  "memberships",
  "buyer",
  {
    method: "post",
    path: "/v1/store/memberships/{id}/resend",
    operationId: "resendMembership",
    summary: "Ask a colleague again",
    description:
      "Sends whoever is `invited` a new link, which works for 7 days; the one sent before stops working. 5 in 15 minutes.",
    request: { params: waiting },
    responses: { 200: answer("The colleague.", ColleagueSchema) },
  },
  [beyondOwnRights, passwordPageMissing],
);

const withdraw = operation(
  "memberships",
  "buyer",
  {
    method: "post",
    path: "/v1/store/memberships/{id}/withdraw",
    operationId: "withdrawMembership",
    summary: "Ask a colleague no more",
    description:
      "Takes back that somebody was asked to order for the company: the link stops working at once.",
    request: { params: waiting },
    responses: { 204: { description: "Withdrawn." } },
  },
  [beyondOwnRights],
);

const lookup = operation(
  "memberships",
  "visitor",
  {
    method: "post",
    path: "/v1/store/memberships/lookup",
    operationId: "lookupMembership",
    "x-listino-safe": true,
    summary: "Look at what a link asks",
    description:
      "Who asks somebody to order for which company: what the page behind the link shows. Looking uses nothing up.",
    request: body(MembershipTokenSchema),
    responses: { 200: answer("What is asked.", MembershipPreviewSchema) },
  },
  [linkUnknown, linkEnded, companySuspended],
);

const confirm = operation(
  "memberships",
  "visitor",
  {
    method: "post",
    path: "/v1/store/memberships/confirm",
    operationId: "confirmMembership",
    summary: "Confirm that one orders for a company",
    description:
      "With the token of the link, signed in or not. An account that is there joins the company as it is; a new one gets the password. Signs nobody in.",
    request: body(MembershipConfirmation),
    responses: { 200: answer("The company has a new buyer: sign in.", MembershipConfirmedSchema) },
  },
  [linkUnknown, linkEnded, companySuspended, accountExists, alreadyDone],
);

export const storeRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listBuyers(c.get("context"), c.req.valid("query")), 200))
  .openapi(add, async (c) => c.json(await createBuyer(c.get("context"), c.req.valid("json")), 201))
  .openapi(read, async (c) => c.json(tagged(c, await getBuyer(c.get("context"), c.req.valid("param"))), 200))
  .openapi(lookup, async (c) =>
    c.json(
      await lookupMembership(c.get("context"), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      200,
    ),
  )
  .openapi(confirm, async (c) =>
    c.json(
      await confirmMembership(c.get("context"), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      200,
    ),
  )
  .openapi(resend, async (c) => c.json(await resendMembership(c.get("context"), c.req.valid("param")), 200))
  .openapi(withdraw, async (c) =>
    c.body(await withdrawMembership(c.get("context"), c.req.valid("param")), 204),
  );
