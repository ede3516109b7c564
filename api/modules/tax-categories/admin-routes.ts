import { z } from "@hono/zod-openapi";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, listQuery } from "../../platform/http/schemas.ts";
import { putTaxCategory } from "./put-tax-category.ts";
import { listTaxCategories } from "./queries.ts";
import { TaxCategoryInput, TaxCategorySchema, taxCategoryCode } from "./schemas.ts";

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
    "Sets the name and the one rate of a tax category. Open carts are recalculated; orders keep their rate.",
  request: { params: z.object({ code: taxCategoryCode }), ...body(TaxCategoryInput) },
  responses: { 200: answer("The tax category.", TaxCategorySchema) },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listTaxCategories(c.get("context"), c.req.valid("query")), 200))
  .openapi(put, async (c) =>
    c.json(await putTaxCategory(c.get("context"), { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
  );
