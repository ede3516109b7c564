/** The OpenAPI document and its interactive reference. */

import { z } from "@hono/zod-openapi";
import { Scalar } from "@scalar/hono-api-reference";
import type { EventDefinition } from "../events/definition.ts";
import type { Router } from "./router.ts";
import { idSchema, timeSchema } from "./schemas.ts";

const DESCRIPTION = `B2B ordering for the website a supplier already has.

The **Store API** (\`/v1/store\`) is what one buyer may see and do: send the publishable key in \`Listino-Key\` and, once signed
in, the session in \`Authorization\`. The **Admin API** (\`/v1/admin\`) is everything of one supplier: send a secret key or a
staff session in \`Authorization\`.

Amounts, quantities and rates are exact decimal strings. Times are RFC 3339 in UTC. Every failure is an RFC 9457 problem
with a stable \`code\`. Send an \`Idempotency-Key\` with a POST to make it safe to repeat for 24 hours.`;

export function openApiDocument(app: Router) {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Listino API",
      version: "1.0.0",
      description: DESCRIPTION,
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/", description: "This deployment" }],
  });
}

export function describeApi(app: Router, events: readonly EventDefinition[]): void {
  const registry = app.openAPIRegistry;
  for (const event of events) describeEvent(registry, event);
  registry.registerComponent("securitySchemes", "publishableKey", {
    type: "apiKey",
    in: "header",
    name: "Listino-Key",
    description:
      "Publishable key `pk_…`: names the supplier, bound to the website's origins, safe in a page.",
  });
  registry.registerComponent("securitySchemes", "buyerSession", {
    type: "http",
    scheme: "bearer",
    description: "A buyer's session `bs_…` from `POST /v1/store/sessions`.",
  });
  registry.registerComponent("securitySchemes", "secretKey", {
    type: "http",
    scheme: "bearer",
    description: "Secret key `sk_…` with scopes; never in a browser.",
  });
  registry.registerComponent("securitySchemes", "staffSession", {
    type: "http",
    scheme: "bearer",
    description: "A staff member's session `ss_…` from `POST /v1/admin/sessions`.",
  });
  let document: string | null = null;
  app.get("/openapi.json", (c) => {
    document ??= JSON.stringify(openApiDocument(app));
    return c.body(document, 200, {
      "Content-Type": "application/json",
      "Cache-Control": "public, max-age=300",
    });
  });
  app.get("/docs", Scalar({ url: "/openapi.json", pageTitle: "Listino API" }));
}

/** An event as the feed and webhooks carry it. */
function describeEvent(
  registry: Router["openAPIRegistry"],
  { name, description, data }: EventDefinition,
): void {
  const component = `${name
    .split(/[._]/)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join("")}Event`;
  const schema = z
    .object({
      id: idSchema("evt", "event"),
      type: z.literal(name),
      record_id: z.string().openapi({ description: "The record the event is about." }),
      company_id: z.string().nullable().openapi({ description: "The company concerned." }),
      at: timeSchema,
      data,
    })
    .openapi(component, { description });
  registry.registerWebhook({
    method: "post",
    path: name,
    operationId: `on${component.slice(0, -"Event".length)}`,
    summary: description,
    description: `${description} The same event stands in the change feed, \`GET /v1/admin/events\`.`,
    request: { body: { required: true, content: { "application/json": { schema } } } },
    responses: { 200: { description: "Taken; any 2xx will do." } },
  });
}
