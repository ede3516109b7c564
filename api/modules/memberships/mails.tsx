/** The mail that asks: "X of company Y invites you". */
import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { defineMail } from "../../platform/mail/definition.ts";
import { inLanguage, type Words } from "../../platform/mail/language.ts";
import { MailLayout } from "../../platform/mail/layout.tsx";
import { MailButton, MailHeading, MailText } from "../../platform/mail/parts.tsx";
import { passwordPage } from "../buyers/index.ts";
import { buyers } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { settings } from "../settings/tables.ts";
import { membershipAsked } from "./events.ts";
import { membershipToken } from "./queries.ts";
import { waitingMemberships } from "./tables.ts";

interface AskingWords {
  readonly hello: (name: string) => string;
  /** `by`: the colleague, or null for the supplier. */
  readonly heading: (by: string | null, company: string, supplier: string) => string;
  readonly intro: (company: string, supplier: string) => string;
  readonly button: string;
  readonly until: (time: string) => string;
}

const WORDS: Words<AskingWords> = {
  en: {
    hello: (name) => `Hello ${name},`,
    heading: (by, company, supplier) =>
      by === null ? `${supplier} invites you to order for ${company}` : `${by} of ${company} invites you`,
    intro: (company, supplier) =>
      `You are to order online from ${supplier} for ${company}. Please confirm: nothing happens before you do, and an account that you have already stays as it is.`,
    button: "Confirm",
    until: (time) =>
      `The link works once, until ${time} (UTC). If you do not know what this is about, ignore this message.`,
  },
  it: {
    hello: (name) => `Ciao ${name},`,
    heading: (by, company, supplier) =>
      by === null ? `${supplier} ti invita a ordinare per ${company}` : `${by} di ${company} ti invita`,
    intro: (company, supplier) =>
      `Puoi ordinare online da ${supplier} per ${company}. Conferma, per favore: prima non succede nulla, e un account che hai già resta com’è.`,
    button: "Conferma",
    until: (time) =>
      `Il link funziona una sola volta, fino al ${time} (UTC). Se non sai di che cosa si tratta, ignora questo messaggio.`,
  },
  pl: {
    hello: (name) => `Dzień dobry, ${name},`,
    heading: (by, company, supplier) =>
      by === null
        ? `${supplier} zaprasza Cię do zamawiania dla firmy ${company}`
        : `${by} z firmy ${company} zaprasza Cię`,
    intro: (company, supplier) =>
      `Możesz zamawiać online w ${supplier} dla firmy ${company}. Prosimy o potwierdzenie: wcześniej nic się nie stanie, a konto, które już masz, pozostanie bez zmian.`,
    button: "Potwierdź",
    until: (time) =>
      `Link działa jeden raz, do ${time} (UTC). Jeśli nie wiesz, o co chodzi, zignoruj tę wiadomość.`,
  },
};

interface Facts {
  readonly by: string | null;
  readonly company: string;
  readonly name: string;
  /** The page's address with the token in its fragment, which no server and no log ever sees. */
  readonly href: string | null;
  readonly expiresAt: Date;
  /** Staff read subjects: this one follows what was typed, so it says nothing of an account. */
  readonly asked: string;
}

const inviters = alias(buyers, "inviters");

export const membershipMail = defineMail<Facts>({
  template: "membership",
  on: membershipAsked.name,
  facts: async (tx, event, ports) => {
    const { version, mailed } = membershipAsked.data.parse(event.data);
    if (!mailed) return null;
    const [[found], [own], page] = await Promise.all([
      tx.db
        .select({
          waiting: waitingMemberships,
          company: { name: companies.name, language: companies.language },
          account: { name: buyers.name, language: buyers.language },
          inviter: { name: inviters.name },
        })
        .from(waitingMemberships)
        .innerJoin(companies, eq(companies.id, waitingMemberships.companyId))
        .leftJoin(buyers, eq(buyers.email, waitingMemberships.email))
        .leftJoin(inviters, eq(inviters.id, waitingMemberships.invitedBy))
        .where(eq(waitingMemberships.id, event.recordId)),
      tx.db.select({ language: settings.language }).from(settings),
      passwordPage(tx),
    ]);
    // A newer one is on its way, with a link that works.
    if (found?.waiting.status !== "waiting" || found.waiting.version !== version) return null;
    const { waiting, company, account, inviter } = found;
    // One whose account is shut gets it too: its absence from the list of mails would tell.
    const asked = waiting.language ?? company.language ?? own?.language ?? "en";
    const language = account?.language ?? asked;
    const name = account?.name ?? waiting.name;
    const token = await membershipToken(ports, tx.supplierId, waiting.id, version);
    return {
      recipients: [{ email: waiting.email, name, language }],
      facts: {
        by: inviter?.name ?? null,
        company: company.name,
        name,
        href: page === null ? null : linkTo(page, token),
        expiresAt: waiting.expiresAt,
        asked,
      },
    };
  },
  subject: ({ by, company, asked }, _recipient, sender) =>
    inLanguage(WORDS, asked).heading(by, company, sender.name),
  body: ({ by, company, name, href, expiresAt }, { language }, sender) => {
    const words = inLanguage(WORDS, language);
    const time = { dateStyle: "long", timeStyle: "short", timeZone: "UTC" } as const;
    const until = new Intl.DateTimeFormat(language, time).format(expiresAt);
    const intro = words.intro(company, sender.name);
    return (
      <MailLayout sender={sender} language={language} preheader={intro}>
        <MailHeading>{words.heading(by, company, sender.name)}</MailHeading>
        <MailText>{words.hello(name)}</MailText>
        <MailText>{intro}</MailText>
        {href ? <MailButton href={href} label={words.button} /> : null}
        <MailText>{words.until(until)}</MailText>
      </MailLayout>
    );
  },
});

function linkTo(page: string, token: string): string {
  const url = new URL(page);
  url.hash = `token=${token}`;
  return url.href;
}
