/** The mails that let somebody in: a link to choose a password, a temporary password, a new e-mail's confirmation. */
import { eq } from "drizzle-orm";
import { defineMail } from "../../platform/mail/definition.ts";
import { dateLocale, inLanguage, type Words } from "../../platform/mail/language.ts";
import { MailLayout } from "../../platform/mail/layout.tsx";
import { MailButton, MailHeading, MailQuote, MailText } from "../../platform/mail/parts.tsx";
import { settings } from "../settings/tables.ts";
import { credentialIssued } from "./events.ts";
import { type CredentialKind, credentialSecret } from "./issue-credentials.ts";
import { passwordPage } from "./queries.ts";
import { buyerCredentials, buyers } from "./tables.ts";

interface Message {
  readonly heading: (supplier: string) => string;
  readonly intro: (supplier: string, email: string) => string;
  readonly button: string;
  readonly until: (time: string) => string;
}

const WORDS: Words<Readonly<Record<CredentialKind, Message>> & { hello: (name: string) => string }> = {
  en: {
    hello: (name) => `Hello ${name},`,
    reset: {
      heading: () => "Choose a new password",
      intro: (supplier, email) => `Somebody asked for a new password for ${email} at ${supplier}.`,
      button: "Choose a password",
      until: (time) =>
        `The link works once, until ${time} (UTC). If it was not you, ignore this message: nothing changes.`,
    },
    link: {
      heading: (supplier) => `Your access to ${supplier}`,
      intro: (supplier, email) =>
        `You can order online from ${supplier} now. Your user name is ${email}; choose a password to begin.`,
      button: "Choose a password",
      until: (time) =>
        `The link works once, until ${time} (UTC). Afterwards ask for a new one on the sign-in page.`,
    },
    temporary: {
      heading: (supplier) => `Your access to ${supplier}`,
      intro: (supplier, email) =>
        `You can order online from ${supplier} now. Your user name is ${email}, and this is your temporary password:`,
      button: "Sign in",
      until: (time) =>
        `You choose your own when you first sign in. The temporary one works until ${time} (UTC).`,
    },
    email: {
      heading: () => "Confirm your new e-mail",
      intro: (supplier, email) => `From now on you want to sign in to ${supplier} with ${email}.`,
      button: "Confirm the e-mail",
      until: (time) =>
        `The link works once, until ${time} (UTC). If it was not you, ignore this message: nothing changes.`,
    },
  },
  it: {
    hello: (name) => `Ciao ${name},`,
    reset: {
      heading: () => "Scegli una nuova password",
      intro: (supplier, email) => `Qualcuno ha chiesto una nuova password per ${email} presso ${supplier}.`,
      button: "Scegli una password",
      until: (time) =>
        `Il link funziona una sola volta, fino al ${time} (UTC). Se non sei stato tu, ignora questo messaggio: non cambia nulla.`,
    },
    link: {
      heading: (supplier) => `Il tuo accesso a ${supplier}`,
      intro: (supplier, email) =>
        `Ora puoi ordinare online da ${supplier}. Il tuo nome utente è ${email}; scegli una password per iniziare.`,
      button: "Scegli una password",
      until: (time) =>
        `Il link funziona una sola volta, fino al ${time} (UTC). Dopo, chiedine uno nuovo nella pagina di accesso.`,
    },
    temporary: {
      heading: (supplier) => `Il tuo accesso a ${supplier}`,
      intro: (supplier, email) =>
        `Ora puoi ordinare online da ${supplier}. Il tuo nome utente è ${email} e questa è la tua password temporanea:`,
      button: "Accedi",
      until: (time) => `Al primo accesso scegli la tua. Quella temporanea funziona fino al ${time} (UTC).`,
    },
    email: {
      heading: () => "Conferma la tua nuova e-mail",
      intro: (supplier, email) => `D’ora in poi vuoi accedere a ${supplier} con ${email}.`,
      button: "Conferma l’e-mail",
      until: (time) =>
        `Il link funziona una sola volta, fino al ${time} (UTC). Se non sei stato tu, ignora questo messaggio: non cambia nulla.`,
    },
  },
  pl: {
    hello: (name) => `Dzień dobry, ${name},`,
    reset: {
      heading: () => "Wybierz nowe hasło",
      intro: (supplier, email) => `Ktoś poprosił o nowe hasło dla ${email} w ${supplier}.`,
      button: "Wybierz hasło",
      until: (time) =>
        `Link działa jeden raz, do ${time} (UTC). Jeśli to nie Ty, zignoruj tę wiadomość: nic się nie zmieni.`,
    },
    link: {
      heading: (supplier) => `Twój dostęp do ${supplier}`,
      intro: (supplier, email) =>
        `Możesz już zamawiać online w ${supplier}. Twoja nazwa użytkownika to ${email}; na początek wybierz hasło.`,
      button: "Wybierz hasło",
      until: (time) => `Link działa jeden raz, do ${time} (UTC). Potem poproś o nowy na stronie logowania.`,
    },
    temporary: {
      heading: (supplier) => `Twój dostęp do ${supplier}`,
      intro: (supplier, email) =>
        `Możesz już zamawiać online w ${supplier}. Twoja nazwa użytkownika to ${email}, a to jest hasło tymczasowe:`,
      button: "Zaloguj się",
      until: (time) =>
        `Własne hasło wybierzesz przy pierwszym logowaniu. Tymczasowe działa do ${time} (UTC).`,
    },
    email: {
      heading: () => "Potwierdź nowy adres e-mail",
      intro: (supplier, email) => `Od teraz chcesz logować się do ${supplier} adresem ${email}.`,
      button: "Potwierdź adres",
      until: (time) =>
        `Link działa jeden raz, do ${time} (UTC). Jeśli to nie Ty, zignoruj tę wiadomość: nic się nie zmieni.`,
    },
  },
};

interface Facts {
  readonly kind: CredentialKind;
  readonly name: string;
  /** What signs in, or is going to. */
  readonly email: string;
  /** The page's address with the token in its fragment, which no server and no log ever sees. */
  readonly href: string | null;
  readonly password: string | null;
  readonly expiresAt: Date;
}

const credentialMail = defineMail<Facts>({
  template: "credential",
  on: credentialIssued.name,
  facts: async (tx, event, ports) => {
    const { credential_id } = credentialIssued.data.parse(event.data);
    const [[found], [own], page, [company]] = await Promise.all([
      tx.db
        .select({ credential: buyerCredentials, buyer: buyers })
        .from(buyerCredentials)
        .innerJoin(buyers, eq(buyers.id, buyerCredentials.buyerId))
        .where(eq(buyerCredentials.id, credential_id)),
      tx.db
        .select({ language: settings.language, signIn: settings.signInUrl, account: settings.accountUrl })
        .from(settings),
      passwordPage(tx),
      tx.query<{ language: string | null }>(
        `select c.language from memberships m join companies c on c.id = m.company_id
         where m.buyer_id = $1 order by m.created_at limit 1`,
        [event.recordId],
      ),
    ]);
    // A newer one is on its way, with a link that works.
    if (!found || found.credential.endedAt || found.buyer.status !== "active") return null;
    const { id, kind, expiresAt, email } = found.credential;
    const secret = await credentialSecret(ports, tx.supplierId, id, kind);
    const temporary = kind === "temporary";
    const at = temporary ? own?.signIn : kind === "email" ? (own?.account ?? own?.signIn) : page;
    const to = email ?? found.buyer.email;
    return {
      recipients: [
        {
          email: to,
          name: found.buyer.name,
          language: found.buyer.language ?? company?.language ?? own?.language ?? "en",
        },
      ],
      facts: {
        kind,
        name: found.buyer.name,
        email: to,
        href: at ? linkTo(at, temporary ? { email: to } : { token: secret }) : null,
        password: temporary ? secret : null,
        expiresAt,
      },
    };
  },
  subject: ({ kind }, { language }, sender) => inLanguage(WORDS, language)[kind].heading(sender.name),
  body: ({ kind, name, email, href, password, expiresAt }, { language }, sender) => {
    const words = inLanguage(WORDS, language);
    const message = words[kind];
    const until = new Intl.DateTimeFormat(dateLocale(language), {
      dateStyle: "long",
      timeStyle: "short",
      timeZone: "UTC",
    }).format(expiresAt);
    return (
      <MailLayout sender={sender} language={language} preheader={message.intro(sender.name, email)}>
        <MailHeading>{message.heading(sender.name)}</MailHeading>
        <MailText>{words.hello(name)}</MailText>
        <MailText>{message.intro(sender.name, email)}</MailText>
        {password ? <MailQuote words={password} /> : null}
        {href ? <MailButton href={href} label={message.button} /> : null}
        <MailText>{message.until(until)}</MailText>
      </MailLayout>
    );
  },
});

const NOTICE: Words<{ heading: string; intro: (supplier: string) => string }> = {
  en: {
    heading: "Your e-mail is being changed",
    intro: (supplier) =>
      `Somebody who knows your password asked to sign in to ${supplier} with another e-mail. If it was not you, change your password now and tell us.`,
  },
  it: {
    heading: "La tua e-mail sta per cambiare",
    intro: (supplier) =>
      `Qualcuno che conosce la tua password ha chiesto di accedere a ${supplier} con un’altra e-mail. Se non sei stato tu, cambia subito la password e avvisaci.`,
  },
  pl: {
    heading: "Twój adres e-mail jest zmieniany",
    intro: (supplier) =>
      `Ktoś, kto zna Twoje hasło, chce logować się do ${supplier} innym adresem. Jeśli to nie Ty, zmień teraz hasło i daj nam znać.`,
  },
};

/** To the address that signs in until the new one is confirmed. */
const emailNotice = defineMail<null>({
  template: "email-change-notice",
  on: credentialIssued.name,
  facts: async (tx, event) => {
    if (credentialIssued.data.parse(event.data).kind !== "email") return null;
    const [[buyer], [own]] = await Promise.all([
      tx.db.select().from(buyers).where(eq(buyers.id, event.recordId)),
      tx.db.select({ language: settings.language }).from(settings),
    ]);
    if (!buyer) return null;
    const { email, name, language } = buyer;
    return { recipients: [{ email, name, language: language ?? own?.language ?? "en" }], facts: null };
  },
  subject: (_facts, { language }) => inLanguage(NOTICE, language).heading,
  body: (_facts, { name, language }, sender) => {
    const words = inLanguage(NOTICE, language);
    return (
      <MailLayout sender={sender} language={language} preheader={words.heading}>
        <MailHeading>{words.heading}</MailHeading>
        {name ? <MailText>{inLanguage(WORDS, language).hello(name)}</MailText> : null}
        <MailText>{words.intro(sender.name)}</MailText>
      </MailLayout>
    );
  },
});

export const credentialMails = [credentialMail, emailNotice];

function linkTo(page: string, fragment: Record<string, string>): string {
  const url = new URL(page);
  url.hash = new URLSearchParams(fragment).toString();
  return url.href;
}
