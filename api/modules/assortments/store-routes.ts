import { z } from "@hono/zod-openapi";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf, listQuery } from "../../platform/http/schemas.ts";
import { CategorySchema } from "../categories/index.ts";
import { listCategories } from "./queries.ts";

const list = operation("categories", "guest", {
  method: "get",
  path: "/v1/store/categories",
  operationId: "listCategories",
  summary: "List categories",
  description:
    "The category tree, each category right behind its parent. Whoever has assortments sees the categories that hold " +
    "something of theirs.",
  request: { query: z.object(listQuery) },
  responses: { 200: answer("A page of categories.", listOf(CategorySchema)) },
});

export const storeRoutes = newRouter().openapi(list, async (c) =>
  c.json(await listCategories(c.get("context"), c.req.valid("query")), 200),
);
