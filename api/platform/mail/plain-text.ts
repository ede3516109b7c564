/** The message without its looks, for readers and filters that want text. Knows exactly the HTML that React writes. */

/** How many line ends stand between these and their neighbours. */
const BLOCKS: Record<string, number> = { p: 2, h1: 2, h2: 2, h3: 2, div: 1, tr: 1, ul: 1, ol: 1, li: 1 };
const VOID = new Set(["br", "hr", "img", "meta", "link", "input"]);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/gi;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

export function plainText(html: string): string {
  let text = "";
  /** Open elements inside something that is not for reading, counted so that its end is found. */
  let hidden = 0;
  let address = "";
  let linkStart = 0;
  for (const [, closing, name, attributes = "", words] of html.matchAll(TOKEN)) {
    const tag = name?.toLowerCase();
    if (hidden > 0) {
      if (tag && !VOID.has(tag)) hidden += closing ? -1 : 1;
    } else if (words !== undefined) {
      text += decode(words).replace(/\s+/g, " ");
    } else if (!tag) {
      // A comment.
    } else if (!closing && (tag === "head" || attributes.includes('data-skip-in-text="true"'))) {
      hidden = 1;
    } else if (tag === "a") {
      if (closing) text += linked(text.slice(linkStart), address);
      else [address, linkStart] = [attribute(attributes, "href"), text.length];
    } else if (tag === "img") {
      text += attribute(attributes, "alt");
    } else if (tag === "br") {
      text += "\n";
    } else if (tag === "td" && closing) {
      text += "\t";
    } else if (tag in BLOCKS) {
      text = endLine(text, BLOCKS[tag] ?? 1);
    }
  }
  return tidy(text);
}

function endLine(text: string, ends: number): string {
  const line = text.replace(/[\t ]+$/, "");
  const there = /\n*$/.exec(line)?.[0].length ?? 0;
  return line + "\n".repeat(Math.max(0, ends - there));
}

/** What to add behind a link's words. */
function linked(words: string, address: string): string {
  return address === "" || words.trim() === address || address === `mailto:${words.trim()}`
    ? ""
    : ` (${address})`;
}

function attribute(attributes: string, name: string): string {
  return decode(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? "");
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

/** Cells of a row are set apart; lines are trimmed; no two blank lines in a row. */
function tidy(text: string): string {
  const lines = text.split("\n").map((line) =>
    line
      .split("\t")
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join("   "),
  );
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
