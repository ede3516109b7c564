/** Tags and texts of an XML stream. No document type, so no entities beside the five: nothing here can grow. */
import { BadSheet } from "./problems.ts";

export interface XmlToken {
  readonly kind: "open" | "close" | "text";
  /** The tag without its prefix; of a text, the text. */
  readonly value: string;
  readonly attributes: string;
  /** `<c/>`: no `close` follows. */
  readonly empty: boolean;
}

/** Far more than a cell can hold. */
const LONGEST = 1_048_576;

export class XmlScanner {
  #rest = "";

  *scan(piece: string): Generator<XmlToken> {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const open = text.indexOf("<", at);
      const close = open < 0 ? -1 : endOf(text, open);
      if (close < 0) break;
      if (open > at) yield { kind: "text", value: plain(text.slice(at, open)), attributes: "", empty: false };
      const inside = text.slice(open + 1, close);
      at = close + 1;
      if (inside.startsWith("![CDATA["))
        yield { kind: "text", value: inside.slice(8, -2), attributes: "", empty: false };
      else if (/^!DOCTYPE/i.test(inside))
        throw new BadSheet("not_a_workbook", "The workbook declares a document type.");
      else if (!/^[!?]/.test(inside)) yield tag(inside);
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST) throw new BadSheet("not_a_workbook", "A text or a tag has no end.");
  }
}

function endOf(text: string, open: number): number {
  const behind = (end: string) => {
    const found = text.indexOf(end, open);
    return found < 0 ? -1 : found + end.length - 1;
  };
  if (text.startsWith("<!--", open)) return behind("-->");
  if (text.startsWith("<![CDATA[", open)) return behind("]]>");
  // Less than it takes to tell.
  if (text.length - open < 9 && "<![CDATA[".startsWith(text.slice(open))) return -1;
  return behind(">");
}

function tag(inside: string): XmlToken {
  if (inside.startsWith("/"))
    return { kind: "close", value: local(inside.slice(1)), attributes: "", empty: false };
  const empty = inside.endsWith("/");
  const body = empty ? inside.slice(0, -1) : inside;
  const space = body.search(/\s/);
  const name = space < 0 ? body : body.slice(0, space);
  return { kind: "open", value: local(name), attributes: space < 0 ? "" : body.slice(space), empty };
}

const local = (name: string) => name.slice(name.indexOf(":") + 1).trim();

export function attribute({ attributes }: XmlToken, name: string): string | undefined {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? plain(found[1] ?? found[2] ?? "") : undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
