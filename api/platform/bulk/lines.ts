/** Rows as a stream of lines, held a batch at a time however many there are. */
import { Refusal } from "../../kernel/refusal.ts";
import { bodyIncomplete, bodyTooLarge } from "../http/problems.ts";
import { CHUNK } from "./chunk.ts";

export const UNREADABLE = Symbol("a line that is not JSON");

/** A stream is not held, so it may be longer than what is. */
export const STREAM_LIMIT = 512 * 1_048_576;
/** The longest row of any kind takes a tenth of it. */
export const LINE_LIMIT = 1_048_576;

/** Batches of up to `CHUNK` rows. A body that breaks off ends in a refusal, and its last, unfinished batch is not given. */
export async function* readBatches(
  body: ReadableStream<Uint8Array>,
  limit = STREAM_LIMIT,
): AsyncGenerator<readonly unknown[]> {
  let batch: unknown[] = [];
  for await (const line of readLines(body, limit)) {
    if (line.trim() === "") continue;
    batch.push(parsed(line));
    if (batch.length < CHUNK) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* readLines(body: ReadableStream<Uint8Array>, limit: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let rest = "";
  for await (const piece of whole(body)) {
    size += piece.byteLength;
    if (size > limit) throw bodyTooLarge.refuse({ detail: `The limit is ${limit} bytes.`, facts: { limit } });
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LINE_LIMIT || lines.some((line) => line.length > LINE_LIMIT)) {
      const facts = { limit: LINE_LIMIT };
      throw bodyTooLarge.refuse({ detail: `The limit of a line is ${LINE_LIMIT} bytes.`, facts });
    }
    yield* lines;
  }
  yield rest + decoder.decode();
}

/** The pieces of a body, or the refusal of one whose sender went away. */
async function* whole(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let open = true;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      open = !done;
      if (done) return;
      yield value;
    }
  } catch (error) {
    open = false;
    throw error instanceof Refusal ? error : bodyIncomplete.refuse();
  } finally {
    if (open) await reader.cancel().catch(() => {});
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return UNREADABLE;
  }
}
