/** CSV that spreadsheets open as it was meant: RFC 4180, in UTF-8 with its mark, and no text becomes a formula. */

export const CSV_TYPE = "text/csv; charset=utf-8";
/** Without it Excel takes UTF-8 for the local code page. */
export const BYTE_ORDER_MARK = "\ufeff";

/** A spreadsheet takes for a formula what begins like this; an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/** `guarded` texts keep their apostrophe when they come back: `unguarded` takes it off again. */
export function csvLine(values: readonly (string | null | undefined)[], delimiter = ","): string {
  return `${values.map((value) => field(value ?? "")).join(delimiter)}\r\n`;
}

function field(value: string): string {
  const text = guarded(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe that was there already gets one more where taking it off would make another text. */
export function guarded(text: string): string {
  const bare = text.replace(/^'+/, "");
  return FORMULA.test(bare) && !NUMBER.test(text) ? `'${text}` : text;
}

export function unguarded(text: string): string {
  if (!text.startsWith("'")) return text;
  return FORMULA.test(text.replace(/^'+/, "")) ? text.slice(1) : text;
}
