/** The sheet every mail is written on: the supplier's logo and colour, the message, and who sent it. */
import { Body, Container, Head, Html, Img, Preview, Section, Text } from "@react-email/components";
import type { ReactNode } from "react";
import type { MailSender } from "./definition.ts";
import { inLanguage, type Words } from "./language.ts";
import { FONT, INK, LookContext, lookOf, PAGE, PAPER, RULE, SOFT } from "./look.ts";

interface LayoutWords {
  readonly sentBy: (supplier: string) => string;
  readonly reply: (supplier: string) => string;
}

const words: Words<LayoutWords> = {
  en: {
    sentBy: (supplier) => `${supplier} sent you this message about your trade account.`,
    reply: (supplier) => `Reply to it to reach ${supplier}.`,
  },
  it: {
    sentBy: (supplier) => `${supplier} ti ha inviato questo messaggio riguardo al tuo account commerciale.`,
    reply: (supplier) => `Rispondi per contattare ${supplier}.`,
  },
  pl: {
    sentBy: (supplier) => `${supplier} wysyła tę wiadomość w sprawie Twojego konta handlowego.`,
    reply: (supplier) => `Odpowiedz na nią, aby skontaktować się z ${supplier}.`,
  },
};

/** Mail programs that honour the reader's dark scheme take these; the others keep the inlined light colours. */
const DARK = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
a { text-underline-offset: 2px; }
@media (max-width: 480px) { .card { padding: 24px 20px !important; } }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #121417 !important; }
  .card { background-color: #1c1f24 !important; border-right-color: #2f343b !important; }
  .card { border-bottom-color: #2f343b !important; border-left-color: #2f343b !important; }
  .panel { background-color: #252930 !important; }
  .ink, .link { color: #f2f4f6 !important; }
  .soft { color: #a8b0ba !important; }
  .rule { border-color: #2f343b !important; }
  .button { border-color: #59616b !important; }
  .logo { background-color: #ffffff !important; border-radius: 8px; padding: 8px 12px; }
}`;

interface LayoutProps {
  readonly sender: MailSender;
  /** BCP 47. */
  readonly language: string;
  /** What the list of messages shows behind the subject. */
  readonly preheader: string;
  readonly children?: ReactNode;
}

export function MailLayout({ sender, language, preheader, children }: LayoutProps) {
  const look = lookOf(language, sender);
  const say = inLanguage(words, language);
  const card = {
    backgroundColor: PAPER,
    border: `1px solid ${RULE}`,
    borderTop: `4px solid ${look.accent}`,
    borderRadius: "12px",
    padding: "32px 36px",
  };
  return (
    <Html lang={language} dir={look.direction}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <style>{DARK}</style>
      </Head>
      <Preview>{preheader}</Preview>
      <Body className="page" style={{ backgroundColor: PAGE, margin: 0, fontFamily: FONT }}>
        <Container dir={look.direction} style={{ maxWidth: "600px", padding: "28px 12px" }}>
          <Section style={{ padding: "0 4px 20px", textAlign: look.start }}>
            <Brand sender={sender} />
          </Section>
          <Section className="card ink" style={{ ...card, color: INK, textAlign: look.start }}>
            <LookContext value={look}>{children}</LookContext>
          </Section>
          <Section style={{ padding: "20px 4px 0", textAlign: look.start }}>
            <Text className="soft" style={{ margin: 0, fontSize: "13px", lineHeight: "20px", color: SOFT }}>
              {say.sentBy(sender.name)} {sender.replyTo ? say.reply(sender.name) : null}
            </Text>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

function Brand({ sender }: { readonly sender: MailSender }) {
  if (sender.logoUrl) {
    return (
      <Img
        className="logo"
        src={sender.logoUrl}
        alt={sender.name}
        height="40"
        style={{ maxWidth: "240px" }}
      />
    );
  }
  return (
    <Text
      className="ink"
      style={{ margin: 0, fontSize: "20px", lineHeight: "28px", fontWeight: 700, color: INK }}
    >
      {sender.name}
    </Text>
  );
}
