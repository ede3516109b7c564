import { PHRASES, PROPER_NOUNS, WORDS } from "./spellings.ts";

const properNouns = new RegExp(
  `(?<![\\w'])(?:${PROPER_NOUNS.map((noun) => noun.replaceAll(".", "\\.").toLowerCase()).join("|")})(?![\\w])`,
  "g",
);
const capitals = new Map(PROPER_NOUNS.map((noun) => [noun.toLowerCase(), noun]));

/**
 * The source writes in capitals, at most 35 of them, with many abbreviations. This is the same name spelled out in
 * sentence case: "SET/4 DAISY MIRROR MAGNETS" becomes "Set of 4 daisy mirror magnets".
 */
export function readableName(description: string): string {
  const phrased = PHRASES.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    description.toLowerCase(),
  );
  const worded = phrased
    .replace(/\s+/g, " ")
    .replace(/[a-z]+(?:'[a-z]+)?/g, (word) => (Object.hasOwn(WORDS, word) ? (WORDS[word] ?? word) : word))
    .replace(properNouns, (noun) => capitals.get(noun) ?? noun)
    .replace(/\bletter ([a-z])\b/, (_, letter: string) => `letter ${letter.toUpperCase()}`)
    .replace(/\bnursery a, b, c\b/, "nursery A, B, C")
    .trim();
  return worded.charAt(0).toUpperCase() + worded.slice(1);
}
