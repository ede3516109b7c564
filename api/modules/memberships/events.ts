import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const membershipAsked = defineEvent(
  "membership.asked",
  "Somebody is asked to order for the event's company, or asked again; a mail with a link follows.",
  z.object({
    version: z.number(),
    /** False where another mail carries the link. */
    mailed: z.boolean(),
  }),
);
export const membershipConfirmed = defineEvent(
  "membership.confirmed",
  "Whoever was asked has confirmed, and orders for the event's company.",
  z.object({ buyer_id: z.string() }),
);
export const membershipWithdrawn = defineEvent(
  "membership.withdrawn",
  "Whoever was asked is waited for no more; the link has stopped working.",
  z.object({}),
);
