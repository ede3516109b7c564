import { messages as english } from "../translations/en/kit.js";
const files = {
    it: () => import("../translations/it.js"),
    pl: () => import("../translations/pl.js"),
};
const loaded = new Map();
const formats = new Map();
function cached(key, make) {
    const format = formats.get(key) ?? make();
    formats.set(key, format);
    return format;
}
const languageOf = (locale) => locale.split("-")[0] ?? "";
/** Fetches the language's one file, once; English needs none. Resolves to whether anything is new. */
export async function loadLanguage(locale) {
    const language = languageOf(locale);
    const file = files[language];
    if (!file || loaded.has(language))
        return false;
    loaded.set(language, undefined);
    try {
        loaded.set(language, (await file()).messages);
        return true;
    }
    catch {
        // A language file that cannot be fetched leaves English on the page; the next element asks again.
        loaded.delete(language);
        return false;
    }
}
/** The text of a message: the host's own words first, then the language's file, then English. */
export function translate(locale, key, own, overrides, values = {}) {
    const file = loaded.get(languageOf(locale));
    const message = overrides?.[key] ?? file?.[key] ?? own[key] ?? english[key] ?? "";
    // Without its file a language shows English words, so English decides the plural.
    const rules = file || overrides?.[key] ? locale : "en";
    const text = typeof message === "string"
        ? message
        : (message[cached(`p${rules}`, () => new Intl.PluralRules(rules)).select(Number(values.count ?? 0))] ??
            message.other ??
            "");
    return text.replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        return typeof value === "number" ? formatNumber(locale, String(value)) : (value ?? "");
    });
}
const exact = (value) => value;
/** Decimal strings are formatted as they are; they never become floats. */
export const formatNumber = (locale, value) => cached(`n${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })).format(exact(value));
/** An amount of money; a unit price may show more digits than the currency has. */
export const formatMoney = (locale, amount, currency, digits) => cached(`m${locale}${currency}${digits}`, () => new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    maximumFractionDigits: digits,
})).format(exact(amount));
/** "20.00" → "20%". */
export const formatPercent = (locale, rate) => cached(`%${locale}`, () => new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 2,
})).format(exact(`${rate}e-2`));
/** A date; with `time`, to the minute in the reader's own time zone. */
export const formatDate = (locale, value, time = false) => cached(`d${locale}${time}`, () => new Intl.DateTimeFormat(locale, time ? { dateStyle: "medium", timeStyle: "short" } : { dateStyle: "medium" })).format(new Date(value.length === 10 ? `${value}T00:00` : value));
