import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf } from "../../platform/http/schemas.ts";
import { listLocations } from "./queries.ts";
import { LocationSchema, locationFilters } from "./schemas.ts";

const list = operation("locations", "buyer", {
  method: "get",
  path: "/v1/store/locations",
  operationId: "listLocations",
  summary: "List the company's locations",
  description: "The branches of the company the buyer is signed in for. The supplier adds and changes them.",
  request: { query: locationFilters },
  responses: { 200: answer("A page of locations.", listOf(LocationSchema)) },
});

export const storeRoutes = newRouter().openapi(list, async (c) =>
  c.json(await listLocations(c.get("context"), c.req.valid("query")), 200),
);
