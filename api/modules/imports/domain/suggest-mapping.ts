/** Which field a header means, and how the file writes numbers. Pure. */
import type { ImportOptions, Mapping } from "./convert-row.ts";
import { FIELDS, type Kind } from "./fields.ts";
import type { Column } from "./find-columns.ts";

/** Headers are compared without marks, case and anything between the words. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ł/g, "l")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A field takes the first column whose header is its own name, or else one of its words; a column serves one field. */
export function suggestMapping(kind: Kind, columns: readonly Column[]): Mapping {
  const mapping: Record<string, { column: string }> = {};
  const used = new Set<string>();
  const fields = Object.entries(FIELDS[kind]);
  const rounds: ((name: string, words: readonly string[]) => readonly string[])[] = [
    (name) => [bare(name)],
    (_name, words) => words.map(bare),
  ];
  for (const wordsOf of rounds) {
    for (const [name, { words }] of fields) {
      if (mapping[name]) continue;
      const meant = wordsOf(name, words);
      const found = columns.find((column) => !used.has(column.name) && meant.includes(bare(column.name)));
      if (!found) continue;
      mapping[name] = { column: found.name };
      used.add(found.name);
    }
  }
  return mapping;
}

/** The decimal sign of a file whose columns are parted by `;` is a comma, unless its numbers say otherwise. */
export function suggestOptions(
  columns: readonly Column[],
  delimiter: string | null,
): Pick<ImportOptions, "decimal"> {
  const samples = columns.flatMap((column) => column.samples);
  const commas = samples.filter((text) => /^-?[\d. ]*\d,\d+$/.test(text) && !/^\d{1,3}(,\d{3})+$/.test(text));
  const points = samples.filter(
    (text) => /^-?[\d, ]*\d\.\d+$/.test(text) && !/^\d{1,3}(\.\d{3})+$/.test(text),
  );
  if (commas.length !== points.length) return { decimal: commas.length > points.length ? "," : "." };
  return { decimal: delimiter === ";" ? "," : "." };
}
