/** What the applicant and the supplier are told of an application. */
import type { ReactElement } from "react";
import type { Tx } from "../../platform/db/scope.ts";
import type { EventDefinition, RecordedEvent } from "../../platform/events/definition.ts";
import { defineMail, type MailDefinition, type MailSender } from "../../platform/mail/definition.ts";
import { inLanguage, type Words } from "../../platform/mail/language.ts";
import { MailLayout } from "../../platform/mail/layout.tsx";
import { MailButton, MailFacts, MailHeading, MailQuote, MailText } from "../../platform/mail/parts.tsx";
import { settings } from "../settings/tables.ts";
import { applicationAccepted, applicationRefused, applicationSubmitted } from "./events.ts";
import { findApplication } from "./queries.ts";
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
      `${supplier} has received the application of ${company} and will look at it soon. You will get another message with the answer. If you did not apply, just ignore this one.`,
    button: "",
  },
  it: {
    heading: (supplier) => `${supplier} ha ricevuto la tua richiesta`,
    intro: (supplier, company) =>
      `${supplier} ha ricevuto la richiesta di ${company} e la esaminerà presto. Riceverai un altro messaggio con la risposta. Se non hai fatto alcuna richiesta, puoi ignorare questo messaggio.`,
    button: "",
  },
  pl: {
    heading: (supplier) => `${supplier} ma Twoje zgłoszenie`,
    intro: (supplier, company) =>
      `${supplier} otrzymał zgłoszenie firmy ${company} i wkrótce je rozpatrzy. Odpowiedź przyjdzie w osobnej wiadomości. Jeśli to nie Ty wysyłasz zgłoszenie, po prostu zignoruj tę wiadomość.`,
    button: "",
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

interface ApplicationMail {
  readonly template: string;
  readonly on: EventDefinition;
  readonly words: Words<Told>;
  readonly facts: MailDefinition<ApplicationRow>["facts"];
  readonly quote: (row: ApplicationRow) => string | null;
  readonly link: (sender: MailSender) => string | null;
  readonly more?: (row: ApplicationRow) => ReactElement;
}

const mail = ({ template, on, words, facts, quote, link, more }: ApplicationMail) =>
  defineMail<ApplicationRow>({
    template,
    on: on.name,
    facts,
    subject: (row, { language }, sender) => inLanguage(words, language).heading(sender.name, row.companyName),
    body: (row, { language }, sender) => {
      const told = inLanguage(words, language);
      const intro = told.intro(sender.name, row.companyName);
      const quoted = quote(row);
      const href = link(sender);
      return (
        <MailLayout sender={sender} language={language} preheader={intro}>
          <MailHeading>{told.heading(sender.name, row.companyName)}</MailHeading>
          <MailText>{intro}</MailText>
          {more?.(row)}
          {quoted ? <MailQuote words={quoted} /> : null}
          {href ? <MailButton href={href} label={told.button} /> : null}
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

const toApplicant: ApplicationMail["facts"] = async (tx, event) => {
  const found = await rowAndSettings(tx, event);
  if (!found) return null;
  const { row, own } = found;
  const language = row.language ?? own.language;
  return { recipients: [{ email: row.email, name: row.contactName, language }], facts: row };
};

const toSupplier: ApplicationMail["facts"] = async (tx, event) => {
  const found = await rowAndSettings(tx, event);
  if (!found) return null;
  const { row, own } = found;
  return {
    recipients: [{ email: own.contact ?? own.sender, name: null, language: own.language }],
    facts: row,
  };
};

export const applicationMails = [
  mail({
    template: "application-received",
    on: applicationSubmitted,
    words: RECEIVED,
    facts: toApplicant,
    quote: () => null,
    link: () => null,
  }),
  mail({
    template: "application-arrived",
    on: applicationSubmitted,
    words: ARRIVED,
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
    words: ACCEPTED,
    facts: toApplicant,
    quote: (row) => row.answer,
    link: (sender) => sender.pages.signIn,
  }),
  mail({
    template: "application-refused",
    on: applicationRefused,
    words: REFUSED,
    facts: toApplicant,
    quote: (row) => row.answer,
    link: () => null,
  }),
];
