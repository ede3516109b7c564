import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { createAnnouncement } from "./create-announcement.ts";
import { adminListAnnouncements, getAnnouncement } from "./queries.ts";
import { AnnouncementChange, AnnouncementInput, AnnouncementSchema, announcementFilters } from "./schemas.ts";
import { updateAnnouncement } from "./update-announcement.ts";

const params = pathId("ann", "announcement");

const list = operation("announcements", "staff", {
  method: "get",
  path: "/v1/admin/announcements",
  operationId: "adminListAnnouncements",
  summary: "List announcements",
  description: "All of them, the newest first.",
  request: { query: announcementFilters },
  responses: { 200: answer("A page of announcements.", listOf(AnnouncementSchema)) },
});

const create = operation("announcements", "staff", {
  method: "post",
  path: "/v1/admin/announcements",
  operationId: "createAnnouncement",
  summary: "Write an announcement",
  description: "Buyers see it on entry: all of them or one group's, at once or between two times.",
  request: body(AnnouncementInput),
  responses: { 201: answer("The announcement.", AnnouncementSchema) },
});

const get = operation("announcements", "staff", {
  method: "get",
  path: "/v1/admin/announcements/{id}",
  operationId: "getAnnouncement",
  summary: "Get an announcement",
  description: "One announcement, with the ETag that a change needs.",
  request: { params },
  responses: { 200: taggedAnswer("The announcement.", AnnouncementSchema) },
});

const update = operation(
  "announcements",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/announcements/{id}",
    operationId: "updateAnnouncement",
    summary: "Change an announcement",
    description:
      "Absent fields stay as they are, null clears. Whoever has put it away does not see it again; write a new one for that.",
    request: { params, headers: ifMatchHeader, ...body(AnnouncementChange) },
    responses: { 200: taggedAnswer("The announcement.", AnnouncementSchema) },
  },
  [preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) =>
    c.json(await adminListAnnouncements(c.get("context"), c.req.valid("query")), 200),
  )
  .openapi(create, async (c) => c.json(await createAnnouncement(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) =>
    c.json(tagged(c, await getAnnouncement(c.get("context"), c.req.valid("param"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(
        c,
        await updateAnnouncement(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      ),
      200,
    ),
  );
