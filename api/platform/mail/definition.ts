/** A message a module sends when an event happened. The `emails` module renders and delivers all of them. */
import type { ReactElement } from "react";
import type { Tx } from "../db/scope.ts";
import type { RecordedEvent } from "../events/definition.ts";
import type { Ports } from "../ports.ts";

/** How the supplier presents itself in a mail. */
export interface MailSender {
  readonly name: string;
  readonly email: string;
  readonly replyTo: string | null;
  readonly logoUrl: string | null;
  readonly accentColour: string | null;
  /** URLs of the supplier's own pages; null where not set. */
  readonly pages: {
    readonly signIn: string | null;
    readonly order: string | null;
    readonly invitation: string | null;
    readonly passwordReset: string | null;
    readonly account: string | null;
    readonly application: string | null;
    /** For staff. */
    readonly desk: string | null;
  };
}

export interface Recipient {
  readonly email: string;
  readonly name: string | null;
  /** BCP 47. */
  readonly language: string;
}

export interface MailDefinition<Facts = unknown> {
  /** e.g. `order-submitted-buyer`; one mail per event, template and recipient. */
  readonly template: string;
  readonly on: string;
  /** Reads what the mail says; null where nobody has to be told. `ports.sign` makes a link's token again. */
  facts(
    tx: Tx,
    event: RecordedEvent,
    ports: Pick<Ports, "sign">,
  ): Promise<{ recipients: readonly Recipient[]; facts: Facts } | null>;
  subject(facts: Facts, recipient: Recipient, sender: MailSender): string;
  body(facts: Facts, recipient: Recipient, sender: MailSender): ReactElement;
}

/** Erases the facts' type so that definitions of different mails fit one list. */
export function defineMail<Facts>(definition: MailDefinition<Facts>): MailDefinition {
  return definition as unknown as MailDefinition;
}
