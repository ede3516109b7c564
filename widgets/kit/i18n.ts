import { messages as english } from "../translations/en/kit.ts";

/** A text with `{name}` places, or one text per plural category of the language. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Messages = Readonly<Record<string, Message>>;
export type KitKey = keyof typeof english;

type File = () => Promise<{ messages: Messages }>;
/** One group of words, in each language that has it. English comes with the code that says it. */
export type WordFiles = Readonly<Record<string, File | undefined>>;

/** Several files per language, so that no page fetches words it does not show. */
export const ordering: WordFiles = {
  it: () => import("../translations/it.ts"),
  pl: () => import("../translations/pl.ts"),
};
export const paperwork: WordFiles = {
  it: () => import("../translations/it-paperwork.ts"),
  pl: () => import("../translations/pl-paperwork.ts"),
};
const asked = new Set<File>();
const loaded = new Map<string, Messages>();
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

/** Fetches the language's words, once; English needs none. Resolves to whether anything is new. */
export async function loadLanguage(locale: string, groups: Iterable<WordFiles>): Promise<boolean> {
  const language = languageOf(locale);
  const wanted: File[] = [];
  for (const { [language]: file } of groups) if (file && !asked.has(file)) wanted.push(file);
  for (const file of wanted) asked.add(file);
  const found = await Promise.all(
    wanted.map((file) =>
      file().catch(() => {
        // Words that cannot be fetched leave English on the page; the next element asks again.
        asked.delete(file);
        return undefined;
      }),
    ),
  );
  for (const file of found) loaded.set(language, { ...loaded.get(language), ...file?.messages });
  return found.length > 0;
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
  const message =
    overrides?.[key] ?? loaded.get(languageOf(locale))?.[key] ?? own[key] ?? (english as Messages)[key] ?? "";
  // English words under another language's plural rules fall back to "other", which is right for them.
  const plural = () => cached(`p${locale}`, () => new Intl.PluralRules(locale)).select(Number(values.count));
  const text = typeof message === "string" ? message : (message[plural()] ?? message.other ?? "");
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
