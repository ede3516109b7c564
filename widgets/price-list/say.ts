import { messages } from "../translations/en/catalogue.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";

/** The words of the fine print, and of the dialogs behind it. */
export type Word = keyof typeof messages;

export const say = (list: ListinoPriceList, key: Word, values?: Record<string, string | number>) =>
  list.say(key, messages, values);
