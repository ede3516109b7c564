import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { adminCreateAddress } from "./create-address.ts";
import { adminGetAddress, adminListAddresses } from "./queries.ts";
import { AddressChange, AdminAddressDraft, AdminAddressSchema, adminAddressFilters } from "./schemas.ts";
import { adminUpdateAddress } from "./update-address.ts";

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

const get = operation("addresses", "staff", {
  method: "get",
  path: "/v1/admin/addresses/{id}",
  operationId: "adminGetAddress",
  summary: "Get an address",
  description: "One address of a company, with its version in `ETag`.",
  request: { params: pathId("adr", "address") },
  responses: { 200: taggedAnswer("The address.", AdminAddressSchema) },
});

const update = operation(
  "addresses",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/addresses/{id}",
    operationId: "adminUpdateAddress",
    summary: "Change a company's address",
    description:
      "Absent fields stay as they are, null clears. Becoming a default takes it from the address that was. Orders keep the address they were submitted with.",
    request: { params: pathId("adr", "address"), headers: ifMatchHeader, ...body(AddressChange) },
    responses: { 200: taggedAnswer("The address.", AdminAddressSchema) },
  },
  [preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListAddresses(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await adminCreateAddress(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await adminGetAddress(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(
        c,
        await adminUpdateAddress(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      ),
      200,
    ),
  );
