import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { createAddress } from "./create-address.ts";
import { listAddresses } from "./queries.ts";
import { AddressChange, AddressDraft, AddressSchema, addressFilters } from "./schemas.ts";
import { updateAddress } from "./update-address.ts";

const list = operation("addresses", "buyer", {
  method: "get",
  path: "/v1/store/addresses",
  operationId: "listAddresses",
  summary: "List addresses",
  description: "The addresses of the company the buyer is signed in for.",
  request: { query: addressFilters },
  responses: { 200: answer("A page of addresses.", listOf(AddressSchema)) },
});

const create = operation("addresses", "buyer", {
  method: "post",
  path: "/v1/store/addresses",
  operationId: "createAddress",
  summary: "Add an address",
  description: "Adds an address to the company. Becoming a default takes it from the one that was.",
  request: body(AddressDraft),
  responses: { 201: answer("The address.", AddressSchema) },
});

const update = operation(
  "addresses",
  "buyer",
  {
    method: "patch",
    path: "/v1/store/addresses/{id}",
    operationId: "updateAddress",
    summary: "Change an address",
    description:
      "Absent fields stay as they are, null clears. Orders keep the address they were submitted with.",
    request: { params: pathId("adr", "address"), headers: ifMatchHeader, ...body(AddressChange) },
    responses: { 200: taggedAnswer("The address.", AddressSchema) },
  },
  [preconditionFailed],
);

export const storeRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listAddresses(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createAddress(c.get("context"), c.req.valid("json")), 201))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateAddress(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
