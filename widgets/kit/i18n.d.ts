import { messages as english } from "../translations/en/kit.ts";
/** A text with `{name}` places, or one text per plural category of the language. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Messages = Readonly<Record<string, Message>>;
export type KitKey = keyof typeof english;
/** Fetches the language's one file, once; English needs none. Resolves to whether anything is new. */
export declare function loadLanguage(locale: string): Promise<boolean>;
type Values = Readonly<Record<string, string | number>>;
/** The text of a message: the host's own words first, then the language's file, then English. */
export declare function translate(locale: string, key: string, own: Messages, overrides: Messages | undefined, values?: Values): string;
/** Decimal strings are formatted as they are; they never become floats. */
export declare const formatNumber: (locale: string, value: string) => string;
/** An amount of money; a unit price may show more digits than the currency has. */
export declare const formatMoney: (locale: string, amount: string, currency: string, digits?: number) => string;
/** "20.00" → "20%". */
export declare const formatPercent: (locale: string, rate: string) => string;
/** A date; with `time`, to the minute in the reader's own time zone. */
export declare const formatDate: (locale: string, value: string, time?: boolean) => string;
export {};
