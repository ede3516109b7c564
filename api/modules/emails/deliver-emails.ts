/** Composes and sends the mails of an event: first the row, then the provider, then the row again. */
import { and, eq } from "drizzle-orm";
import type { HandlerContext, RecordedEvent, Subscriber } from "../../platform/events/definition.ts";
import type { MailDefinition } from "../../platform/mail/definition.ts";
import { MailRefused } from "../../platform/ports.ts";
import { composeMails, type QueuedMail, type ReadSender } from "./compose-mails.ts";
import { emails } from "./tables.ts";

export const SUBSCRIBER = "deliver-emails";

export function deliverEmails(mails: readonly MailDefinition[], readSender: ReadSender): Subscriber {
  return {
    name: SUBSCRIBER,
    events: [...new Set(mails.map((mail) => mail.on))],
    async handle(context, event) {
      const failures: unknown[] = [];
      // One mail that cannot be made or sent keeps back none of the others; the next try does only what is left.
      for (const definition of mails.filter((mail) => mail.on === event.type)) {
        await deliverOne(context, event, definition, readSender).catch((error) => failures.push(error));
      }
      if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures);
    },
  };
}

async function deliverOne(
  context: HandlerContext,
  event: RecordedEvent,
  definition: MailDefinition,
  readSender: ReadSender,
): Promise<void> {
  const queued = await context.scope((tx) => composeMails(context.ports, tx, event, definition, readSender));
  const outcomes = await Promise.allSettled(queued.map((mail) => send(context, mail)));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

async function send(context: HandlerContext, mail: QueuedMail): Promise<void> {
  const settle = (values: Partial<typeof emails.$inferInsert>) =>
    context.scope((tx) =>
      tx.db
        .update(emails)
        .set({ ...values, message: null, settledAt: context.ports.clock.now() })
        .where(and(eq(emails.supplierId, tx.supplierId), eq(emails.id, mail.id))),
    );
  try {
    const { providerId } = await context.ports.mailer.send({
      idempotencyKey: mail.id,
      to: mail.recipient,
      subject: mail.subject,
      ...mail.message,
    });
    await settle({ status: "sent", providerId });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    context.ports.logger.error("a mail was refused", { email: mail.id, template: mail.template, error });
    await settle({ status: "refused", refusal: error.message });
  }
}
