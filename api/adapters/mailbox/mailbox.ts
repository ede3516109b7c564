/**
 * `Mailer` for development: keeps mails where the developer can read them, at `/dev/mailbox`. They lie in a schema of
 * their own beside the data that caused them, so both outlive a restart and both vanish together.
 */
import { type Clock, type Database, type Mail, type Mailer, MailRefused } from "../../platform/ports.ts";

export interface KeptMail {
  /** The idempotency key it was sent with. */
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly reply_to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly sent_at: string;
}

export interface Mailbox extends Mailer {
  /** Newest first, at most 500; `to` asks for one recipient. */
  list(to?: string): Promise<KeptMail[]>;
  find(id: string): Promise<KeptMail | null>;
}

/** One message, hence one transaction: two processes that start together do not make the table twice. */
const PREPARE = `
  select pg_advisory_xact_lock(hashtextextended('listino mailbox', 0));
  create schema if not exists mailbox;
  create table if not exists mailbox.mails (
    position bigint generated always as identity primary key,
    id text not null unique,
    "to" text not null,
    "from" text not null,
    reply_to text,
    subject text not null,
    "text" text not null,
    html text not null,
    sent_at text not null
  )`;
const COLUMNS = `id, "to", "from", reply_to, subject, "text", html, sent_at`;
const ADDRESS = /^[^<>@,\s]+@[^<>@,\s]+$/;
const NAMED_ADDRESS = /^(?:.*<)?[^<>@,\s]+@[^<>@,\s]+>?$/;

export function mailboxMailer({ database, clock }: { database: Database; clock: Clock }): Mailbox {
  let prepared: Promise<unknown> | null = null;

  async function rows<Row extends object>(text: string, params: readonly unknown[]): Promise<Row[]> {
    prepared ??= database.unscoped(PREPARE);
    await prepared.catch((error: unknown) => {
      prepared = null;
      throw error;
    });
    return (await database.unscoped(text, params)) as Row[];
  }

  async function find(id: string): Promise<KeptMail | null> {
    const [kept] = await rows<KeptMail>(`select ${COLUMNS} from mailbox.mails where id = $1`, [id]);
    return kept ?? null;
  }

  return {
    find,
    async send(mail) {
      if (!ADDRESS.test(mail.to)) throw new MailRefused(`not an address: ${mail.to}`);
      if (!NAMED_ADDRESS.test(mail.from)) throw new MailRefused(`not an address: ${mail.from}`);
      const values = [
        mail.idempotencyKey,
        mail.to,
        mail.from,
        mail.replyTo,
        mail.subject,
        mail.text,
        mail.html,
        clock.now().toISOString(),
      ];
      await rows(
        `insert into mailbox.mails (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
        values,
      );
      const kept = await find(mail.idempotencyKey);
      if (!kept || !same(kept, mail)) throw new MailRefused("other words were sent under this key");
      return { providerId: kept.id };
    },
    list: (to) =>
      rows<KeptMail>(
        `select ${COLUMNS} from mailbox.mails where $1::text is null or lower("to") = lower($1)
         order by position desc limit 500`,
        [to ?? null],
      ),
  };
}

function same(kept: KeptMail, mail: Mail): boolean {
  return (
    kept.to === mail.to &&
    kept.from === mail.from &&
    kept.reply_to === mail.replyTo &&
    kept.subject === mail.subject &&
    kept.text === mail.text &&
    kept.html === mail.html
  );
}
