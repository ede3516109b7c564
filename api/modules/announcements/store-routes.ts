import { z } from "@hono/zod-openapi";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, idSchema, listOf, pathId } from "../../platform/http/schemas.ts";
import { dismissAnnouncement } from "./dismiss-announcement.ts";
import { announcementStays } from "./problems.ts";
import { listAnnouncements } from "./queries.ts";
import { ShownAnnouncementSchema } from "./schemas.ts";

const DismissedSchema = z.object({ id: idSchema("ann", "announcement") }).openapi("DismissedAnnouncement");

const list = operation("announcements", "buyer", {
  method: "get",
  path: "/v1/store/announcements",
  operationId: "listAnnouncements",
  summary: "List announcements",
  description:
    "What the supplier wants this buyer to see on entry: at present, for their company, and not put away yet. Warnings come first, then the newest; at most fifty.",
  responses: { 200: answer("The announcements.", listOf(ShownAnnouncementSchema)) },
});

const dismiss = operation(
  "announcements",
  "buyer",
  {
    method: "post",
    path: "/v1/store/announcements/{id}/dismiss",
    operationId: "dismissAnnouncement",
    summary: "Put an announcement away",
    description: "This buyer is not shown it again.",
    request: { params: pathId("ann", "announcement") },
    responses: { 200: answer("It is put away.", DismissedSchema) },
  },
  [announcementStays],
);

export const storeRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listAnnouncements(c.get("context"), undefined), 200))
  .openapi(dismiss, async (c) =>
    c.json(await dismissAnnouncement(c.get("context"), c.req.valid("param")), 200),
  );
