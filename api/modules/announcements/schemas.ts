import { z } from "@hono/zod-openapi";
import {
  idFilter,
  idSchema,
  lineSchema,
  listQuery,
  statusFilter,
  textSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import type { announcements } from "./tables.ts";

const id = idSchema("ann", "announcement");
const title = lineSchema(160).openapi({ description: "One line.", example: "Closed over Christmas" });
const text = textSchema(4000).min(1).openapi({
  description: "Plain text, line breaks kept.",
  example: "We deliver again from 7 January.",
});
const groupId = idSchema("grp", "group").nullable().openapi({
  description: "Only companies of this group see it; null for all of them.",
});
const from = timeSchema.nullable().openapi({
  description: "Shown from then on; null for at once.",
  example: "2026-12-01T00:00:00.000Z",
});
const until = timeSchema.nullable().openapi({
  description: "Shown until then; null for as long as it is active.",
  example: "2027-01-07T00:00:00.000Z",
});
const dismissible = z.boolean().openapi({
  description: "Whether each buyer may put it away for good.",
  example: true,
});
const kind = z.string().openapi({ description: "`info` or `warning`.", example: "info" });

export const AnnouncementSchema = z
  .object({
    id,
    title,
    body: text,
    kind,
    group_id: groupId,
    from,
    until,
    dismissible,
    status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("AdminAnnouncement");

/** What a buyer is shown. */
export const ShownAnnouncementSchema = z
  .object({ id, title, body: text, kind, until, dismissible })
  .openapi("Announcement");

const fields = {
  title,
  body: text,
  kind: z.enum(["info", "warning"]).openapi({ description: "How loud it is.", example: "info" }),
  group_id: groupId,
  from,
  until,
  dismissible,
  status: z
    .enum(["active", "inactive"])
    .openapi({ description: "Inactive ones are not shown.", example: "active" }),
};

export const AnnouncementInput = z
  .object(fields)
  .partial()
  .required({ title: true, body: true })
  .openapi("AnnouncementInput", {
    example: { title: "Closed over Christmas", body: "We deliver again from 7 January." },
  });
export const AnnouncementChange = z
  .object(fields)
  .partial()
  .openapi("AnnouncementChange", {
    description: "Absent = unchanged, null = clear.",
    example: { until: "2027-01-07T00:00:00.000Z" },
  });

export const announcementFilters = z.object({
  ...listQuery,
  status: statusFilter,
  group_id: idFilter("grp", "Only those for this group."),
});

type Row = typeof announcements.$inferSelect;

export function presentAnnouncement(row: Row): z.infer<typeof AnnouncementSchema> {
  return {
    id: row.id,
    title: row.title,
    body: row.body,
    kind: row.kind,
    group_id: row.groupId,
    from: row.shownFrom?.toISOString() ?? null,
    until: row.shownUntil?.toISOString() ?? null,
    dismissible: row.dismissible,
    status: row.status,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

export function presentShown(row: Row): z.infer<typeof ShownAnnouncementSchema> {
  const { id: own, title: line, body, kind: loud, until: end, dismissible: away } = presentAnnouncement(row);
  return { id: own, title: line, body, kind: loud, until: end, dismissible: away };
}

/** Columns of the fields given; an absent one stays undefined. */
export function announcementColumns(given: z.infer<typeof AnnouncementChange>) {
  const instant = (time: string | null | undefined) => (typeof time === "string" ? new Date(time) : time);
  return {
    title: given.title,
    body: given.body,
    kind: given.kind,
    groupId: given.group_id,
    shownFrom: instant(given.from),
    shownUntil: instant(given.until),
    dismissible: given.dismissible,
    status: given.status,
  };
}
