import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { createGroup } from "./create-group.ts";
import { groupExternalIdTaken } from "./problems.ts";
import { getGroup, listGroups } from "./queries.ts";
import {
  CompanyGroupsInput,
  CompanyGroupsSchema,
  GroupChange,
  GroupInput,
  GroupSchema,
  groupFilters,
} from "./schemas.ts";
import { setCompanyGroups } from "./set-company-groups.ts";
import { updateGroup } from "./update-group.ts";

const params = pathId("grp", "group");

const list = operation("groups", "staff", {
  method: "get",
  path: "/v1/admin/groups",
  operationId: "listGroups",
  summary: "List groups",
  description: "Groups of companies that share prices, discounts, assortments and announcements.",
  request: { query: groupFilters },
  responses: { 200: answer("A page of groups.", listOf(GroupSchema)) },
});

const create = operation(
  "groups",
  "staff",
  {
    method: "post",
    path: "/v1/admin/groups",
    operationId: "createGroup",
    summary: "Make a group",
    description:
      "Put companies into it next; what it gives them is set by its conditions, discounts and assortments.",
    request: body(GroupInput),
    responses: { 201: answer("The group.", GroupSchema) },
  },
  [groupExternalIdTaken],
);

const get = operation("groups", "staff", {
  method: "get",
  path: "/v1/admin/groups/{id}",
  operationId: "getGroup",
  summary: "Get a group",
  description: "One group, with the ETag that a change needs.",
  request: { params },
  responses: { 200: taggedAnswer("The group.", GroupSchema) },
});

const update = operation(
  "groups",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/groups/{id}",
    operationId: "updateGroup",
    summary: "Change a group",
    description:
      "Absent fields stay as they are, null clears. An inactive group gives its companies nothing.",
    request: { params, headers: ifMatchHeader, ...body(GroupChange) },
    responses: { 200: taggedAnswer("The group.", GroupSchema) },
  },
  [groupExternalIdTaken, preconditionFailed],
);

const setOfCompany = operation("groups", "staff", {
  method: "put",
  path: "/v1/admin/companies/{id}/groups",
  operationId: "setCompanyGroups",
  summary: "Set a company's groups",
  description: "The whole set: the company leaves what is not named. Its prices follow at once.",
  request: { params: pathId("com", "company"), ...body(CompanyGroupsInput) },
  responses: { 200: answer("Its groups, the first one first.", CompanyGroupsSchema) },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listGroups(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createGroup(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) => c.json(tagged(c, await getGroup(c.get("context"), c.req.valid("param"))), 200))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateGroup(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  )
  .openapi(setOfCompany, async (c) =>
    c.json(
      await setCompanyGroups(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      200,
    ),
  );
