import { z } from "@hono/zod-openapi";
import { answerBulk } from "../../platform/bulk/answer.ts";
import { BULK_RULES, bulkAnswer, bulkRequest } from "../../platform/bulk/schemas.ts";
import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import {
  answer,
  body,
  externalIdFilter,
  idFilter,
  listOf,
  listQuery,
  pathId,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { PriceEntryRow, PriceEntrySchema } from "../price-lists/index.ts";
import { createContract } from "./create-contract.ts";
import { importPrices } from "./import-prices.ts";
import { currencyMismatch, externalIdTaken } from "./problems.ts";
import { adminGetContract, adminListContracts, listContractPrices } from "./queries.ts";
import { AdminContractSchema, ContractChange, ContractInput } from "./schemas.ts";
import { updateContract } from "./update-contract.ts";

const list = operation("contracts", "staff", {
  method: "get",
  path: "/v1/admin/contracts",
  operationId: "adminListContracts",
  summary: "List contracts",
  description: "All contracts in the order they were made, or those of one company.",
  request: {
    query: z.object({
      ...listQuery,
      company_id: idFilter("com", "Of this company."),
      external_id: externalIdFilter,
      updated_since: timeSchema.optional(),
    }),
  },
  responses: { 200: answer("A page of contracts.", listOf(AdminContractSchema)) },
});

const create = operation(
  "contracts",
  "staff",
  {
    method: "post",
    path: "/v1/admin/contracts",
    operationId: "createContract",
    summary: "Make a contract",
    description:
      "Gives a company prices and terms to order under; it may hold several. The currency is the price list's.",
    request: body(ContractInput),
    responses: { 201: answer("The contract.", AdminContractSchema) },
  },
  [externalIdTaken, currencyMismatch],
);

const get = operation("contracts", "staff", {
  method: "get",
  path: "/v1/admin/contracts/{id}",
  operationId: "adminGetContract",
  summary: "Get a contract",
  description: "One contract, with the ETag that a change needs.",
  request: { params: pathId("con", "contract") },
  responses: { 200: taggedAnswer("The contract.", AdminContractSchema) },
});

const update = operation(
  "contracts",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/contracts/{id}",
    operationId: "updateContract",
    summary: "Change a contract",
    description:
      "Absent fields stay as they are, null clears. Company and currency never change. `status: closed` ends it.",
    request: { params: pathId("con", "contract"), headers: ifMatchHeader, ...body(ContractChange) },
    responses: { 200: taggedAnswer("The contract.", AdminContractSchema) },
  },
  [preconditionFailed, externalIdTaken, currencyMismatch],
);

const prices = operation("contracts", "staff", {
  method: "get",
  path: "/v1/admin/contracts/{id}/prices",
  operationId: "listContractPrices",
  summary: "List the prices of a contract's own",
  description: "What comes before every price list for this contract, set by set and tier by tier.",
  request: {
    params: pathId("con", "contract"),
    query: z.object({ ...listQuery, product_id: idFilter("prd", "The tiers of this product.") }),
  },
  responses: { 200: answer("A page of prices.", listOf(PriceEntrySchema)) },
});

const setPrices = operation("contracts", "staff", {
  method: "post",
  path: "/v1/admin/contracts/{id}/prices/bulk",
  operationId: "bulkSetContractPrices",
  summary: "Set the prices of a contract's own in bulk",
  description: `Prices agreed with one company; they come before every price list. The rows are those of a price list. ${BULK_RULES}`,
  request: { params: pathId("con", "contract"), ...bulkRequest("PriceEntryRow", PriceEntryRow) },
  responses: bulkAnswer,
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await adminListContracts(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createContract(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await adminGetContract(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateContract(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  )
  .openapi(prices, async (c) =>
    c.json(
      await listContractPrices(c.get("context"), { ...c.req.valid("query"), ...c.req.valid("param") }),
      200,
    ),
  )
  .openapi(setPrices, async (c) =>
    answerBulk(c, importPrices, c.req.valid("query"), { contractId: c.req.valid("param").id }),
  );
