/** `Mailer` of a deployment without a mail provider: refuses every mail in words that the list of mails then shows. */
import { type Mailer, MailRefused } from "../../platform/ports.ts";

export const noMailer: Mailer = {
  send: () => Promise.reject(new MailRefused("no mail provider is set up: RESEND_API_KEY is missing")),
};
