import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const groupCreated = defineEvent("group.created", "Staff made a group of companies.", z.object({}));
export const groupUpdated = defineEvent(
  "group.updated",
  "A group's data changed.",
  z.object({ fields: z.array(z.string()) }),
);
export const companyGroupsSet = defineEvent(
  "company.groups_set",
  "A company joined or left groups: its prices and assortment may be others now.",
  z.object({ joined: z.array(z.string()), left: z.array(z.string()) }),
);
