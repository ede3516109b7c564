/** Bytes as text: UTF-8 and UTF-16 by their marks, and the code pages that spreadsheets in Europe still write. */
import { BadSheet } from "./problems.ts";

export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The upper halves. Workers know fewer encodings than Node does, so none is left to the runtime. */
const PAGES: Readonly<Partial<Record<Encoding, string>>> = {
  "windows-1250":
    "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż" +
    "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
  "windows-1251":
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї" +
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
  "windows-1252":
    "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿" +
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
};

/** The mark at the beginning of a file; without one, what the first bytes outside ASCII look like. */
export function sniffEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (isUtf8(head)) return "utf-8";
  return looksCentral(head) ? "windows-1250" : "windows-1252";
}

/** A letter cut in two at the end is none of the file's fault. */
function isUtf8(head: Uint8Array): boolean {
  for (let cut = 0; cut < 4; cut++) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(head.subarray(0, head.length - cut));
      return true;
    } catch {}
  }
  return false;
}

/** Letters of Central Europe that are signs in the western code page (ł ³, ą ¹, ż ¿, ź, Ż, Ą, ş º, ţ þ) beside other letters. */
const CENTRAL = new Set([0xb3, 0xb9, 0xbf, 0x9f, 0x8f, 0xaf, 0xa5, 0xba, 0xaa, 0xfe]);

function looksCentral(head: Uint8Array): boolean {
  const letter = (byte: number | undefined) =>
    byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
  let central = 0;
  let all = 0;
  for (const [place, byte] of head.entries()) {
    if (byte < 0x80) continue;
    all++;
    if (CENTRAL.has(byte) && (letter(head[place - 1]) || letter(head[place + 1]))) central++;
  }
  return central * 10 >= all;
}

/** Decodes pieces as they come. Bytes that the encoding does not have end it: half a file of question marks helps nobody. */
export async function* decoded(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  for await (const piece of pieces) yield decode(piece, false);
  yield decode(new Uint8Array(), true);
}

function decoderOf(encoding: Encoding): (piece: Uint8Array, last: boolean) => string {
  const page = PAGES[encoding];
  if (page) {
    const letters = Array.from({ length: 256 }, (_, byte) =>
      byte < 128 ? String.fromCharCode(byte) : (page[byte - 128] ?? ""),
    );
    return (piece) => {
      let text = "";
      for (const byte of piece) text += letters[byte];
      return text;
    };
  }
  if (encoding === "utf-16be") return bigEndian();
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece, last) => {
    try {
      return decoder.decode(piece, { stream: !last });
    } catch {
      throw new BadSheet("not_in_encoding", `The file is not in ${encoding} throughout: say its encoding.`);
    }
  };
}

function bigEndian(): (piece: Uint8Array, last: boolean) => string {
  const little = decoderOf("utf-16le");
  let odd = new Uint8Array();
  return (piece, last) => {
    const bytes = new Uint8Array(odd.length + piece.length);
    bytes.set(odd);
    bytes.set(piece, odd.length);
    const even = bytes.length - (bytes.length % 2);
    odd = bytes.slice(even);
    for (let at = 0; at < even; at += 2) {
      const high = bytes[at] as number;
      bytes[at] = bytes[at + 1] as number;
      bytes[at + 1] = high;
    }
    return little(bytes.subarray(0, even), last);
  };
}
