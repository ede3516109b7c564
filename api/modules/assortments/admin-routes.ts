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
  listOf,
  listQuery,
  pathId,
  statusFilter,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { createAssortment } from "./create-assortment.ts";
import { externalIdTaken } from "./problems.ts";
import { getAssortment, listAssortments } from "./queries.ts";
import {
  AssortmentChange,
  AssortmentInput,
  AssortmentProductRow,
  AssortmentSchema,
  AssortmentSummarySchema,
} from "./schemas.ts";
import { setAssortmentProducts } from "./set-assortment-products.ts";
import { updateAssortment } from "./update-assortment.ts";

const params = pathId("asm", "assortment");

const list = operation("assortments", "staff", {
  method: "get",
  path: "/v1/admin/assortments",
  operationId: "listAssortments",
  summary: "List assortments",
  description: "All assortments in the order they were made, without what is in them.",
  request: {
    query: z.object({
      ...listQuery,
      external_id: externalIdFilter,
      status: statusFilter,
      updated_since: timeSchema.optional(),
    }),
  },
  responses: { 200: answer("A page of assortments.", listOf(AssortmentSummarySchema)) },
});

const create = operation(
  "assortments",
  "staff",
  {
    method: "post",
    path: "/v1/admin/assortments",
    operationId: "createAssortment",
    summary: "Make an assortment",
    description:
      "Categories and products that may be seen together. A company with any active assortment, granted to itself, to " +
      "its groups or to the buyer's branch, sees the union of them and nothing else.",
    request: body(AssortmentInput),
    responses: { 201: answer("The assortment.", AssortmentSchema) },
  },
  [externalIdTaken],
);

const get = operation("assortments", "staff", {
  method: "get",
  path: "/v1/admin/assortments/{id}",
  operationId: "getAssortment",
  summary: "Get an assortment",
  description: "One assortment with what is in it and whom it is granted to.",
  request: { params },
  responses: { 200: taggedAnswer("The assortment.", AssortmentSchema) },
});

const update = operation(
  "assortments",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/assortments/{id}",
    operationId: "updateAssortment",
    summary: "Change an assortment",
    description: "Absent fields stay as they are; a list replaces the one before.",
    request: { params, headers: ifMatchHeader, ...body(AssortmentChange) },
    responses: { 200: taggedAnswer("The assortment.", AssortmentSchema) },
  },
  [preconditionFailed, externalIdTaken],
);

const setProducts = operation("assortments", "staff", {
  method: "post",
  path: "/v1/admin/assortments/{id}/products/bulk",
  operationId: "bulkSetAssortmentProducts",
  summary: "Set an assortment's products in bulk",
  description: `Puts products in by their \`external_id\`, or takes them out; \`mode=full\` takes out the others. ${BULK_RULES}`,
  request: { params, ...bulkRequest("AssortmentProductRow", AssortmentProductRow) },
  responses: bulkAnswer,
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listAssortments(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createAssortment(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await getAssortment(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(
        c,
        await updateAssortment(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      ),
      200,
    ),
  )
  .openapi(setProducts, async (c) =>
    answerBulk(c, setAssortmentProducts, c.req.valid("query"), c.req.valid("param")),
  );
