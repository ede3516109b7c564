import { z } from "@hono/zod-openapi";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, countrySchema, listOf, listQuery } from "../../platform/http/schemas.ts";
import { putTaxCategory } from "./put-tax-category.ts";
import { putTaxRate } from "./put-tax-rate.ts";
import { listTaxCategories } from "./queries.ts";
import { TaxCategoryInput, TaxCategorySchema, TaxRateInput, taxCategoryCode } from "./schemas.ts";

const list = operation("tax-categories", "staff", {
  method: "get",
  path: "/v1/admin/tax-categories",
  operationId: "listTaxCategories",
  summary: "List tax categories",
  description: "All tax categories with their rates, by code.",
  request: { query: z.object(listQuery) },
  responses: { 200: answer("A page of tax categories.", listOf(TaxCategorySchema)) },
});

const put = operation("tax-categories", "staff", {
  method: "put",
  path: "/v1/admin/tax-categories/{code}",
  operationId: "putTaxCategory",
  summary: "Make or change a tax category",
  description:
    "Sets the name and the rate of a tax category, where no rate of a country is known. Open carts are recalculated; " +
    "orders keep their rate.",
  request: { params: z.object({ code: taxCategoryCode }), ...body(TaxCategoryInput) },
  responses: { 200: answer("The tax category.", TaxCategorySchema) },
});

const rate = operation("tax-categories", "staff", {
  method: "put",
  path: "/v1/admin/tax-categories/{code}/rates/{country}",
  operationId: "putTaxRate",
  summary: "Set a country's rate of a tax category",
  description:
    "The rate for companies in that country, from a day on: of several, the one whose first day came last applies.",
  request: {
    params: z.object({ code: taxCategoryCode, country: countrySchema }),
    ...body(TaxRateInput),
  },
  responses: { 200: answer("The tax category with its rates.", TaxCategorySchema) },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listTaxCategories(c.get("context"), c.req.valid("query")), 200))
  .openapi(put, async (c) =>
    c.json(await putTaxCategory(c.get("context"), { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
  )
  .openapi(rate, async (c) =>
    c.json(await putTaxRate(c.get("context"), { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
  );
