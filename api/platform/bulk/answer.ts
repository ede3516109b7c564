/** Answers a bulk request: whole as JSON, or each row's result as soon as its chunk is written. */
import type { TypedResponse } from "hono";
import { problemOf } from "../http/errors.ts";
import type { RequestContext } from "../http/router.ts";
import { streamOf } from "../sheets/streams.ts";
import type { Bulk } from "./bulk.ts";
import { type BulkQuery, bulkBody } from "./request.ts";
import type { Result } from "./results.ts";
import type { BulkResult } from "./schemas.ts";

const LINES = "application/x-ndjson";
/**
 * Results that wait for a client that sends all before it reads. Without this room it would wait for us to read on, and
 * we for it.
 */
const ROOM = 64 * 1_048_576;

export async function answerBulk<Target>(
  c: RequestContext,
  upsert: Bulk<Target>,
  query: BulkQuery,
  target: Target,
): Promise<Response & TypedResponse<BulkResult, 200, "json">> {
  const context = c.get("context");
  const body = bulkBody(c, query);
  if (!(c.req.header("Accept") ?? "").toLowerCase().includes(LINES))
    return c.json(await upsert(context, body, target), 200);
  const chunks = upsert.stream({ ...context }, body, target);
  // Until the first chunk is written, a refusal is an answer like any other.
  const first = await chunks.next();
  const ended = Promise.withResolvers<void>();
  context.ports.background(ended.promise);
  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: ROOM });
  const lines = streamOf(told(c, chunks, first, ended.resolve), strategy);
  // Compressed it would wait in the compressor. What it says is promised by `BulkLine` in the document.
  const headers = { "Content-Type": LINES, "Cache-Control": "no-store, no-transform" };
  return c.body(lines, 200, headers) as Response as Response & TypedResponse<BulkResult, 200, "json">;
}

async function* told(
  c: RequestContext,
  chunks: AsyncGenerator<readonly Result[], BulkResult["summary"]>,
  first: IteratorResult<readonly Result[], BulkResult["summary"]>,
  end: () => void,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = (...values: readonly object[]) =>
    encoder.encode(values.map((one) => `${JSON.stringify(one)}\n`).join(""));
  try {
    let step = first;
    while (!step.done) {
      yield lines(...step.value);
      step = await chunks.next();
    }
    yield lines({ summary: step.value });
  } catch (error) {
    yield lines({ problem: problemOf(error, c, c.get("context").ports.logger).document });
  } finally {
    await chunks.return({ created: 0, updated: 0, unchanged: 0, failed: 0, deactivated: 0 });
    end();
  }
}
