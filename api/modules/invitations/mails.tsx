/** The mail with the link. */
import { eq } from "drizzle-orm";
import { defineMail } from "../../platform/mail/definition.ts";
import { dateLocale, inLanguage, type Words } from "../../platform/mail/language.ts";
import { MailLayout } from "../../platform/mail/layout.tsx";
import { MailButton, MailHeading, MailQuote, MailText } from "../../platform/mail/parts.tsx";
import { companies } from "../companies/tables.ts";
import { invitationState } from "./domain/state.ts";
import { invitationSent } from "./events.ts";
import { invitationToken } from "./queries.ts";
import { invitations } from "./tables.ts";

interface InvitationWords {
  readonly heading: (supplier: string, company: string) => string;
  readonly intro: (supplier: string, company: string) => string;
  readonly hello: (name: string) => string;
  readonly accept: string;
  readonly until: (date: string) => string;
}

const WORDS: Words<InvitationWords> = {
  en: {
    heading: (supplier, company) => `${supplier} invites ${company} to order online`,
    intro: (supplier, company) =>
      `${supplier} has opened its online ordering for ${company}: with your own prices, your terms and the stock as it is now.`,
    hello: (name) => `Hello ${name},`,
    accept: "Accept the invitation",
    until: (date) =>
      `The link works once, until ${date}. If you did not expect this message, just ignore it.`,
  },
  it: {
    heading: (supplier, company) => `${supplier} invita ${company} a ordinare online`,
    intro: (supplier, company) =>
      `${supplier} ha aperto i suoi ordini online a ${company}: con i tuoi prezzi, le tue condizioni e la disponibilità aggiornata.`,
    hello: (name) => `Ciao ${name},`,
    accept: "Accetta l’invito",
    until: (date) =>
      `Il link funziona una sola volta, fino al ${date}. Se non aspettavi questo messaggio, puoi ignorarlo.`,
  },
  pl: {
    heading: (supplier, company) => `${supplier} zaprasza firmę ${company} do zamawiania online`,
    intro: (supplier, company) =>
      `${supplier} udostępnia firmie ${company} zamówienia online: z Waszymi cenami, warunkami i aktualnymi stanami magazynowymi.`,
    hello: (name) => `Dzień dobry, ${name},`,
    accept: "Przyjmij zaproszenie",
    until: (date) =>
      `Link działa jeden raz, do ${date}. Jeśli nie spodziewasz się tej wiadomości, po prostu ją zignoruj.`,
  },
};

interface Facts {
  readonly company: string;
  readonly message: string | null;
  readonly token: string;
  readonly expiresAt: Date;
}

export const invitationMail = defineMail<Facts>({
  template: "invitation",
  on: invitationSent.name,
  facts: async (tx, event, ports) => {
    const [found] = await tx.db
      .select({ invitation: invitations, company: companies.name })
      .from(invitations)
      .innerJoin(companies, eq(companies.id, invitations.companyId))
      .where(eq(invitations.id, event.recordId));
    // A newer one is on its way, with a link that works.
    if (!found || invitationState(found.invitation, event.at) !== "open") return null;
    const { email, name, language, message, expiresAt } = found.invitation;
    const token = await invitationToken(ports, tx.supplierId, event.recordId);
    return {
      recipients: [{ email, name, language }],
      facts: { company: found.company, message, token, expiresAt },
    };
  },
  subject: ({ company }, { language }, sender) => inLanguage(WORDS, language).heading(sender.name, company),
  body: ({ company, message, token, expiresAt }, { name, language }, sender) => {
    const words = inLanguage(WORDS, language);
    const date = new Intl.DateTimeFormat(dateLocale(language), { dateStyle: "long", timeZone: "UTC" }).format(
      expiresAt,
    );
    const intro = words.intro(sender.name, company);
    return (
      <MailLayout sender={sender} language={language} preheader={intro}>
        <MailHeading>{words.heading(sender.name, company)}</MailHeading>
        {name ? <MailText>{words.hello(name)}</MailText> : null}
        <MailText>{intro}</MailText>
        {message ? <MailQuote words={message} /> : null}
        {sender.pages.invitation ? (
          <MailButton href={linkTo(sender.pages.invitation, token)} label={words.accept} />
        ) : null}
        <MailText>{words.until(date)}</MailText>
      </MailLayout>
    );
  },
});

/** In the fragment, which no server and no log ever sees. */
function linkTo(page: string, token: string): string {
  const url = new URL(page);
  url.hash = `token=${token}`;
  return url.href;
}
