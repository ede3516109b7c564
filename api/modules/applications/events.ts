import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const applicationSubmitted = defineEvent(
  "application.submitted",
  "A company asked for an account; mails to the applicant and to the staff follow.",
  z.object({}),
);
export const applicationLinkRenewed = defineEvent(
  "application.link_renewed",
  "An applicant is sent another link to confirm the e-mail; the one before has stopped working.",
  z.object({ links: z.number() }),
);
export const applicationConfirmed = defineEvent(
  "application.email_confirmed",
  "An applicant followed the link in the mail: the e-mail is theirs.",
  z.object({}),
);
export const applicationAccepted = defineEvent(
  "application.accepted",
  "Staff accepted an application: the company is there, and the buyer's account, or who is waited for until they confirm their e-mail.",
  z.object({
    company_id: z.string(),
    buyer_id: z.string().nullable(),
    membership_id: z.string().nullable(),
  }),
);
export const applicationRefused = defineEvent(
  "application.refused",
  "Staff refused an application.",
  z.object({}),
);
