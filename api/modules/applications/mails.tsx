/** What the applicant and the supplier are told of an application. */
import type { ReactElement } from "react";
import type { Tx } from "../../platform/db/scope.ts";
import type { EventDefinition, RecordedEvent } from "../../platform/events/definition.ts";
import { defineMail, type MailDefinition, type MailSender } from "../../platform/mail/definition.ts";
import { inLanguage, type Words } from "../../platform/mail/language.ts";
import { MailLayout } from "../../platform/mail/layout.tsx";
import { MailButton, MailFacts, MailHeading, MailQuote, MailText } from "../../platform/mail/parts.tsx";
import { passwordPage } from "../buyers/index.ts";
import { membershipToken } from "../memberships/index.ts";
import { settings } from "../settings/tables.ts";
import {
  applicationAccepted,
  applicationLinkRenewed,
  applicationRefused,
  applicationSubmitted,
} from "./events.ts";
import { applicationToken, findApplication } from "./queries.ts";
import type { ApplicationRow } from "./schemas.ts";

interface Told {
  readonly heading: (supplier: string, company: string) => string;
  readonly intro: (supplier: string, company: string) => string;
  readonly button: string;
}

const RECEIVED: Words<Told> = {
  en: {
    heading: (supplier) => `${supplier} has your application`,
    intro: (supplier, company) =>
      `${supplier} has received the application of ${company}. Please confirm with the button that this e-mail is yours; then ${supplier} will look at it, and you will get another message with the answer. If you did not apply, just ignore this one.`,
    button: "Confirm the e-mail",
  },
  it: {
    heading: (supplier) => `${supplier} ha ricevuto la tua richiesta`,
    intro: (supplier, company) =>
      `${supplier} ha ricevuto la richiesta di ${company}. Conferma con il pulsante che questa e-mail è tua; poi ${supplier} la esaminerà e riceverai un altro messaggio con la risposta. Se non hai fatto alcuna richiesta, puoi ignorare questo messaggio.`,
    button: "Conferma l’e-mail",
  },
  pl: {
    heading: (supplier) => `${supplier} ma Twoje zgłoszenie`,
    intro: (supplier, company) =>
      `${supplier} otrzymał zgłoszenie firmy ${company}. Potwierdź przyciskiem, że to Twój adres; potem ${supplier} rozpatrzy zgłoszenie, a odpowiedź przyjdzie w osobnej wiadomości. Jeśli to nie Ty wysyłasz zgłoszenie, po prostu zignoruj tę wiadomość.`,
    button: "Potwierdź adres",
  },
};

const ARRIVED: Words<Told> = {
  en: {
    heading: (_supplier, company) => `${company} asks for an account`,
    intro: (_supplier, company) =>
      `${company} would like to order from you online. Accept or refuse the application:`,
    button: "Look at the application",
  },
  it: {
    heading: (_supplier, company) => `${company} chiede un account`,
    intro: (_supplier, company) =>
      `${company} vorrebbe ordinare da voi online. Accettate o rifiutate la richiesta:`,
    button: "Apri la richiesta",
  },
  pl: {
    heading: (_supplier, company) => `Firma ${company} prosi o konto`,
    intro: (_supplier, company) =>
      `Firma ${company} chce zamawiać u Was online. Przyjmij lub odrzuć zgłoszenie:`,
    button: "Zobacz zgłoszenie",
  },
};

const ACCEPTED: Words<Told> = {
  en: {
    heading: (supplier, company) => `${supplier} has accepted ${company}`,
    intro: (supplier) =>
      `You can order from ${supplier} online from now on. Sign in with your e-mail and the password you chose.`,
    button: "Sign in",
  },
  it: {
    heading: (supplier, company) => `${supplier} ha accettato ${company}`,
    intro: (supplier) =>
      `Da adesso puoi ordinare online da ${supplier}. Accedi con la tua e-mail e la password che hai scelto.`,
    button: "Accedi",
  },
  pl: {
    heading: (supplier, company) => `${supplier} przyjmuje firmę ${company}`,
    intro: (supplier) =>
      `Od teraz możesz zamawiać online w ${supplier}. Zaloguj się swoim adresem e-mail i hasłem podanym w zgłoszeniu.`,
    button: "Zaloguj się",
  },
};

/** Nobody has shown yet that they read the mailbox. */
const ACCEPTED_UNPROVEN: Words<Told> = {
  en: {
    heading: ACCEPTED.en.heading,
    intro: (supplier) =>
      `You can order from ${supplier} online from now on. Before you first sign in, confirm with this link that the e-mail is yours. It works for 7 days.`,
    button: "Confirm the e-mail",
  },
  it: {
    heading: ACCEPTED.it.heading,
    intro: (supplier) =>
      `Da adesso puoi ordinare online da ${supplier}. Prima del primo accesso conferma con questo link che l’e-mail è tua. Funziona per 7 giorni.`,
    button: "Conferma l’e-mail",
  },
  pl: {
    heading: ACCEPTED.pl.heading,
    intro: (supplier) =>
      `Od teraz możesz zamawiać online w ${supplier}. Przed pierwszym logowaniem potwierdź tym linkiem, że to Twój adres. Link działa 7 dni.`,
    button: "Potwierdź adres",
  },
};

const REFUSED: Words<Told> = {
  en: {
    heading: (supplier) => `${supplier} cannot accept your application`,
    intro: (supplier, company) =>
      `${supplier} has looked at the application of ${company} and cannot accept it:`,
    button: "",
  },
  it: {
    heading: (supplier) => `${supplier} non può accettare la tua richiesta`,
    intro: (supplier, company) => `${supplier} ha esaminato la richiesta di ${company} e non può accettarla:`,
    button: "",
  },
  pl: {
    heading: (supplier) => `${supplier} nie może przyjąć Twojego zgłoszenia`,
    intro: (supplier, company) => `${supplier} rozpatrzył zgłoszenie firmy ${company} i nie może go przyjąć:`,
    button: "",
  },
};

interface Facts {
  readonly row: ApplicationRow;
  /** The page's address with the token in its fragment, which no server and no log ever sees. */
  readonly href: string | null;
}

interface ApplicationMail {
  readonly template: string;
  readonly on: EventDefinition;
  readonly words: (row: ApplicationRow) => Words<Told>;
  readonly facts: MailDefinition<Facts>["facts"];
  readonly quote: (row: ApplicationRow) => string | null;
  readonly link: (sender: MailSender, facts: Facts) => string | null;
  readonly more?: (row: ApplicationRow) => ReactElement;
}

const mail = ({ template, on, words, facts, quote, link, more }: ApplicationMail) =>
  defineMail<Facts>({
    template,
    on: on.name,
    facts,
    subject: ({ row }, { language }, sender) =>
      inLanguage(words(row), language).heading(sender.name, row.companyName),
    body: (told, { language }, sender) => {
      const { row } = told;
      const said = inLanguage(words(row), language);
      const intro = said.intro(sender.name, row.companyName);
      const quoted = quote(row);
      const href = link(sender, told);
      return (
        <MailLayout sender={sender} language={language} preheader={intro}>
          <MailHeading>{said.heading(sender.name, row.companyName)}</MailHeading>
          <MailText>{intro}</MailText>
          {more?.(row)}
          {quoted ? <MailQuote words={quoted} /> : null}
          {href ? <MailButton href={href} label={said.button} /> : null}
        </MailLayout>
      );
    },
  });

async function rowAndSettings(tx: Tx, event: RecordedEvent) {
  const [row, [own]] = await Promise.all([
    findApplication(tx, event.recordId),
    tx.db
      .select({ language: settings.language, contact: settings.contactEmail, sender: settings.senderEmail })
      .from(settings),
  ]);
  return row && own ? { row, own } : null;
}

type Link = (
  tx: Tx,
  row: ApplicationRow,
  ports: Parameters<MailDefinition["facts"]>[2],
) => Promise<string | null>;

const noLink: Link = async () => null;

/** By which the applicant shows that the mailbox is theirs. */
const proof: Link = async (tx, row, ports) => {
  const page = await passwordPage(tx);
  return page && linkTo(page, await applicationToken(ports, tx.supplierId, row.id, row.confirmLinks));
};

/** By which whoever is waited for confirms and joins. */
const confirmation: Link = async (tx, row, ports) => {
  const [waiting] =
    row.membershipId === null
      ? []
      : await tx.query<{ id: string; version: number }>(
          "select id, version from waiting_memberships where id = $1 and status = 'waiting'",
          [row.membershipId],
        );
  const page = await passwordPage(tx);
  return waiting && page
    ? linkTo(page, await membershipToken(ports, tx.supplierId, waiting.id, waiting.version))
    : null;
};

const toApplicant =
  (link: Link, isDue: (row: ApplicationRow, event: RecordedEvent) => boolean = () => true) =>
  async (...[tx, event, ports]: Parameters<MailDefinition<Facts>["facts"]>) => {
    const found = await rowAndSettings(tx, event);
    if (!found || !isDue(found.row, event)) return null;
    const { row, own } = found;
    const language = row.language ?? own.language;
    return {
      recipients: [{ email: row.email, name: row.contactName, language }],
      facts: { row, href: await link(tx, row, ports) },
    };
  };

const toSupplier: ApplicationMail["facts"] = async (tx, event) => {
  const found = await rowAndSettings(tx, event);
  if (!found) return null;
  const { row, own } = found;
  return {
    recipients: [{ email: own.contact ?? own.sender, name: null, language: own.language }],
    facts: { row, href: null },
  };
};

/** A newer link may be on its way, or none be needed any more. */
const isLatest = (row: ApplicationRow, event: RecordedEvent) =>
  row.status === "submitted" &&
  row.emailConfirmedAt === null &&
  row.confirmLinks === applicationLinkRenewed.data.parse(event.data).links;

function linkTo(page: string, token: string): string {
  const url = new URL(page);
  url.hash = `token=${token}`;
  return url.href;
}

const received = {
  words: () => RECEIVED,
  quote: () => null,
  link: (_sender: MailSender, { href }: Facts) => href,
};

export const applicationMails = [
  mail({
    ...received,
    template: "application-received",
    on: applicationSubmitted,
    facts: toApplicant(proof),
  }),
  mail({
    ...received,
    template: "application-link",
    on: applicationLinkRenewed,
    facts: toApplicant(proof, isLatest),
  }),
  mail({
    template: "application-arrived",
    on: applicationSubmitted,
    words: () => ARRIVED,
    facts: toSupplier,
    quote: (row) => row.message,
    link: (sender) => sender.pages.desk,
    more: (row) => (
      <MailFacts
        facts={[
          { label: "E-mail", value: `${row.contactName}, ${row.email}` },
          { label: "VAT", value: row.vatId ?? "–" },
        ]}
      />
    ),
  }),
  mail({
    template: "application-accepted",
    on: applicationAccepted,
    words: (row) => (row.membershipId === null ? ACCEPTED : ACCEPTED_UNPROVEN),
    facts: toApplicant(confirmation),
    quote: (row) => row.answer,
    link: (sender, { row, href }) => (row.membershipId === null ? sender.pages.signIn : href),
  }),
  mail({
    template: "application-refused",
    on: applicationRefused,
    words: () => REFUSED,
    facts: toApplicant(noLink),
    quote: (row) => row.answer,
    link: () => null,
  }),
];
