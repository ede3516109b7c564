import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const announcementCreated = defineEvent(
  "announcement.created",
  "Staff wrote an announcement for buyers.",
  z.object({}),
);
export const announcementUpdated = defineEvent(
  "announcement.updated",
  "An announcement changed.",
  z.object({ fields: z.array(z.string()) }),
);
