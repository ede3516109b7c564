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
  timeSchema,
} from "../../platform/http/schemas.ts";
import { createFamily } from "./create-family.ts";
import { importFamilies } from "./import-families.ts";
import { externalIdTaken } from "./problems.ts";
import { getFamily, listFamilies } from "./queries.ts";
import { FamilyChange, FamilyInput, FamilyRow, FamilySchema } from "./schemas.ts";
import { updateFamily } from "./update-family.ts";

const params = pathId("fam", "family");

const list = operation("families", "staff", {
  method: "get",
  path: "/v1/admin/families",
  operationId: "listFamilies",
  summary: "List families",
  description: "All families in the order they were made.",
  request: {
    query: z.object({
      ...listQuery,
      external_id: externalIdFilter,
      updated_since: timeSchema.optional(),
    }),
  },
  responses: { 200: answer("A page of families.", listOf(FamilySchema)) },
});

const create = operation(
  "families",
  "staff",
  {
    method: "post",
    path: "/v1/admin/families",
    operationId: "createFamily",
    summary: "Make a family",
    description: "An article that comes in variants: products name it by `family_external_id`.",
    request: body(FamilyInput),
    responses: { 201: answer("The family.", FamilySchema) },
  },
  [externalIdTaken],
);

const get = operation("families", "staff", {
  method: "get",
  path: "/v1/admin/families/{id}",
  operationId: "getFamily",
  summary: "Get a family",
  description: "One family, without its variants.",
  request: { params },
  responses: { 200: taggedAnswer("The family.", FamilySchema) },
});

const update = operation(
  "families",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/families/{id}",
    operationId: "updateFamily",
    summary: "Change a family",
    description: "Absent fields stay as they are, null clears.",
    request: { params, headers: ifMatchHeader, ...body(FamilyChange) },
    responses: { 200: taggedAnswer("The family.", FamilySchema) },
  },
  [preconditionFailed, externalIdTaken],
);

const upsert = operation("families", "staff", {
  method: "post",
  path: "/v1/admin/families/bulk",
  operationId: "bulkUpsertFamilies",
  summary: "Make and change families in bulk",
  description: `Writes families by \`external_id\`. They have no state, so \`mode=full\` switches none off. ${BULK_RULES}`,
  request: bulkRequest("FamilyRow", FamilyRow),
  responses: bulkAnswer,
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listFamilies(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createFamily(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) => c.json(tagged(c, await getFamily(c.get("context"), c.req.valid("param"))), 200))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateFamily(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  )
  .openapi(upsert, async (c) => answerBulk(c, importFamilies, c.req.valid("query"), undefined));
