/** The desk's words: English comes with it, other languages are fetched when a page is in them. */
import type { Messages } from "../kit/i18n.ts";
import { messages as own } from "./words/en.ts";
import { messages as people } from "./words/en-people.ts";

export const english = { ...own, ...people };

export type DeskKey = keyof typeof english;

type File = () => Promise<{ messages: Messages }>;

/** Three files a language: the desk's own words, those of one company, and those of people. */
const files: Readonly<Record<string, readonly File[]>> = {
  it: [
    () => import("./words/it.ts"),
    () => import("./words/it-company.ts"),
    () => import("./words/it-people.ts"),
  ],
  pl: [
    () => import("./words/pl.ts"),
    () => import("./words/pl-company.ts"),
    () => import("./words/pl-people.ts"),
  ],
};
const loaded = new Map<string, Messages>();

const languageOf = (locale: string) => locale.split("-")[0] ?? "";

/** Resolves to whether anything is new. */
export async function loadDeskWords(locale: string): Promise<boolean> {
  const language = languageOf(locale);
  const wanted = files[language];
  if (!wanted || loaded.has(language)) return false;
  const found = await Promise.all(wanted.map((file) => file())).catch(() => undefined);
  if (found) loaded.set(language, Object.assign({}, ...found.map(({ messages }) => messages)));
  return !!found;
}

export const deskWords = (locale: string): Messages => ({ ...english, ...loaded.get(languageOf(locale)) });
