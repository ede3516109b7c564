import { newRouter, operation } from "../../platform/http/router.ts";
import { answer } from "../../platform/http/schemas.ts";
import { getSupplier } from "./queries.ts";
import { SupplierSchema } from "./schemas.ts";

const get = operation("supplier", "visitor", {
  method: "get",
  path: "/v1/store/supplier",
  operationId: "getSupplier",
  summary: "Get the supplier",
  description: "Who sells here: name, language, logo, colour and the pages of the website. Needs no session.",
  responses: { 200: answer("The supplier.", SupplierSchema) },
});

export const storeRoutes = newRouter().openapi(get, async (c) =>
  c.json(await getSupplier(c.get("context"), undefined), 200),
);
