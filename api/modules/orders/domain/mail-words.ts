/** The words of the mails about orders, and how amounts and dates read in a language. */
import type { Money } from "../../../kernel/money.ts";

export interface OrderWords {
  readonly received: (number: string) => string;
  readonly receivedIntro: (buyer: string, supplier: string) => string;
  readonly arrived: (number: string, company: string) => string;
  readonly arrivedIntro: (buyer: string, company: string) => string;
  readonly accepted: (number: string) => string;
  readonly acceptedIntro: (supplier: string, date: string) => string;
  readonly rejected: (number: string) => string;
  readonly rejectedIntro: (supplier: string) => string;
  readonly number: string;
  readonly company: string;
  readonly poNumber: string;
  readonly promotion: string;
  readonly promised: string;
  readonly shipTo: string;
  readonly net: string;
  readonly tax: (rate: string) => string;
  readonly gross: string;
  readonly look: string;
  readonly more: (count: number) => string;
}

export const WORDS: { readonly en: OrderWords; readonly it: OrderWords; readonly pl: OrderWords } = {
  en: {
    received: (number) => `We have your order ${number}`,
    receivedIntro: (buyer, supplier) =>
      `Thank you, ${buyer}. ${supplier} has your order and will confirm it with a date.`,
    arrived: (number, company) => `New order ${number} from ${company}`,
    arrivedIntro: (buyer, company) => `${buyer} of ${company} sent an order. Its stock is reserved.`,
    accepted: (number) => `Order ${number} is accepted`,
    acceptedIntro: (supplier, date) => `${supplier} has accepted your order and promises it for ${date}.`,
    rejected: (number) => `Order ${number} was not accepted`,
    rejectedIntro: (supplier) => `${supplier} could not take your order. This is why:`,
    number: "Order",
    company: "Company",
    poNumber: "Your PO number",
    promotion: "Promotion",
    promised: "Promised for",
    shipTo: "Ship to",
    net: "Net",
    tax: (rate) => `Tax ${rate} %`,
    gross: "Total",
    look: "Look at the order",
    more: (count) => `and ${count} more lines`,
  },
  it: {
    received: (number) => `Abbiamo ricevuto il tuo ordine ${number}`,
    receivedIntro: (buyer, supplier) =>
      `Grazie, ${buyer}. ${supplier} ha ricevuto il tuo ordine e lo confermerà con una data.`,
    arrived: (number, company) => `Nuovo ordine ${number} da ${company}`,
    arrivedIntro: (buyer, company) => `${buyer} di ${company} ha inviato un ordine. La merce è riservata.`,
    accepted: (number) => `L’ordine ${number} è accettato`,
    acceptedIntro: (supplier, date) => `${supplier} ha accettato il tuo ordine e lo promette per il ${date}.`,
    rejected: (number) => `L’ordine ${number} non è stato accettato`,
    rejectedIntro: (supplier) => `${supplier} non ha potuto accettare il tuo ordine. Ecco il motivo:`,
    number: "Ordine",
    company: "Azienda",
    poNumber: "Il tuo numero d’ordine",
    promotion: "Promozione",
    promised: "Promesso per",
    shipTo: "Spedire a",
    net: "Imponibile",
    tax: (rate) => `IVA ${rate} %`,
    gross: "Totale",
    look: "Vedi l’ordine",
    more: (count) => `e altre ${count} righe`,
  },
  pl: {
    received: (number) => `Mamy Twoje zamówienie ${number}`,
    receivedIntro: (buyer, supplier) =>
      `Dziękujemy, ${buyer}. ${supplier} ma Twoje zamówienie i potwierdzi je z datą.`,
    arrived: (number, company) => `Nowe zamówienie ${number} od ${company}`,
    arrivedIntro: (buyer, company) => `${buyer} (${company}) składa zamówienie. Towar jest zarezerwowany.`,
    accepted: (number) => `Zamówienie ${number} zostało przyjęte`,
    acceptedIntro: (supplier, date) => `${supplier} przyjmuje zamówienie; obiecany termin: ${date}.`,
    rejected: (number) => `Zamówienie ${number} nie zostało przyjęte`,
    rejectedIntro: (supplier) => `${supplier} nie może przyjąć zamówienia. Powód:`,
    number: "Zamówienie",
    company: "Firma",
    poNumber: "Twój numer zamówienia",
    promotion: "Promocja",
    promised: "Obiecany termin",
    shipTo: "Adres dostawy",
    net: "Netto",
    tax: (rate) => `VAT ${rate} %`,
    gross: "Razem",
    look: "Zobacz zamówienie",
    more: (count) => `i jeszcze pozycji: ${count}`,
  },
};

/** Exact: the formatter is given the decimal text, never a float. */
export function formatMoney({ amount, currency }: Money, language: string): string {
  const decimals = amount.split(".")[1]?.length ?? 0;
  return moneyFormat(language, currency, decimals).format(amount as Intl.StringNumericLiteral);
}

interface Counted {
  readonly sku: string;
  readonly quantity: string;
  readonly unit_price: string;
  readonly base_quantity: string;
  /** What made the price of it. */
  readonly discounts: readonly { readonly name: string; readonly percent: string }[];
}

/** What a line is reckoned from: "84991 · 480 × £36.50 / 100", a price for a hundred as what it is. */
export function lineDetail(
  { sku, quantity, unit_price, base_quantity, discounts }: Counted,
  currency: string,
  language: string,
): string {
  const price = formatMoney({ amount: unit_price, currency }, language);
  const counted = `${sku} · ${quantity} × ${price}${base_quantity === "1" ? "" : ` / ${base_quantity}`}`;
  return [counted, ...discounts.map(({ name, percent }) => `−${percent} % ${name}`)].join(" · ");
}

/** Making one takes longer than all the amounts of a mail. */
const moneyFormats = new Map<string, Intl.NumberFormat>();

function moneyFormat(language: string, currency: string, decimals: number): Intl.NumberFormat {
  const key = `${language} ${currency} ${decimals}`;
  const known = moneyFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  moneyFormats.set(key, made);
  return made;
}

export function formatDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
