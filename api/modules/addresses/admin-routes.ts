import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf } from "../../platform/http/schemas.ts";
import { adminCreateAddress } from "./create-address.ts";
import { adminListAddresses } from "./queries.ts";
import { AdminAddressDraft, AdminAddressSchema, adminAddressFilters } from "./schemas.ts";

const list = operation("addresses", "staff", {
  method: "get",
  path: "/v1/admin/addresses",
  operationId: "adminListAddresses",
  summary: "List companies' addresses",
  description: "The addresses of one company, or of all.",
  request: { query: adminAddressFilters },
  responses: { 200: answer("A page of addresses.", listOf(AdminAddressSchema)) },
});

const create = operation("addresses", "staff", {
  method: "post",
  path: "/v1/admin/addresses",
  operationId: "adminCreateAddress",
  summary: "Add an address to a company",
  description: "Becoming a default takes it from the address that was.",
  request: body(AdminAddressDraft),
  responses: { 201: answer("The address.", AdminAddressSchema) },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListAddresses(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await adminCreateAddress(c.get("context"), c.req.valid("json")), 201));
