import { z } from "@hono/zod-openapi";
import { answerBulk } from "../../platform/bulk/answer.ts";
import { BULK_RULES, bulkAnswer, bulkRequest } from "../../platform/bulk/schemas.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import {
  answer,
  externalIdFilter,
  listOf,
  listQuery,
  statusFilter,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { importCategories } from "./import-categories.ts";
import { adminListCategories } from "./queries.ts";
import { AdminCategorySchema, CategoryRow } from "./schemas.ts";

const list = operation("categories", "staff", {
  method: "get",
  path: "/v1/admin/categories",
  operationId: "adminListCategories",
  summary: "List categories",
  description: "All categories in the order of the tree, those switched off too.",
  request: {
    query: z.object({
      ...listQuery,
      external_id: externalIdFilter,
      updated_since: timeSchema.optional(),
      status: statusFilter,
    }),
  },
  responses: { 200: answer("A page of categories.", listOf(AdminCategorySchema)) },
});

const upsert = operation("categories", "staff", {
  method: "post",
  path: "/v1/admin/categories/bulk",
  operationId: "bulkUpsertCategories",
  summary: "Make and change categories in bulk",
  description: `Writes categories by \`external_id\`. ${BULK_RULES}`,
  request: bulkRequest("CategoryRow", CategoryRow),
  responses: bulkAnswer,
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListCategories(c.get("context"), c.req.valid("query")), 200))
  .openapi(upsert, async (c) => answerBulk(c, importCategories, c.req.valid("query"), undefined));
