/** Opens the entries of a ZIP archive, each as a stream that never gives more than it was allowed. */
import { BadSheet } from "./problems.ts";
import { piecesOf, streamOf } from "./streams.ts";

export interface ZipArchive {
  has(name: string): boolean;
  /** The entry's bytes; more than `limit` of them are refused, whatever the archive says about its size. */
  open(name: string, limit: number): AsyncGenerator<Uint8Array>;
}

interface Entry {
  readonly method: number;
  readonly offset: number;
  readonly compressed: number;
}

const END = 0x06054b50;
const LINE = 0x02014b50;
const HEAD = 0x04034b50;
const broken = () => new BadSheet("not_a_workbook", "The file is not a whole XLSX workbook.");

export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = directory(bytes);
  return {
    has: (name) => entries.has(name),
    async *open(name, limit) {
      const entry = entries.get(name);
      if (!entry) throw broken();
      let size = 0;
      for await (const piece of content(bytes, entry)) {
        size += piece.length;
        if (size > limit) {
          throw new BadSheet("workbook_too_large", `Unpacked, ${name} has more than ${limit} bytes.`);
        }
        yield piece;
      }
    },
  };
}

function directory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment of up to 65,535 bytes may follow.
  while (end >= 0 && end >= bytes.length - 65_557 && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) throw broken();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LINE) throw broken();
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).replace(/^\//, ""), {
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Given in small pieces: one that unpacks to a thousand times its size is noticed after a few. */
const PIECE = 16_384;

async function* content(bytes: Uint8Array, entry: Entry): AsyncGenerator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, compressed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== HEAD) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > bytes.length) throw broken();
  const packed = function* () {
    for (let at = start; at < start + compressed; at += PIECE)
      yield bytes.slice(at, Math.min(at + PIECE, start + compressed)) as Uint8Array<ArrayBuffer>;
  };
  if (method === 0) return yield* packed();
  if (method !== 8) throw broken();
  try {
    yield* piecesOf(streamOf(packed()).pipeThrough(new DecompressionStream("deflate-raw")));
  } catch (error) {
    throw error instanceof BadSheet ? error : broken();
  }
}
