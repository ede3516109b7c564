import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf } from "../../platform/http/schemas.ts";
import { listContracts } from "./queries.ts";
import { ContractSchema } from "./schemas.ts";

const list = operation("contracts", "buyer", {
  method: "get",
  path: "/v1/store/contracts",
  operationId: "listContracts",
  summary: "List the company's contracts",
  description:
    "What the company may order under: prices, currency and terms. The default comes first; all of them on one page. " +
    "Expired ones and those to come are listed with their status and cannot be ordered under.",
  responses: { 200: answer("The contracts.", listOf(ContractSchema)) },
});

export const storeRoutes = newRouter().openapi(list, async (c) =>
  c.json(await listContracts(c.get("context"), undefined), 200),
);
