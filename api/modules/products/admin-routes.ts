import { z } from "@hono/zod-openapi";
import { answerBulk } from "../../platform/bulk/answer.ts";
import { BULK_RULES, bulkAnswer, bulkRequest } from "../../platform/bulk/schemas.ts";
import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import {
  answer,
  body,
  externalIdFilter,
  idFilter,
  listOf,
  listQuery,
  pathId,
  statusFilter,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { importProducts } from "./import-products.ts";
import { adminGetProduct, adminListProducts } from "./queries.ts";
import { ProductChange, ProductRow, ProductSchema } from "./schemas.ts";
import { updateProduct } from "./update-product.ts";

const list = operation("products", "staff", {
  method: "get",
  path: "/v1/admin/products",
  operationId: "adminListProducts",
  summary: "List products",
  description: "All products in the order they were made, those that are not sold too.",
  request: {
    query: z.object({
      ...listQuery,
      q: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: "Words, or their beginnings, of SKU and name.", example: "heart holder" }),
      sku: z
        .string()
        .max(80)
        .optional()
        .openapi({ description: "The one with this SKU.", example: "85123A" }),
      external_id: externalIdFilter,
      category_id: idFilter("cat", "In this category or below it."),
      status: statusFilter,
      updated_since: timeSchema.optional(),
    }),
  },
  responses: { 200: answer("A page of products.", listOf(ProductSchema)) },
});

const get = operation("products", "staff", {
  method: "get",
  path: "/v1/admin/products/{id}",
  operationId: "adminGetProduct",
  summary: "Get a product",
  description: "One product, as the supplier keeps it.",
  request: { params: pathId("prd", "product") },
  responses: { 200: taggedAnswer("The product.", ProductSchema) },
});

const update = operation(
  "products",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/products/{id}",
    operationId: "adminUpdateProduct",
    summary: "Change a product",
    description:
      "Absent fields stay as they are, null clears. A bad reference is named by field: `unknown_category`, " +
      "`unknown_tax_category`, `unknown_family`, `unknown_product`, `sku_taken`, `maximum_below_minimum`, " +
      "`pack_unit_twice`, `replaces_itself`.",
    request: { params: pathId("prd", "product"), headers: ifMatchHeader, ...body(ProductChange) },
    responses: { 200: taggedAnswer("The product.", ProductSchema) },
  },
  [preconditionFailed],
);

const upsert = operation("products", "staff", {
  method: "post",
  path: "/v1/admin/products/bulk",
  operationId: "bulkUpsertProducts",
  summary: "Make and change products in bulk",
  description: `Writes products by \`external_id\`. ${BULK_RULES}`,
  request: bulkRequest("ProductRow", ProductRow),
  responses: bulkAnswer,
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListProducts(c.get("context"), c.req.valid("query")), 200))
  .openapi(get, async (c) =>
    c.json(tagged(c, await adminGetProduct(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateProduct(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  )
  .openapi(upsert, async (c) => answerBulk(c, importProducts, c.req.valid("query"), undefined));
