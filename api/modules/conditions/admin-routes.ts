import { tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf, pathId } from "../../platform/http/schemas.ts";
import { getCompany, listCompanies } from "./queries.ts";
import { CompanyViewSchema, companyFilters } from "./schemas.ts";

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

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listCompanies(c.get("context"), c.req.valid("query")), 200))
  .openapi(get, async (c) =>
    c.json(tagged(c, await getCompany(c.get("context"), c.req.valid("param"))), 200),
  );
