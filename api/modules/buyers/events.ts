import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const buyerCreated = defineEvent(
  "buyer.created",
  "Somebody registered with an invitation.",
  z.object({}),
);
export const buyerJoined = defineEvent(
  "buyer.joined",
  "A buyer became a member of a company: the event's company.",
  z.object({}),
);
export const buyerUpdated = defineEvent(
  "buyer.updated",
  "A buyer's account changed.",
  z.object({ fields: z.array(z.string()) }),
);
