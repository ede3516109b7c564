import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { createLocation } from "./create-location.ts";
import { locationExternalIdTaken } from "./problems.ts";
import { adminListLocations, getLocation } from "./queries.ts";
import { AdminLocationSchema, adminLocationFilters, LocationChange, LocationInput } from "./schemas.ts";
import { updateLocation } from "./update-location.ts";

const params = pathId("loc", "location");

const list = operation("locations", "staff", {
  method: "get",
  path: "/v1/admin/locations",
  operationId: "adminListLocations",
  summary: "List companies' locations",
  description: "The branches of one company, or of all.",
  request: { query: adminLocationFilters },
  responses: { 200: answer("A page of locations.", listOf(AdminLocationSchema)) },
});

const create = operation(
  "locations",
  "staff",
  {
    method: "post",
    path: "/v1/admin/locations",
    operationId: "createLocation",
    summary: "Add a location to a company",
    description: "A branch: its addresses, buyers and assortments are set next.",
    request: body(LocationInput),
    responses: { 201: answer("The location.", AdminLocationSchema) },
  },
  [locationExternalIdTaken],
);

const get = operation("locations", "staff", {
  method: "get",
  path: "/v1/admin/locations/{id}",
  operationId: "getLocation",
  summary: "Get a location",
  description: "One branch, with the ETag that a change needs.",
  request: { params },
  responses: { 200: taggedAnswer("The location.", AdminLocationSchema) },
});

const update = operation(
  "locations",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/locations/{id}",
    operationId: "updateLocation",
    summary: "Change a location",
    description: "Absent fields stay as they are, null clears.",
    request: { params, headers: ifMatchHeader, ...body(LocationChange) },
    responses: { 200: taggedAnswer("The location.", AdminLocationSchema) },
  },
  [locationExternalIdTaken, preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListLocations(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createLocation(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await getLocation(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateLocation(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
