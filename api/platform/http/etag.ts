/** Optimistic locking: a record's version as a strong ETag. */
import { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { preconditionFailed } from "./problems.ts";
import type { Env } from "./router.ts";
import { answer } from "./schemas.ts";

export function etag(version: number): string {
  return `"v${version}"`;
}

/** Refuses with the current representation when `If-Match` names another version. */
export function requireMatch(ifMatch: string | null, version: number, current: unknown): void {
  if (ifMatch === null || ifMatch === "*") return;
  const wanted = ifMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (!wanted.includes(etag(version))) {
    throw preconditionFailed.refuse({ facts: { current }, headers: { ETag: etag(version) } });
  }
}

/** A record people edit, with the version its ETag names. */
export interface Versioned<T> {
  readonly version: number;
  readonly record: T;
}

/** Sets the ETag of the answer and yields its body. */
export function tagged<T>(c: HonoContext<Env>, { version, record }: Versioned<T>): T {
  c.header("ETag", etag(version));
  return record;
}

/** An answer that carries an ETag. */
export const taggedAnswer = <T extends z.ZodType>(description: string, schema: T) => ({
  ...answer(description, schema),
  headers: {
    ETag: {
      description: "The version: send it as `If-Match` with a change.",
      schema: { type: "string" as const, example: '"v1"' },
    },
  },
});

/** The header with which a PATCH refuses to overwrite somebody else's change. */
export const ifMatchHeader = z.object({
  "If-Match": z.string().optional().openapi({
    description: "The `ETag` the record was read with; 412 where it changed since.",
    example: '"v1"',
  }),
});
