import { z } from "@hono/zod-openapi";
import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, listQuery, pathId } from "../../platform/http/schemas.ts";
import { createBuyerRole } from "./create-buyer-role.ts";
import { roleNameTaken } from "./problems.ts";
import { adminListBuyerRoles, getBuyerRole } from "./queries.ts";
import { BuyerRoleChange, BuyerRoleInput, BuyerRoleSchema } from "./schemas.ts";
import { updateBuyerRole } from "./update-buyer-role.ts";

const params = pathId("brl", "role");

const list = operation("buyer-roles", "staff", {
  method: "get",
  path: "/v1/admin/buyer-roles",
  operationId: "adminListBuyerRoles",
  summary: "List the roles of buyers",
  description: "All roles that buyers may have, in the order in which they were made.",
  request: { query: z.object(listQuery) },
  responses: { 200: answer("A page of roles.", listOf(BuyerRoleSchema)) },
});

const create = operation(
  "buyer-roles",
  "staff",
  {
    method: "post",
    path: "/v1/admin/buyer-roles",
    operationId: "createBuyerRole",
    summary: "Make a role for buyers",
    description: "A role is a list of capabilities, each with how far it reaches.",
    request: body(BuyerRoleInput),
    responses: { 201: answer("The role.", BuyerRoleSchema) },
  },
  [roleNameTaken],
);

const get = operation("buyer-roles", "staff", {
  method: "get",
  path: "/v1/admin/buyer-roles/{id}",
  operationId: "getBuyerRole",
  summary: "Get a role of buyers",
  description: "One role with what its holders may do.",
  request: { params },
  responses: { 200: taggedAnswer("The role.", BuyerRoleSchema) },
});

const update = operation(
  "buyer-roles",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/buyer-roles/{id}",
    operationId: "updateBuyerRole",
    summary: "Change a role of buyers",
    description: "Renames a role or changes what its holders may do, from their next request on.",
    request: { params, headers: ifMatchHeader, ...body(BuyerRoleChange) },
    responses: { 200: taggedAnswer("The role.", BuyerRoleSchema) },
  },
  [preconditionFailed, roleNameTaken],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListBuyerRoles(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createBuyerRole(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await getBuyerRole(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateBuyerRole(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
