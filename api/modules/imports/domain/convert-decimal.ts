import { type Cell, textOf } from "../../../kernel/cell.ts";
import type { Converted } from "./convert-row.ts";

const SPACES = /[\s\u00a0\u202f\u2009'’]/g;
const CURRENCY =
  /^(?:[€£$₴]|EUR|GBP|USD|PLN|RON|CHF|UAH)|(?:[€£$₴%]|EUR|GBP|USD|PLN|RON|CHF|UAH|zł|zl|lei|грн\.?)$/giu;

/** A decimal as people write it. The other sign may part thousands, and only thousands: nothing is guessed about a price. */
export function convertDecimal(cell: Cell, sign: "." | ",", whole: boolean): Converted {
  const exact = cell !== null && typeof cell === "object";
  const text = textOf(cell).trim();
  const bare = exact ? text : text.replace(CURRENCY, "").replace(SPACES, "");
  const other = sign === "." ? "," : ".";
  const shape = exact
    ? /^-?\d+(\.\d+)?$/
    : new RegExp(`^[+-]?(\\d+|\\d{1,3}(\\${other}\\d{3})+)(\\${sign}\\d+)?$`);
  if (!shape.test(bare)) {
    const hint = bare.includes(other) ? ` The import reads "${sign}" as the decimal sign.` : "";
    return { code: "not_a_number", detail: `A number was expected.${hint}` };
  }
  const plain = (exact ? bare : bare.replaceAll(other, "").replace(sign, ".")).replace(/^\+/, "");
  const [digits = "", fraction = ""] = plain.split(".");
  const rest = fraction.replace(/0+$/, "");
  if (whole) {
    if (rest !== "") return { code: "not_a_whole_number", detail: "A whole number was expected." };
    return { value: Number(digits) };
  }
  return { value: rest === "" ? digits : `${digits}.${rest}` };
}
