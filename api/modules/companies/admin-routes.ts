import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { createCompany } from "./create-company.ts";
import { companyStatusConflict, externalIdTaken } from "./problems.ts";
import { getCompany, listCompanies } from "./queries.ts";
import { resumeCompany } from "./resume-company.ts";
import { CompanyChange, CompanyInput, CompanySchema, companyFilters } from "./schemas.ts";
import { suspendCompany } from "./suspend-company.ts";
import { updateCompany } from "./update-company.ts";

const params = pathId("com", "company");

const list = operation("companies", "staff", {
  method: "get",
  path: "/v1/admin/companies",
  operationId: "listCompanies",
  summary: "List companies",
  description: "The supplier's customers, by name.",
  request: { query: companyFilters },
  responses: { 200: answer("A page of companies.", listOf(CompanySchema)) },
});

const create = operation(
  "companies",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies",
    operationId: "createCompany",
    summary: "Make a company",
    description: "Makes a company in the status `invited`. Invite somebody to it next.",
    request: body(CompanyInput),
    responses: { 201: answer("The company.", CompanySchema) },
  },
  [externalIdTaken],
);

const get = operation("companies", "staff", {
  method: "get",
  path: "/v1/admin/companies/{id}",
  operationId: "getCompany",
  summary: "Get a company",
  description: "One company, with the ETag that a change needs.",
  request: { params },
  responses: { 200: taggedAnswer("The company.", CompanySchema) },
});

const update = operation(
  "companies",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/companies/{id}",
    operationId: "updateCompany",
    summary: "Change a company",
    description: "Absent fields stay as they are, null clears.",
    request: { params, headers: ifMatchHeader, ...body(CompanyChange) },
    responses: { 200: taggedAnswer("The company.", CompanySchema) },
  },
  [externalIdTaken, preconditionFailed],
);

const suspend = operation(
  "companies",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies/{id}/suspend",
    operationId: "suspendCompany",
    summary: "Suspend a company",
    description: "From now on its buyers can change nothing, and signing in says why. Open orders stay.",
    request: { params },
    responses: { 200: answer("The company.", CompanySchema) },
  },
  [companyStatusConflict],
);

const resume = operation(
  "companies",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies/{id}/resume",
    operationId: "resumeCompany",
    summary: "Lift a company's suspension",
    description: "The company is what it was before it was suspended.",
    request: { params },
    responses: { 200: answer("The company.", CompanySchema) },
  },
  [companyStatusConflict],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listCompanies(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createCompany(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) => c.json(tagged(c, await getCompany(c.get("context"), c.req.valid("param"))), 200))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateCompany(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  )
  .openapi(suspend, async (c) => c.json(await suspendCompany(c.get("context"), c.req.valid("param")), 200))
  .openapi(resume, async (c) => c.json(await resumeCompany(c.get("context"), c.req.valid("param")), 200));
