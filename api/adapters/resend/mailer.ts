/** `Mailer` through Resend's own SDK. */
import { Resend } from "resend";
import { type Mailer, MailRefused } from "../../platform/ports.ts";

export interface ResendOptions {
  readonly apiKey: string;
  /** For a counterpart in tests; Resend's own API otherwise. */
  readonly baseUrl?: string;
}

/** What no second try of the same mail can cure. A rejected key or an unverified domain is cured by the operator. */
const REFUSED = new Set<string>([
  "validation_error",
  "missing_required_field",
  "invalid_parameter",
  "invalid_from_address",
  "invalid_attachment",
  "invalid_idempotency_key",
  "invalid_idempotent_request",
  "security_error",
]);
const CURABLE_STATUS = new Set<number | null>([401, 403, 429]);
const PATIENCE_MS = 20_000;

export function resendMailer({ apiKey, baseUrl }: ResendOptions): Mailer {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  return {
    async send(mail) {
      const { data, error } = await resend.emails.send(
        {
          from: mail.from,
          to: mail.to,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
        },
        { idempotencyKey: mail.idempotencyKey, signal: AbortSignal.timeout(PATIENCE_MS) },
      );
      if (!error) return { providerId: data.id };
      const told = `Resend: ${error.name} (${error.statusCode ?? "no answer"}): ${error.message}`;
      if (REFUSED.has(error.name) && !CURABLE_STATUS.has(error.statusCode)) throw new MailRefused(told);
      throw new Error(told);
    },
  };
}
