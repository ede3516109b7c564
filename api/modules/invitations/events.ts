import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const invitationSent = defineEvent(
  "invitation.sent",
  "Staff invited somebody to order for a company; the mail follows.",
  z.object({}),
);
export const invitationRevoked = defineEvent(
  "invitation.revoked",
  "Staff took an invitation back: its link no longer works.",
  z.object({}),
);
export const invitationAccepted = defineEvent(
  "invitation.used",
  "Somebody registered with the invitation.",
  z.object({ buyer_id: z.string() }),
);
