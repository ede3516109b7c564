/**
 * API keys: a publishable key names the supplier on its websites, bound to their origins; a secret key lets a program
 * act as staff, within its scopes. Shown once, kept as a hash, revoked for good.
 * Neighbours: staff above, whose permissions are the scopes; sessions below, which check the keys.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { apiKeyCreated, apiKeyRevoked } from "./events.ts";

export { createApiKey } from "./create-api-key.ts";
export { isOrigin } from "./domain/origin.ts";
export { keyUse } from "./record-use.ts";

export const apiKeysModule: Module = {
  name: "api-keys",
  admin: adminRoutes,
  events: [apiKeyCreated, apiKeyRevoked],
};
