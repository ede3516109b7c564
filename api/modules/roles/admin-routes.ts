import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { createRole } from "./create-role.ts";
import { lastAdministrator, roleNameTaken } from "./problems.ts";
import { getRole, listRoles } from "./queries.ts";
import { RoleChange, RoleInput, RoleSchema, roleFilters } from "./schemas.ts";
import { updateRole } from "./update-role.ts";

const params = pathId("rol", "role");

const list = operation("roles", "staff", {
  method: "get",
  path: "/v1/admin/roles",
  operationId: "listRoles",
  summary: "List the roles of the staff",
  description: "Named sets of permissions, in the order they were made.",
  request: { query: roleFilters },
  responses: { 200: answer("A page of roles.", listOf(RoleSchema)) },
});

const create = operation(
  "roles",
  "staff",
  {
    method: "post",
    path: "/v1/admin/roles",
    operationId: "createRole",
    summary: "Make a role",
    description:
      "Nobody can put a permission into a role that they do not have themselves. The scope `own` takes no permission that reaches beyond a list of companies.",
    request: body(RoleInput),
    responses: { 201: taggedAnswer("The role.", RoleSchema) },
  },
  [roleNameTaken],
);

const get = operation("roles", "staff", {
  method: "get",
  path: "/v1/admin/roles/{id}",
  operationId: "getRole",
  summary: "Get a role",
  description: "One role, with the ETag that a change needs.",
  request: { params },
  responses: { 200: taggedAnswer("The role.", RoleSchema) },
});

const update = operation(
  "roles",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/roles/{id}",
    operationId: "updateRole",
    summary: "Change a role",
    description:
      "Counts from each member's next request on; where the scope changes, they sign in again. Nobody can change a role that gives, or whose members have, more than they have themselves, and somebody active with `staff.write` always remains.",
    request: { params, headers: ifMatchHeader, ...body(RoleChange) },
    responses: { 200: taggedAnswer("The role.", RoleSchema) },
  },
  [roleNameTaken, lastAdministrator, preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listRoles(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) =>
    c.json(tagged(c, await createRole(c.get("context"), c.req.valid("json"))), 201),
  )
  .openapi(get, async (c) => c.json(tagged(c, await getRole(c.get("context"), c.req.valid("param"))), 200))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateRole(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
