import { and, eq } from "drizzle-orm";
import { makeId } from "../../kernel/id.ts";
import type { Tx } from "../../platform/db/scope.ts";
import type { RecordedEvent } from "../../platform/events/definition.ts";
import { mailbox } from "../../platform/mail/address.ts";
import type { MailDefinition, MailSender } from "../../platform/mail/definition.ts";
import { renderMail } from "../../platform/mail/render.ts";
import type { Ports } from "../../platform/ports.ts";
import { emails, type Message } from "./tables.ts";

/** How the supplier presents itself: its settings. */
export type ReadSender = (tx: Tx) => Promise<MailSender>;

export interface QueuedMail {
  readonly id: string;
  readonly template: string;
  readonly recipient: string;
  readonly subject: string;
  readonly message: Message;
}

/** The mails of one template that are still to be sent. Written down once, so that a later try sends the same words. */
export async function composeMails(
  ports: Ports,
  tx: Tx,
  event: RecordedEvent,
  definition: MailDefinition,
  readSender: ReadSender,
): Promise<QueuedMail[]> {
  const written = await writtenMails(tx, event, definition);
  if (written.length > 0) return stillQueued(written);

  const told = await definition.facts(tx, event, ports);
  if (!told || told.recipients.length === 0) return [];
  const sender = await readSender(tx);
  const now = ports.clock.now();
  const rows = told.recipients.map((recipient) => ({
    supplierId: tx.supplierId,
    id: makeId("eml", now.getTime(), ports.random(10)),
    eventId: event.id,
    companyId: event.companyId,
    template: definition.template,
    recipient: recipient.email.trim().toLowerCase(),
    subject: definition.subject(told.facts, recipient, sender),
    message: {
      from: mailbox(sender.name, sender.email),
      replyTo: sender.replyTo,
      ...renderMail(definition.body(told.facts, recipient, sender)),
    },
    status: "queued" as const,
    at: now,
  }));
  await tx.db.insert(emails).values(rows).onConflictDoNothing();
  return stillQueued(await writtenMails(tx, event, definition));
}

function writtenMails(tx: Tx, event: RecordedEvent, definition: MailDefinition) {
  return tx.db
    .select()
    .from(emails)
    .where(
      and(
        eq(emails.supplierId, tx.supplierId),
        eq(emails.eventId, event.id),
        eq(emails.template, definition.template),
      ),
    );
}

function stillQueued(rows: readonly (typeof emails.$inferSelect)[]): QueuedMail[] {
  return rows.flatMap((row) =>
    row.status === "queued" && row.message ? [{ ...row, message: row.message }] : [],
  );
}
