import { newRouter, operation } from "../../platform/http/router.ts";
import { answer } from "../../platform/http/schemas.ts";
import { acceptConnection, companyStatusConflict } from "../companies/index.ts";
import { getMe } from "./queries.ts";
import { MeSchema } from "./schemas.ts";

const get = operation("me", "buyer", {
  method: "get",
  path: "/v1/store/me",
  operationId: "getMe",
  summary: "Get who is signed in",
  description: "The buyer, the company the session is for, and what the buyer may do there.",
  responses: { 200: answer("Who is signed in.", MeSchema) },
});

const accept = operation(
  "me",
  "buyer",
  {
    method: "post",
    path: "/v1/store/connection/accept",
    operationId: "acceptConnection",
    summary: "Accept the connection",
    description:
      "Connects a registered company with the supplier: from now on it may order. Repeating it changes nothing.",
    responses: { 200: answer("Who is signed in, with the company's new status.", MeSchema) },
  },
  [companyStatusConflict],
);

export const storeRoutes = newRouter()
  .openapi(get, async (c) => c.json(await getMe(c.get("context")), 200))
  .openapi(accept, async (c) =>
    c.json(await acceptConnection(c.get("context"), {}).then(() => getMe(c.get("context"))), 200),
  );
