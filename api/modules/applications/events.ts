import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const applicationSubmitted = defineEvent(
  "application.submitted",
  "A company asked for an account; mails to the applicant and to the staff follow.",
  z.object({}),
);
export const applicationAccepted = defineEvent(
  "application.accepted",
  "Staff accepted an application: the company and the buyer's account are there.",
  z.object({ company_id: z.string(), buyer_id: z.string() }),
);
export const applicationRefused = defineEvent(
  "application.refused",
  "Staff refused an application.",
  z.object({}),
);
