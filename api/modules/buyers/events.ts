import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const buyerCreated = defineEvent(
  "buyer.created",
  "Somebody got an account: by registering, or because staff, a colleague or an import added them.",
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
export const membershipUpdated = defineEvent(
  "buyer.membership_updated",
  "What a buyer may do for the event's company changed.",
  z.object({ fields: z.array(z.string()) }),
);
export const credentialIssued = defineEvent(
  "buyer.credential_issued",
  "A buyer is sent a link or a temporary password, or the confirmation of a new e-mail.",
  z.object({ credential_id: z.string(), kind: z.string() }),
);
export const buyerEmailChanged = defineEvent(
  "buyer.email_changed",
  "A buyer confirmed a new e-mail, which signs in from now on.",
  z.object({}),
);
