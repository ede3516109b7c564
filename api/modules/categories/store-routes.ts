import { z } from "@hono/zod-openapi";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf, listQuery } from "../../platform/http/schemas.ts";
import { listCategories } from "./queries.ts";
import { CategorySchema } from "./schemas.ts";

const list = operation("categories", "buyer", {
  method: "get",
  path: "/v1/store/categories",
  operationId: "listCategories",
  summary: "List categories",
  description: "The category tree, each category right behind its parent.",
  request: { query: z.object(listQuery) },
  responses: { 200: answer("A page of categories.", listOf(CategorySchema)) },
});

export const storeRoutes = newRouter().openapi(list, async (c) =>
  c.json(await listCategories(c.get("context"), c.req.valid("query")), 200),
);
