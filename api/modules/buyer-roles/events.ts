import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const buyerRoleCreated = defineEvent(
  "buyer_role.created",
  "Staff made a role for buyers.",
  z.object({}),
);
export const buyerRoleUpdated = defineEvent(
  "buyer_role.updated",
  "A role for buyers changed, and with it what its holders may do.",
  z.object({ fields: z.array(z.string()) }),
);
