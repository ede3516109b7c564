import { createElement as h } from "react";
import { describe, expect, test } from "vitest";
import { mailbox } from "./address.ts";
import type { MailSender } from "./definition.ts";
import { dateLocale, directionOf, inLanguage } from "./language.ts";
import { MailLayout } from "./layout.tsx";
import { contrast, lookOf } from "./look.ts";
import { MailButton, MailFacts, MailHeading, MailLines, MailQuote, MailText } from "./parts.tsx";
import { plainText } from "./plain-text.ts";
import { renderMail } from "./render.ts";

const sender: MailSender = {
  name: "Brewer & Sons",
  email: "orders@brewer.example",
  replyTo: "sales@brewer.example",
  logoUrl: null,
  accentColour: "#0f6b4f",
  pages: {
    signIn: null,
    order: null,
    invitation: null,
    passwordReset: null,
    account: null,
    application: null,
    desk: null,
  },
};

function letter(change: Partial<MailSender> = {}, language = "en") {
  const look = { sender: { ...sender, ...change }, language, preheader: "We have your order." };
  return renderMail(
    h(
      MailLayout,
      look,
      h(MailHeading, null, "Order 2026-000042"),
      h(MailText, null, "Thank you, Ada <3 & all."),
      h(MailFacts, { facts: [{ label: "Your reference", value: "PO-7781" }] }),
      h(MailLines, {
        lines: [{ id: "1", title: "Cakestand", detail: "22423 · 2 × £12.75", amount: "£25.50" }],
        sums: [
          { label: "Net", value: "£25.50" },
          { label: "Total", value: "£30.60" },
        ],
      }),
      h(MailQuote, { words: "Welcome aboard.\n\nThe team" }),
      h(MailButton, { href: "https://shop.example/orders?id=ord_1&from=mail", label: "See your order" }),
    ),
  );
}

describe("a mail", () => {
  test("says in plain text what it shows", () => {
    expect(letter().text).toBe(`Brewer & Sons

Order 2026-000042

Thank you, Ada <3 & all.

Your reference   PO-7781
Cakestand
22423 · 2 × £12.75   £25.50
Net   £25.50
Total   £30.60

Welcome aboard.

The team

See your order (https://shop.example/orders?id=ord_1&from=mail)

Brewer & Sons sent you this message about your trade account. Reply to it to reach Brewer & Sons.
`);
  });

  test("is a whole document with language, direction, preheader and both colour schemes", () => {
    const { html } = letter({}, "pl");
    expect(html).toMatch(/^<!doctype html>\n<html/);
    expect(html).toContain('lang="pl"');
    expect(html).toContain('dir="ltr"');
    expect(html).toContain("We have your order.");
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).toContain("wysyła tę wiadomość");
  });

  test("shows the logo where there is one, with the name for those who block pictures", () => {
    const { html, text } = letter({ logoUrl: "https://brewer.example/logo.png" });
    expect(html).toMatch(/<img[^>]*alt="Brewer &amp; Sons"[^>]*src="https:\/\/brewer\.example\/logo\.png"/);
    expect(text).toMatch(/^Brewer & Sons\n/);
  });

  test("runs from right to left where the language does", () => {
    const { html } = letter({}, "ar-EG");
    expect(html).toContain('dir="rtl"');
    expect(html).toContain("text-align:right");
    expect(html).not.toContain("text-align:left");
  });

  test("lets nobody's words become markup", () => {
    const { html } = letter({ name: "<script>alert(1)</script>", accentColour: "red;}</style><script>" });
    expect(html).not.toContain("<script");
  });

  test("offers no reply where nobody reads it", () => {
    expect(letter({ replyTo: null }).text).not.toContain("Reply");
  });
});

describe("the supplier's colour", () => {
  test.each(["#ffffff", "#ffd400", "#0f6b4f", "#000000", "#7f7f7f", "#ff0000"])(
    "words on %s and links in it can be read",
    (accentColour) => {
      const look = lookOf("en", { accentColour });
      expect(contrast(look.accent, look.onAccent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(look.link, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([null, "blue", "#fff", "#12345g", "url(x)"])("%j falls back to ink", (accentColour) => {
    expect(lookOf("en", { accentColour }).accent).toBe(lookOf("en", null).accent);
  });
});

test.each([
  ["en-GB", "English", "ltr"],
  ["it", "Italian", "ltr"],
  ["PL-pl", "Polish", "ltr"],
  ["de", "English", "ltr"],
  ["he-IL", "English", "rtl"],
])("%s reads %s, %s", (language, words, direction) => {
  expect(inLanguage({ en: "English", it: "Italian", pl: "Polish" }, language)).toBe(words);
  expect(directionOf(language)).toBe(direction);
});

test.each([
  ["Brewer & Sons", '"Brewer & Sons" <a@b.example>'],
  ['The "Best"\\', '"The \\"Best\\"\\\\" <a@b.example>'],
  ["Eve\r\nBcc: all@b.example", '"Eve Bcc: all@b.example" <a@b.example>'],
  ["  ", "a@b.example"],
])("the name %j is written so that it stays a name", (name, expected) => {
  expect(mailbox(name, "a@b.example")).toBe(expected);
});

test.each([
  ['<p>See <a href="https://a.example/x">https://a.example/x</a></p>', "See https://a.example/x\n"],
  ['<p>Write to <a href="mailto:a@b.example">a@b.example</a></p>', "Write to a@b.example\n"],
  ["<p>one</p><!--[if mso]><p>two</p><![endif]--><p>three<br/>four</p>", "one\n\nthree\nfour\n"],
  ['<p>a</p><div data-skip-in-text="true">b<div>c<br/></div>d</div><p>e</p>', "a\n\ne\n"],
  ["<p>&#x27;&#39;&quot;&lt;&gt;&amp;&nbsp;&unknown;</p>", "''\"<>& &unknown;\n"],
])("%s reads as %j", (html, text) => {
  expect(plainText(html)).toBe(text);
});

test("dates are British where English names no country, and the reader's own otherwise", () => {
  const dated = (language: string) =>
    new Intl.DateTimeFormat(dateLocale(language), { dateStyle: "long", timeZone: "UTC" }).format(0);
  expect(dated("en")).toBe("1 January 1970");
  expect(dated("en-US")).toBe("January 1, 1970");
  expect(dated("it")).toBe("1 gennaio 1970");
});
