import { z } from "@hono/zod-openapi";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf, listQuery } from "../../platform/http/schemas.ts";
import { listBuyerRoles } from "./queries.ts";
import { OwnBuyerRoleSchema } from "./schemas.ts";

const list = operation("buyer-roles", "buyer", {
  method: "get",
  path: "/v1/store/buyer-roles",
  operationId: "listBuyerRoles",
  summary: "List roles",
  description: "The roles that colleagues may have, and which of them the buyer may give.",
  request: { query: z.object(listQuery) },
  responses: { 200: answer("A page of roles.", listOf(OwnBuyerRoleSchema)) },
});

export const storeRoutes = newRouter().openapi(list, async (c) =>
  c.json(await listBuyerRoles(c.get("context"), c.req.valid("query")), 200),
);
