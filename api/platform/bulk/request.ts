/** Reads a bulk body: an envelope in JSON, or one row a line, which is read as it comes. */
import { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import type { Tx } from "../db/scope.ts";
import { invalidRequest, malformedJson } from "../http/problems.ts";
import { type Env, fieldErrors } from "../http/router.ts";
import { readBatches } from "./lines.ts";
import { type BulkMode, bulkMode } from "./schemas.ts";

export interface BulkRequest {
  readonly mode: BulkMode;
  /** The set may switch off most of what there is. */
  readonly confirmed?: boolean | undefined;
  /** As they came, all of them or a batch at a time; a line that is no JSON is `UNREADABLE`. */
  readonly rows: readonly unknown[] | AsyncIterable<readonly unknown[]>;
}

/**
 * Read late: not before it is known that the caller may write at all. Where there is a transaction, rows that lie in the
 * database are read in it.
 */
export type BulkBody = (tx?: Tx) => Promise<BulkRequest>;

export interface BulkQuery {
  readonly mode?: BulkMode | undefined;
  readonly confirmed?: boolean;
}

const Envelope = z.object({ mode: bulkMode.optional(), rows: z.array(z.unknown()) });

export function bulkBody(c: HonoContext<Env>, query: BulkQuery): BulkBody {
  const { confirmed = false } = query;
  return async () => {
    const type = c.req.header("Content-Type") ?? "";
    if (type.toLowerCase().startsWith("application/x-ndjson")) {
      const { body } = c.req.raw;
      return { mode: query.mode ?? "patch", confirmed, rows: body ? readBatches(body) : [] };
    }
    return { ...envelope(await c.req.text(), query.mode), confirmed };
  };
}

export function emptySet(): Error {
  return invalidRequest.refuse({
    errors: [
      { pointer: "/rows", code: "empty_set", detail: "a full set without rows would switch everything off" },
    ],
  });
}

function envelope(text: string, mode: BulkMode | undefined): BulkRequest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw malformedJson.refuse();
  }
  const parsed = Envelope.safeParse(json);
  if (!parsed.success) throw invalidRequest.refuse({ errors: fieldErrors("json", parsed.error.issues) });
  return { mode: parsed.data.mode ?? mode ?? "patch", rows: parsed.data.rows };
}
