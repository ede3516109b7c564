/** Writes a ZIP archive as a stream: nothing of it is ever held whole. */
import { crc32 } from "./crc32.ts";
import { piecesOf, streamOf } from "./streams.ts";

export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

interface Written {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes follow the content, and names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** The first of January 1980: the same content makes the same file. */
const DATE = 0x21;

export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    let crc = 0;
    let size = 0;
    let compressed = 0;
    const head = record(0x04034b50, [VERSION, FLAGS, DEFLATE, 0, DATE], [0, 0, 0], [name.length, 0], name);
    yield head;
    const counted = async function* () {
      for await (const piece of entry.content) {
        crc = crc32(piece, crc);
        size += piece.length;
        yield piece as Uint8Array<ArrayBuffer>;
      }
    };
    for await (const piece of piecesOf(
      streamOf(counted()).pipeThrough(new CompressionStream("deflate-raw")),
    )) {
      compressed += piece.length;
      yield piece;
    }
    const tail = record(0x08074b50, [], [crc, compressed, size], []);
    yield tail;
    written.push({ name, crc, compressed, size, offset });
    offset += head.length + compressed + tail.length;
  }
  let directory = 0;
  for (const { name, crc, compressed, size, offset: at } of written) {
    const sizes = [crc, compressed, size];
    const line = record(
      0x02014b50,
      [VERSION, VERSION, FLAGS, DEFLATE, 0, DATE],
      sizes,
      [name.length, 0, 0, 0, 0, 0, 0, at & 0xffff, at >>> 16],
      name,
    );
    directory += line.length;
    yield line;
  }
  const { length } = written;
  yield record(0x06054b50, [0, 0, length, length], [directory, offset], [0]);
}

function record(
  signature: number,
  before: readonly number[],
  words: readonly number[],
  after: readonly number[],
  name: Uint8Array = new Uint8Array(),
): Uint8Array {
  const bytes = new Uint8Array(4 + 2 * before.length + 4 * words.length + 2 * after.length + name.length);
  const view = new DataView(bytes.buffer);
  let at = 4;
  view.setUint32(0, signature, true);
  for (const value of before) {
    view.setUint16(at, value, true);
    at += 2;
  }
  for (const value of words) {
    view.setUint32(at, value, true);
    at += 4;
  }
  for (const value of after) {
    view.setUint16(at, value, true);
    at += 2;
  }
  bytes.set(name, at);
  return bytes;
}
