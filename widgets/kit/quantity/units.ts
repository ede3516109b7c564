import { messages } from "../../translations/en/interaction.ts";
import type { ListinoElement } from "../listino-element.ts";

/** What measured goods are counted in (UN/ECE Recommendation 20), as it is written in every language. */
const SYMBOLS: Record<string, string> = {
  ...{ GRM: "g", KGM: "kg", TNE: "t", MLT: "ml", LTR: "l", HLT: "hl", MTQ: "m³" },
  ...{ MMT: "mm", CMT: "cm", MTR: "m", KMT: "km", MTK: "m²", HUR: "h", KWH: "kWh" },
};

/** Nothing for pieces, sets and the like. */
export const unitSymbol = (unit = ""): string => SYMBOLS[unit] ?? "";

/** What a price is for: "per 100", "per kg", "per 100 m", and nothing for one piece. */
export function priceIsFor(
  widget: Pick<ListinoElement, "say" | "number">,
  base: string,
  unit?: string,
): string {
  const quantity = [base === "1" ? "" : widget.number(base), unitSymbol(unit)].filter(Boolean);
  return quantity.length ? widget.say("per", messages, { quantity: quantity.join("\u00a0") }) : "";
}
