import { z } from "@hono/zod-openapi";
import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, externalIdFilter, listOf, listQuery, pathId } from "../../platform/http/schemas.ts";
import { createWarehouse } from "./create-warehouse.ts";
import { externalIdTaken } from "./problems.ts";
import { listWarehouses } from "./queries.ts";
import { WarehouseChange, WarehouseInput, WarehouseSchema } from "./schemas.ts";
import { updateWarehouse } from "./update-warehouse.ts";

const list = operation("warehouses", "staff", {
  method: "get",
  path: "/v1/admin/warehouses",
  operationId: "listWarehouses",
  summary: "List warehouses",
  description: "All warehouses in the order they were made.",
  request: {
    query: z.object({
      ...listQuery,
      external_id: externalIdFilter,
    }),
  },
  responses: { 200: answer("A page of warehouses.", listOf(WarehouseSchema)) },
});

const create = operation(
  "warehouses",
  "staff",
  {
    method: "post",
    path: "/v1/admin/warehouses",
    operationId: "createWarehouse",
    summary: "Make a warehouse",
    description: "A place that goods are shipped from. Its stock is set by `bulkSetStock`.",
    request: body(WarehouseInput),
    responses: { 201: answer("The warehouse.", WarehouseSchema) },
  },
  [externalIdTaken],
);

const update = operation(
  "warehouses",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/warehouses/{id}",
    operationId: "updateWarehouse",
    summary: "Change a warehouse",
    description: "Absent fields stay as they are. What orders have reserved in a warehouse stays reserved.",
    request: { params: pathId("whs", "warehouse"), headers: ifMatchHeader, ...body(WarehouseChange) },
    responses: { 200: taggedAnswer("The warehouse.", WarehouseSchema) },
  },
  [preconditionFailed, externalIdTaken],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listWarehouses(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createWarehouse(c.get("context"), c.req.valid("json")), 201))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateWarehouse(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
