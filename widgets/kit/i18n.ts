import { messages as english } from "../translations/en/kit.ts";

/** A text with `{name}` places, or one text per plural category of the language. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Messages = Readonly<Record<string, Message>>;
export type KitKey = keyof typeof english;

const files: Record<string, () => Promise<{ messages: Messages }>> = {
  it: () => import("../translations/it.ts"),
  pl: () => import("../translations/pl.ts"),
};
const loaded = new Map<string, Messages | undefined>();
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();

function cached<Format extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>(
  key: string,
  make: () => Format,
): Format {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format as Format;
}

const languageOf = (locale: string) => locale.split("-")[0] ?? "";

/** Fetches the language's one file, once; English needs none. Resolves to whether anything is new. */
export async function loadLanguage(locale: string): Promise<boolean> {
  const language = languageOf(locale);
  const file = files[language];
  if (!file || loaded.has(language)) return false;
  loaded.set(language, undefined);
  try {
    loaded.set(language, (await file()).messages);
    return true;
  } catch {
    // A language file that cannot be fetched leaves English on the page; the next element asks again.
    loaded.delete(language);
    return false;
  }
}

type Values = Readonly<Record<string, string | number>>;

/** The text of a message: the host's own words first, then the language's file, then English. */
export function translate(
  locale: string,
  key: string,
  own: Messages,
  overrides: Messages | undefined,
  values: Values = {},
): string {
  const file = loaded.get(languageOf(locale));
  const message = overrides?.[key] ?? file?.[key] ?? own[key] ?? (english as Messages)[key] ?? "";
  // Without its file a language shows English words, so English decides the plural.
  const rules = file || overrides?.[key] ? locale : "en";
  const text =
    typeof message === "string"
      ? message
      : (message[cached(`p${rules}`, () => new Intl.PluralRules(rules)).select(Number(values.count ?? 0))] ??
        message.other ??
        "");
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === "number" ? formatNumber(locale, String(value)) : (value ?? "");
  });
}

const exact = (value: string) => value as Intl.StringNumericLiteral;

/** Decimal strings are formatted as they are; they never become floats. */
export const formatNumber = (locale: string, value: string): string =>
  cached(`n${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })).format(
    exact(value),
  );

/** An amount of money; a unit price may show more digits than the currency has. */
export const formatMoney = (locale: string, amount: string, currency: string, digits?: number): string =>
  cached(
    `m${locale}${currency}${digits}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency,
        maximumFractionDigits: digits,
      }),
  ).format(exact(amount));

/** "20.00" → "20%". */
export const formatPercent = (locale: string, rate: string): string =>
  cached(
    `%${locale}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: "percent",
        maximumFractionDigits: 2,
      }),
  ).format(exact(`${rate}e-2`));

/** A date; with `time`, to the minute in the reader's own time zone. */
export const formatDate = (locale: string, value: string, time = false): string =>
  cached(
    `d${locale}${time}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: time ? "short" : undefined }),
  ).format(new Date(value.length === 10 ? `${value}T00:00` : value));
