import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf } from "../../platform/http/schemas.ts";
import { listEvents } from "./queries.ts";
import { EventSchema, eventFilters } from "./schemas.ts";

const list = operation("events", "staff", {
  method: "get",
  path: "/v1/admin/events",
  operationId: "listEvents",
  summary: "Read the change feed",
  description:
    "Everything that happened, oldest first. Keep the `cursor` of the last event you handled and ask with it again: no event is " +
    "skipped or repeated, however late it was committed.",
  request: { query: eventFilters },
  responses: { 200: answer("What happened after the cursor.", listOf(EventSchema)) },
});

export const adminRoutes = newRouter().openapi(list, async (c) =>
  c.json(await listEvents(c.get("context"), c.req.valid("query")), 200),
);
