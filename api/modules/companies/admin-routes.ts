import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, json, listOf, pathId } from "../../platform/http/schemas.ts";
import { closeCompany } from "./close-company.ts";
import { createCompany } from "./create-company.ts";
import { companyStatusConflict, externalIdTaken, identificationCodeTaken } from "./problems.ts";
import { listSalesReps } from "./queries.ts";
import { resumeCompany } from "./resume-company.ts";
import {
  ClosureSchema,
  CompanyChange,
  CompanyInput,
  CompanySchema,
  ProposedSalesRepSchema,
  SuspensionSchema,
  salesRepFilters,
} from "./schemas.ts";
import { suspendCompany } from "./suspend-company.ts";
import { updateCompany } from "./update-company.ts";

const params = pathId("com", "company");

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
  [externalIdTaken, identificationCodeTaken],
);

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
  [externalIdTaken, identificationCodeTaken, preconditionFailed],
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
    request: { params, body: { required: false, ...json(SuspensionSchema) } },
    responses: { 200: answer("The company.", CompanySchema) },
  },
  [companyStatusConflict],
);

const close = operation(
  "companies",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies/{id}/close",
    operationId: "closeCompany",
    summary: "Close a company",
    description: "For good: nobody can sign in for it any more. Its orders and documents stay.",
    request: { params, ...body(ClosureSchema) },
    responses: { 200: answer("The company.", CompanySchema) },
  },
  [companyStatusConflict],
);

const reps = operation("companies", "staff", {
  method: "get",
  path: "/v1/admin/sales-reps",
  operationId: "listSalesReps",
  summary: "Find a sales representative",
  description:
    "Staff who look after companies of such a type or in such a region, the best fit first. Whoever names no types or no regions takes any.",
  request: { query: salesRepFilters },
  responses: { 200: answer("At most a hundred.", listOf(ProposedSalesRepSchema)) },
});

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
  .openapi(create, async (c) => c.json(await createCompany(c.get("context"), c.req.valid("json")), 201))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateCompany(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  )
  .openapi(suspend, async (c) =>
    c.json(await suspendCompany(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }), 200),
  )
  .openapi(resume, async (c) => c.json(await resumeCompany(c.get("context"), c.req.valid("param")), 200))
  .openapi(close, async (c) =>
    c.json(await closeCompany(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }), 200),
  )
  .openapi(reps, async (c) => c.json(await listSalesReps(c.get("context"), c.req.valid("query")), 200));
