import { alreadyDone } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { createApiKey } from "./create-api-key.ts";
import { keyOver } from "./problems.ts";
import { listApiKeys } from "./queries.ts";
import { revokeApiKey } from "./revoke-api-key.ts";
import { rotateApiKey } from "./rotate-api-key.ts";
import {
  ApiKeyChange,
  ApiKeyCreatedSchema,
  ApiKeyInput,
  ApiKeyRotation,
  ApiKeySchema,
  apiKeyFilters,
} from "./schemas.ts";
import { updateApiKey } from "./update-api-key.ts";

const list = operation("api-keys", "staff", {
  method: "get",
  path: "/v1/admin/api-keys",
  operationId: "listApiKeys",
  summary: "List API keys",
  description: "All keys, revoked ones too. The keys themselves are not kept.",
  request: { query: apiKeyFilters },
  responses: { 200: answer("A page of keys.", listOf(ApiKeySchema)) },
});

const create = operation(
  "api-keys",
  "staff",
  {
    method: "post",
    path: "/v1/admin/api-keys",
    operationId: "createApiKey",
    summary: "Make an API key",
    description:
      "A publishable key needs the origins of its websites, a secret key its scopes: no more than the caller has. The key is shown this once.",
    request: body(ApiKeyInput),
    responses: { 201: answer("The key.", ApiKeyCreatedSchema) },
  },
  [alreadyDone],
);

const update = operation("api-keys", "staff", {
  method: "patch",
  path: "/v1/admin/api-keys/{id}",
  operationId: "updateApiKey",
  summary: "Change an API key",
  description:
    "Its name, and a publishable key's websites. What a secret key may do stays as it was made. Nobody changes a key that may do more than they.",
  request: { params: pathId("key", "key"), ...body(ApiKeyChange) },
  responses: { 200: answer("The key.", ApiKeySchema) },
});

const rotate = operation(
  "api-keys",
  "staff",
  {
    method: "post",
    path: "/v1/admin/api-keys/{id}/rotate",
    operationId: "rotateApiKey",
    summary: "Replace an API key",
    description:
      "Makes another key like it, shown this once. The old one works for `overlap_hours` more, a day if nothing is said.",
    request: { params: pathId("key", "key"), ...body(ApiKeyRotation) },
    responses: { 201: answer("The new key.", ApiKeyCreatedSchema) },
  },
  [keyOver, alreadyDone],
);

const revoke = operation("api-keys", "staff", {
  method: "delete",
  path: "/v1/admin/api-keys/{id}",
  operationId: "revokeApiKey",
  summary: "Revoke an API key",
  description:
    "The key stops working at once and for good. Revoking it again changes nothing. Nobody revokes a key that may do more than they.",
  request: { params: pathId("key", "key") },
  responses: { 204: { description: "Revoked." } },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listApiKeys(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createApiKey(c.get("context"), c.req.valid("json")), 201))
  .openapi(update, async (c) =>
    c.json(await updateApiKey(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }), 200),
  )
  .openapi(rotate, async (c) =>
    c.json(await rotateApiKey(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }), 201),
  )
  .openapi(revoke, async (c) => c.body(await revokeApiKey(c.get("context"), c.req.valid("param")), 204));
