import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf, pathId } from "../../platform/http/schemas.ts";
import { checkVat } from "./check-vat.ts";
import { vatIdMissing } from "./problems.ts";
import { listVatChecks } from "./queries.ts";
import { VatCheckSchema, vatCheckFilters } from "./schemas.ts";

const params = pathId("com", "company");

const list = operation("vat-checks", "staff", {
  method: "get",
  path: "/v1/admin/companies/{id}/vat-checks",
  operationId: "listVatChecks",
  summary: "List a company's VAT checks",
  description:
    "What the EU's register answered about its VAT ID, the newest first. Evidence: nothing is changed in it.",
  request: { params, query: vatCheckFilters },
  responses: { 200: answer("A page of checks.", listOf(VatCheckSchema)) },
});

const check = operation(
  "vat-checks",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies/{id}/vat-checks",
    operationId: "checkVat",
    summary: "Ask the EU's register about a company's VAT ID",
    description:
      "Asks VIES now and keeps the answer. In an outage the status is `not_checked`, the company keeps what was known of it, and it is asked again later. Registration and a new VAT ID do this by themselves.",
    request: { params },
    responses: { 201: answer("The answer.", VatCheckSchema) },
  },
  [vatIdMissing],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) =>
    c.json(await listVatChecks(c.get("context"), { ...c.req.valid("query"), ...c.req.valid("param") }), 200),
  )
  .openapi(check, async (c) => c.json(await checkVat(c.get("context"), c.req.valid("param")), 201));
