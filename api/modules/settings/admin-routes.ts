import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body } from "../../platform/http/schemas.ts";
import { getOwnSupplier, getSettings } from "./queries.ts";
import { SettingsChange, SettingsSchema, SupplierSchema } from "./schemas.ts";
import { updateSettings } from "./update-settings.ts";

const own = operation("supplier", "staff", {
  method: "get",
  path: "/v1/admin/supplier",
  operationId: "getOwnSupplier",
  summary: "Get the own supplier",
  description: "The supplier the key or session belongs to, as its buyers see it.",
  responses: { 200: answer("The supplier.", SupplierSchema) },
});

const get = operation("settings", "staff", {
  method: "get",
  path: "/v1/admin/settings",
  operationId: "getSettings",
  summary: "Get the settings",
  description: "How the supplier presents itself to its buyers.",
  responses: { 200: taggedAnswer("The settings.", SettingsSchema) },
});

const update = operation(
  "settings",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/settings",
    operationId: "updateSettings",
    summary: "Change the settings",
    description: "Absent fields stay as they are, null clears. Mails and widgets follow at once.",
    request: { headers: ifMatchHeader, ...body(SettingsChange) },
    responses: { 200: taggedAnswer("The settings.", SettingsSchema) },
  },
  [preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(own, async (c) => c.json(await getOwnSupplier(c.get("context"), undefined), 200))
  .openapi(get, async (c) => c.json(tagged(c, await getSettings(c.get("context"), undefined)), 200))
  .openapi(update, async (c) =>
    c.json(tagged(c, await updateSettings(c.get("context"), c.req.valid("json"))), 200),
  );
