/** CSV as rows, piece by piece: quoted line breaks, doubled quotes, and any of the delimiters that are in use. */
import { BadSheet } from "./problems.ts";

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Everything spreadsheets write is read; what RFC 4180 leaves open is read as they do. */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly string[]> {
  const reader = new CsvReader(delimiter);
  for await (const piece of pieces) yield* reader.read(piece);
  yield* reader.end();
}

/** The most a field may hold: a quote that is never closed must not swallow the memory. */
const FIELD_LIMIT = 1_048_576;

export class CsvReader {
  readonly #delimiter: string;
  #row: string[] = [];
  #field = "";
  #state: "start" | "plain" | "quoted" | "closed" = "start";
  #afterReturn = false;
  #first = true;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *read(given: string): Generator<readonly string[]> {
    const text = this.#first && given.startsWith("\ufeff") ? given.slice(1) : given;
    if (given !== "") this.#first = false;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text[at] as string;
      if (this.#state === "quoted") {
        if (letter !== '"') continue;
        this.#field += text.slice(from, at);
        this.#state = "closed";
        from = at + 1;
        continue;
      }
      if (letter === '"' && this.#state === "closed") {
        this.#state = "quoted";
        from = at;
      } else if (letter === '"' && this.#state === "start") {
        this.#state = "quoted";
        from = at + 1;
      } else if (letter === this.#delimiter) {
        this.#take(text.slice(from, at));
        from = at + 1;
      } else if (letter === "\n" || letter === "\r") {
        const pair = letter === "\n" && this.#afterReturn && at === from;
        if (!pair) yield this.#end(text.slice(from, at));
        from = at + 1;
        this.#afterReturn = letter === "\r";
        continue;
      } else if (this.#state === "start") this.#state = "plain";
      this.#afterReturn = false;
    }
    this.#field += text.slice(from);
    if (this.#field.length > FIELD_LIMIT)
      throw new BadSheet("open_quote", "A field has no end: is a quote missing?");
  }

  *end(): Generator<readonly string[]> {
    if (this.#row.length > 0 || this.#field !== "" || this.#state !== "start") yield this.#end("");
  }

  #take(rest: string): void {
    this.#row.push(this.#field + rest);
    this.#field = "";
    this.#state = "start";
  }

  #end(rest: string): readonly string[] {
    this.#take(rest);
    const row = this.#row;
    this.#row = [];
    return row;
  }
}

/** The delimiter that cuts the first rows into the most, and most even, fields. `sep=;` is how Excel says it. */
export function sniffDelimiter(head: string): Delimiter {
  const said = /^\ufeff?sep=([,;\t|])\r?\n/.exec(head)?.[1];
  if (said) return said as Delimiter;
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = [...new CsvReader(delimiter).read(head)].slice(0, 30).map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const score = Math.max(0, ...[...counts].map(([width, count]) => count * count * Math.min(width, 8)));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
