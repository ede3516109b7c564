/** What buyer and supplier are told about an order. */
import type { ReactNode } from "react";
import type { Tx } from "../../platform/db/scope.ts";
import type { RecordedEvent } from "../../platform/events/definition.ts";
import {
  defineMail,
  type MailDefinition,
  type MailSender,
  type Recipient,
} from "../../platform/mail/definition.ts";
import { dateLocale, inLanguage } from "../../platform/mail/language.ts";
import { MailLayout } from "../../platform/mail/layout.tsx";
import {
  MailButton,
  MailFacts,
  MailHeading,
  MailLines,
  MailQuote,
  MailText,
} from "../../platform/mail/parts.tsx";
import { formatDate, formatMoney, lineDetail, type OrderWords, WORDS } from "./domain/mail-words.ts";
import { orderAccepted, orderRejected, orderSubmitted } from "./events.ts";
import { readOrder } from "./queries.ts";
import type { OrderWire } from "./schemas.ts";

/** More lines than anybody reads in a mail; the order's page has them all. */
const LINES = 40;

async function orderAndBuyer(tx: Tx, event: RecordedEvent) {
  const [found, [buyer]] = await Promise.all([
    readOrder(tx, event.recordId),
    tx.query<{ email: string; name: string; language: string }>(
      `select b.email, b.name, coalesce(b.language, c.language, s.language) as language
       from orders o join buyers b on b.id = o.buyer_id join companies c on c.id = o.company_id, settings s where o.id = $1`,
      [event.recordId],
    ),
  ]);
  return found && buyer ? { order: found.wire, buyer } : null;
}

const toBuyer = async (tx: Tx, event: RecordedEvent) => {
  const told = await orderAndBuyer(tx, event);
  return told && { recipients: [told.buyer], facts: told.order };
};

/** The supplier's own address for orders: its contact address, else the sender's. */
const toSupplier = async (tx: Tx, event: RecordedEvent) => {
  const [found, [settings]] = await Promise.all([
    readOrder(tx, event.recordId),
    tx.query<{ email: string; language: string }>(
      "select coalesce(contact_email, sender_email) as email, language from settings",
    ),
  ]);
  return found && settings ? { recipients: [{ ...settings, name: null }], facts: found.wire } : null;
};

interface OrderMail {
  readonly template: string;
  readonly on: string;
  readonly facts: MailDefinition<OrderWire>["facts"];
  readonly heading: (words: OrderWords, order: OrderWire, language: string) => string;
  readonly intro: (words: OrderWords, order: OrderWire, language: string, sender: MailSender) => string;
  readonly quote: (order: OrderWire) => string | null;
}

function orderMail({ template, on, facts, heading, intro, quote }: OrderMail) {
  return defineMail<OrderWire>({
    template,
    on,
    facts,
    subject: (order, { language }) => heading(inLanguage(WORDS, language), order, language),
    body: (order, recipient, sender) => {
      const { language } = recipient;
      const words = inLanguage(WORDS, language);
      const quoted = quote(order);
      const first = intro(words, order, language, sender);
      return (
        <MailLayout sender={sender} language={language} preheader={first}>
          <MailHeading>{heading(words, order, language)}</MailHeading>
          <MailText>{first}</MailText>
          {quoted ? <MailQuote words={quoted} /> : null}
          <OrderFacts order={order} recipient={recipient} />
          {sender.pages.order ? (
            <MailButton href={orderUrl(sender.pages.order, order.id)} label={words.look} />
          ) : null}
        </MailLayout>
      );
    },
  });
}

function OrderFacts({ order, recipient }: { order: OrderWire; recipient: Recipient }): ReactNode {
  const { language } = recipient;
  const words = inLanguage(WORDS, language);
  const { net, taxes, gross } = order.totals;
  const shipTo = order.shipping_address;
  return (
    <>
      <MailFacts
        facts={[
          { label: words.number, value: order.number },
          { label: words.company, value: order.company.name },
          ...(order.po_number ? [{ label: words.poNumber, value: order.po_number }] : []),
          ...(order.promotion ? [{ label: words.promotion, value: titled(order.promotion) }] : []),
          ...(order.promised_date
            ? [{ label: words.promised, value: formatDate(order.promised_date, dateLocale(language)) }]
            : []),
          {
            label: words.shipTo,
            value: `${shipTo.company_name}, ${shipTo.line1}, ${shipTo.postal_code} ${shipTo.city}`,
          },
        ]}
      />
      <MailLines
        lines={order.lines.slice(0, LINES).map((line) => ({
          id: line.id,
          title: line.name,
          detail: lineDetail(line, order.currency, language),
          amount: formatMoney(line.net, language),
        }))}
        sums={[
          ...(order.lines.length > LINES
            ? [{ label: words.more(order.lines.length - LINES), value: "" }]
            : []),
          { label: words.net, value: formatMoney(net, language) },
          ...taxes.map((tax) => ({ label: words.tax(tax.rate), value: formatMoney(tax.amount, language) })),
          { label: words.gross, value: formatMoney(gross, language) },
        ]}
      />
    </>
  );
}

const titled = ({ name, code }: NonNullable<OrderWire["promotion"]>) => (name ? `${name} (${code})` : code);

function orderUrl(page: string, id: string): string {
  const url = new URL(page);
  url.searchParams.set("order", id);
  return url.href;
}

export const mails = [
  orderMail({
    template: "order-submitted-buyer",
    on: orderSubmitted.name,
    facts: toBuyer,
    heading: (words, order) => words.received(order.number),
    intro: (words, order, _language, sender) => words.receivedIntro(order.buyer.name, sender.name),
    quote: (order) => order.note,
  }),
  orderMail({
    template: "order-submitted-supplier",
    on: orderSubmitted.name,
    facts: toSupplier,
    heading: (words, order) => words.arrived(order.number, order.company.name),
    intro: (words, order) => words.arrivedIntro(order.buyer.name, order.company.name),
    quote: (order) => order.note,
  }),
  orderMail({
    template: "order-accepted-buyer",
    on: orderAccepted.name,
    facts: toBuyer,
    heading: (words, order) => words.accepted(order.number),
    intro: (words, order, language, sender) =>
      words.acceptedIntro(sender.name, formatDate(order.promised_date ?? "", dateLocale(language))),
    quote: (order) => order.history.findLast((entry) => entry.type === orderAccepted.name)?.detail ?? null,
  }),
  orderMail({
    template: "order-rejected-buyer",
    on: orderRejected.name,
    facts: toBuyer,
    heading: (words, order) => words.rejected(order.number),
    intro: (words, _order, _language, sender) => words.rejectedIntro(sender.name),
    quote: (order) => order.rejection_reason,
  }),
];
