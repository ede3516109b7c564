import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf } from "../../platform/http/schemas.ts";
import { countNotifications, listNotifications } from "./queries.ts";
import { readNotifications } from "./read-notifications.ts";
import {
  NotificationCountSchema,
  NotificationSchema,
  NotificationsRead,
  notificationFilters,
} from "./schemas.ts";

const list = operation("notifications", "staff", {
  method: "get",
  path: "/v1/admin/notifications",
  operationId: "listNotifications",
  summary: "List notifications",
  description:
    "What staff should see, newest first. Staff of the scope `own` see what concerns the companies they represent.",
  request: { query: notificationFilters },
  responses: { 200: answer("A page of notifications.", listOf(NotificationSchema)) },
});

const count = operation("notifications", "staff", {
  method: "get",
  path: "/v1/admin/notifications/count",
  operationId: "countNotifications",
  summary: "Count what is not read",
  description: "How many whoever asks has not read.",
  responses: { 200: answer("The counter.", NotificationCountSchema) },
});

const read = operation("notifications", "staff", {
  method: "post",
  path: "/v1/admin/notifications/read",
  operationId: "readNotifications",
  summary: "Mark notifications as read",
  description:
    "One by one, or all; by whoever asks, for themselves. Ids of none are passed over. Answers what is left unread.",
  request: body(NotificationsRead),
  responses: { 200: answer("The counter.", NotificationCountSchema) },
});

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listNotifications(c.get("context"), c.req.valid("query")), 200))
  .openapi(count, async (c) => c.json(await countNotifications(c.get("context"), undefined), 200))
  .openapi(read, async (c) => c.json(await readNotifications(c.get("context"), c.req.valid("json")), 200));
