// Letters that Unicode does not take apart into a plain one and a mark.
const WHOLE: Readonly<Record<string, string>> = {
  ...{ ł: "l", ø: "o", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i" },
  ...{ ß: "ss", æ: "ae", œ: "oe", þ: "th" },
  ...{ ґ: "г", ς: "σ" },
};
const WHOLE_LETTERS = new RegExp(`[${Object.keys(WHOLE).join("")}]`, "gu");

/** Lower case without accents, so that "Émail" and "email" sort and search together; digits keep their place. */
export function sortKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter)
    .trim();
}
