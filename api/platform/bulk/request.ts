/** Reads a bulk body: an envelope in JSON, or one row a line. */
import { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { invalidRequest, malformedJson } from "../http/problems.ts";
import { type Env, fieldErrors } from "../http/router.ts";
import { type BulkMode, bulkMode } from "./schemas.ts";

export interface BulkRequest {
  readonly mode: BulkMode;
  /** As they came; a line that is no JSON is `UNREADABLE`. */
  readonly rows: readonly unknown[];
}

export const UNREADABLE = Symbol("a line that is not JSON");

/** Read late: not before it is known that the caller may write at all. */
export type BulkBody = () => Promise<BulkRequest>;

const Envelope = z.object({ mode: bulkMode.optional(), rows: z.array(z.unknown()) });

export function bulkBody(c: HonoContext<Env>, query: { mode?: BulkMode | undefined }): BulkBody {
  return async () => {
    const text = await c.req.text();
    const type = c.req.header("Content-Type") ?? "";
    const request = type.toLowerCase().startsWith("application/x-ndjson")
      ? { mode: query.mode ?? "patch", rows: lines(text) }
      : envelope(text, query.mode);
    if (request.mode === "full" && request.rows.length === 0) {
      throw invalidRequest.refuse({
        errors: [
          {
            pointer: "/rows",
            code: "empty_set",
            detail: "a full set without rows would switch everything off",
          },
        ],
      });
    }
    return request;
  };
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

function lines(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        return UNREADABLE;
      }
    });
}
