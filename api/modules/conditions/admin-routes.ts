import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { externalIdTaken } from "../companies/index.ts";
import { currencyMismatch } from "../contracts/index.ts";
import { putGroupConditions } from "./put-group-conditions.ts";
import { getCompany, getConditions, getGroupConditions, listCompanies } from "./queries.ts";
import {
  CompanyViewSchema,
  ConditionsInput,
  ConditionsSchema,
  companyFilters,
  GroupConditionsSchema,
} from "./schemas.ts";
import { setConditions } from "./set-conditions.ts";

const params = pathId("com", "company");

const list = operation("companies", "staff", {
  method: "get",
  path: "/v1/admin/companies",
  operationId: "listCompanies",
  summary: "List companies",
  description: "The supplier's customers, by name, each with its groups and what was agreed at a glance.",
  request: { query: companyFilters },
  responses: { 200: answer("A page of companies.", listOf(CompanyViewSchema)) },
});

const get = operation("companies", "staff", {
  method: "get",
  path: "/v1/admin/companies/{id}",
  operationId: "getCompany",
  summary: "Get a company",
  description:
    "One company with its groups and what was agreed at a glance, and with the ETag that a change of its data needs.",
  request: { params },
  responses: { 200: taggedAnswer("The company.", CompanyViewSchema) },
});

const conditions = operation("conditions", "staff", {
  method: "get",
  path: "/v1/admin/companies/{id}/conditions",
  operationId: "getConditions",
  summary: "Get a company's conditions",
  description: "Everything that was agreed with it, with the ETag that a change needs.",
  request: { params },
  responses: { 200: taggedAnswer("The conditions.", ConditionsSchema) },
});

const set = operation(
  "conditions",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies/{id}/conditions",
    operationId: "setConditions",
    summary: "Set a company's conditions",
    description:
      "Contracts, price list, discounts, limits, assortment, stock disclosure, sales representative and groups in one transaction: all of it or nothing. Beside `contracts.write` it needs `prices.write` for price list and discounts, `products.write` for assortments and `companies.write` for representative and groups.",
    request: { params, headers: ifMatchHeader, ...body(ConditionsInput) },
    responses: { 200: taggedAnswer("The conditions.", ConditionsSchema) },
  },
  [preconditionFailed, currencyMismatch, externalIdTaken],
);

const groupParams = pathId("grp", "group");

const ofGroup = operation("conditions", "staff", {
  method: "get",
  path: "/v1/admin/groups/{id}/conditions",
  operationId: "getGroupConditions",
  summary: "Get a group's conditions",
  description: "The price list its companies share.",
  request: { params: groupParams },
  responses: { 200: answer("The conditions.", GroupConditionsSchema) },
});

const putOfGroup = operation("conditions", "staff", {
  method: "put",
  path: "/v1/admin/groups/{id}/conditions",
  operationId: "putGroupConditions",
  summary: "Set a group's conditions",
  description: "The price list its companies share, asked behind their contracts' and their own.",
  request: { params: groupParams, ...body(GroupConditionsSchema) },
  responses: { 200: answer("The conditions.", GroupConditionsSchema) },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listCompanies(c.get("context"), c.req.valid("query")), 200))
  .openapi(get, async (c) => c.json(tagged(c, await getCompany(c.get("context"), c.req.valid("param"))), 200))
  .openapi(conditions, async (c) =>
    c.json(tagged(c, await getConditions(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(set, async (c) =>
    c.json(
      tagged(c, await setConditions(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  )
  .openapi(ofGroup, async (c) =>
    c.json(await getGroupConditions(c.get("context"), c.req.valid("param")), 200),
  )
  .openapi(putOfGroup, async (c) =>
    c.json(
      await putGroupConditions(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      200,
    ),
  );
