/** What measured goods are counted in (UN/ECE Recommendation 20), as it is written in every language. */
const SYMBOLS: Record<string, string> = {
  ...{ GRM: "g", KGM: "kg", TNE: "t", MLT: "ml", LTR: "l", HLT: "hl", MTQ: "m³" },
  ...{ MMT: "mm", CMT: "cm", MTR: "m", KMT: "km", MTK: "m²", HUR: "h", KWH: "kWh" },
};

/** Nothing for pieces, sets and the like. */
export const unitSymbol = (unit = ""): string => SYMBOLS[unit] ?? "";

/** What a price is for: "100", "kg", "100 m", and nothing for one piece. */
export function priceIsFor(number: (value: string) => string, base: string, unit?: string): string {
  return [base === "1" ? "" : number(base), unitSymbol(unit)].filter(Boolean).join("\u00a0");
}
