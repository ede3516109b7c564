/** A guide as a program: its fenced snippets of one language, in the order in which a reader meets them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Guide {
  /** From the project's root, e.g. `docs/embed.md`. */
  readonly path: string;
  readonly text: string;
  /** With the guide's line on which the code begins. */
  readonly snippets: readonly { readonly language: string; readonly code: string; readonly line: number }[];
}

const root = new URL("../../", import.meta.url);
const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;
/** Invisible to a reader: what somebody else does before the next snippet. */
const MEANWHILE = /^<!-- meanwhile: (.+) -->$/;

export function readGuide(path: string): Guide {
  const text = readFileSync(fileURLToPath(new URL(path, root)), "utf8");
  const snippets = [...text.matchAll(FENCE)].map(({ 1: language = "", 2: code = "", index }) => ({
    language,
    code,
    line: text.slice(0, index).split("\n").length + 1,
  }));
  return { path, text, snippets };
}

/** The guide with every line blanked that is not code of the language: a message's line is the guide's. */
export function programOf({ text, snippets }: Guide, language = "ts"): string {
  const kept = text.split("\n").map((line) => {
    const step = MEANWHILE.exec(line)?.[1];
    return step ? `await meanwhile(${JSON.stringify(step)});` : "";
  });
  for (const { code, line } of snippets.filter((one) => one.language === language)) {
    for (const [offset, text] of code.split("\n").entries()) kept[line - 1 + offset] = text;
  }
  return kept.join("\n");
}
