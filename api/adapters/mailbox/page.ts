import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { KeptMail } from "./mailbox.ts";
import { STYLE } from "./style.ts";

export const ADDRESS = "/dev/mailbox";

interface View {
  readonly mails: readonly KeptMail[];
  readonly open: KeptMail | null;
  readonly to: string;
  readonly asText: boolean;
}

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export function mailboxPage({ mails, open, to, asText }: View): Markup {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${open ? open.subject : "Mailbox"} · Listino</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body class="${open ? "reading" : ""}">
    <nav aria-label="Mails">
      <header>
        <h1><a href="${ADDRESS}">Mailbox</a></h1>
        <p>Mails of this development server. None of them has left it.</p>
        <form action="${ADDRESS}" role="search">
          <input type="search" name="to" value="${to}" placeholder="Recipient's address" aria-label="Recipient" />
        </form>
      </header>
      ${mails.length === 0 ? empty(to) : html`<ol>${mails.map((mail) => entry(mail, open, to))}</ol>`}
    </nav>
    <main>${open ? reading(open, to, asText) : html`<p class="hint">Choose a mail to read it.</p>`}</main>
  </body>
</html>`;
}

function empty(to: string): Markup {
  return html`<p class="hint">${to ? `No mail to ${to}.` : "No mail yet."} Load the page again to look for new ones.</p>`;
}

function entry(mail: KeptMail, open: KeptMail | null, to: string): Markup {
  const current = mail.id === open?.id ? raw(' aria-current="true"') : "";
  return html`<li>
  <a href="${address({ id: mail.id, to })}"${current}>
    <span class="to">${mail.to}</span>
    <time datetime="${mail.sent_at}">${moment(mail.sent_at)}</time>
    <span class="subject">${mail.subject}</span>
  </a>
</li>`;
}

function reading(mail: KeptMail, to: string, asText: boolean): Markup {
  return html`<header>
    <a class="back" href="${address({ to })}">← All mails</a>
    <h2>${mail.subject}</h2>
    <dl>
      <dt>From</dt><dd>${mail.from}</dd>
      <dt>To</dt><dd>${mail.to}</dd>
      ${mail.reply_to ? html`<dt>Replies to</dt><dd>${mail.reply_to}</dd>` : ""}
      <dt>Sent</dt><dd><time datetime="${mail.sent_at}">${moment(mail.sent_at)}</time></dd>
    </dl>
    <p class="tabs">
      <a href="${address({ id: mail.id, to })}"${asText ? "" : raw(' aria-current="true"')}>As shown</a>
      <a href="${address({ id: mail.id, to, as: "text" })}"${asText ? raw(' aria-current="true"') : ""}>Plain text</a>
    </p>
  </header>
  ${
    asText
      ? html`<pre>${mail.text}</pre>`
      : html`<iframe
          title="The mail as its recipient sees it"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          src="${ADDRESS}/messages/${encodeURIComponent(mail.id)}/html"
        ></iframe>`
  }`;
}

function address(query: Record<string, string>): string {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  return given.length === 0 ? ADDRESS : `${ADDRESS}?${new URLSearchParams(given)}`;
}

function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
