/** What goes onto the sheet. Tables and inlined styles only, because that is what mail programs understand. */
import { Button, Column, Heading, Link, Row, Section, Text } from "@react-email/components";
import { type ReactNode, useContext } from "react";
import { inLanguage, type Words } from "./language.ts";
import { INK, LookContext, PANEL, RULE, SOFT } from "./look.ts";

const linkWords: Words<string> = {
  en: "If the button does not work, open this address:",
  it: "Se il pulsante non funziona, apri questo indirizzo:",
  pl: "Jeśli przycisk nie działa, otwórz ten adres:",
};

export function MailHeading({ children }: { readonly children: ReactNode }) {
  return (
    <Heading
      as="h1"
      className="ink"
      style={{ margin: "0 0 16px", fontSize: "24px", lineHeight: "32px", fontWeight: 700, color: INK }}
    >
      {children}
    </Heading>
  );
}

export function MailText({ children }: { readonly children: ReactNode }) {
  return (
    <Text className="ink" style={{ margin: "0 0 16px", fontSize: "16px", lineHeight: "26px", color: INK }}>
      {children}
    </Text>
  );
}

/** The one thing to do, with its address below for those whose mail program shows no buttons. */
export function MailButton({ href, label }: { readonly href: string; readonly label: string }) {
  const look = useContext(LookContext);
  const button = {
    backgroundColor: look.accent,
    border: `1px solid ${look.accent}`,
    color: look.onAccent,
    borderRadius: "8px",
    padding: "14px 24px",
    fontSize: "16px",
    lineHeight: "20px",
    fontWeight: 600,
  };
  return (
    <Section style={{ padding: "8px 0 16px", textAlign: look.start }}>
      <Button className="button" href={href} style={button}>
        {label}
      </Button>
      <Text
        data-skip-in-text="true"
        className="soft"
        style={{ margin: "14px 0 0", fontSize: "13px", lineHeight: "20px", color: SOFT }}
      >
        {inLanguage(linkWords, look.language)}{" "}
        <Link
          className="link"
          href={href}
          style={{ color: look.link, textDecoration: "underline", wordBreak: "break-all" }}
        >
          {href}
        </Link>
      </Text>
    </Section>
  );
}

/** Somebody's own words, with their line breaks. */
export function MailQuote({ words }: { readonly words: string }) {
  const look = useContext(LookContext);
  const side = look.direction === "rtl" ? "borderRight" : "borderLeft";
  const panel = {
    backgroundColor: PANEL,
    [side]: `3px solid ${look.accent}`,
    padding: "14px 18px",
    margin: "0 0 16px",
  };
  return (
    <Section className="panel" style={panel}>
      {words.split(/\r?\n/).map((line, index) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          key={index}
          className="ink"
          style={{ margin: 0, fontSize: "16px", lineHeight: "26px", color: INK }}
        >
          {line || "\u00a0"}
        </Text>
      ))}
    </Section>
  );
}

export interface MailFact {
  readonly label: string;
  readonly value: string;
}

export function MailFacts({ facts }: { readonly facts: readonly MailFact[] }) {
  const look = useContext(LookContext);
  const cell = { padding: "6px 0", fontSize: "15px", lineHeight: "22px", verticalAlign: "top" } as const;
  return (
    <Section
      className="panel"
      style={{ backgroundColor: PANEL, borderRadius: "8px", padding: "10px 18px", margin: "0 0 16px" }}
    >
      {facts.map(({ label, value }) => (
        <Row key={label}>
          <Column className="soft" align={look.start} style={{ ...cell, color: SOFT, width: "40%" }}>
            {label}
          </Column>
          <Column className="ink" align={look.end} style={{ ...cell, color: INK, fontWeight: 600 }}>
            {value}
          </Column>
        </Row>
      ))}
    </Section>
  );
}

export interface MailLine {
  readonly id: string;
  readonly title: string;
  /** Smaller, below: quantity, price, number. */
  readonly detail: string;
  readonly amount: string;
}

/** Lines of an order with what they cost, and the sums below; the last sum is the one to pay. */
export function MailLines({
  lines,
  sums,
}: {
  readonly lines: readonly MailLine[];
  readonly sums: readonly MailFact[];
}) {
  const look = useContext(LookContext);
  const cell = {
    padding: "10px 0",
    fontSize: "15px",
    lineHeight: "22px",
    verticalAlign: "top",
    color: INK,
  } as const;
  const ruled = { borderBottom: `1px solid ${RULE}` };
  const amount = { ...cell, width: "30%", whiteSpace: "nowrap" } as const;
  return (
    <Section style={{ margin: "0 0 16px" }}>
      {lines.map((line) => (
        <Row key={line.id}>
          <Column className="ink rule" align={look.start} style={{ ...cell, ...ruled }}>
            {line.title}
            <br />
            <span className="soft" style={{ fontSize: "13px", color: SOFT }}>
              {line.detail}
            </span>
          </Column>
          <Column className="ink rule" align={look.end} style={{ ...amount, ...ruled }}>
            {line.amount}
          </Column>
        </Row>
      ))}
      {sums.map(({ label, value }, index) => (
        <Row key={label}>
          <Column className="ink" align={look.start} style={{ ...cell, fontWeight: weight(index, sums) }}>
            {label}
          </Column>
          <Column className="ink" align={look.end} style={{ ...amount, fontWeight: weight(index, sums) }}>
            {value}
          </Column>
        </Row>
      ))}
    </Section>
  );
}

function weight(index: number, sums: readonly MailFact[]): 400 | 700 {
  return index === sums.length - 1 ? 700 : 400;
}
