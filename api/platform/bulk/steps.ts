import type { Context } from "../context.ts";
import { malformedJson } from "../http/problems.ts";

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** What is nested deeper than the stack can be read and not written again; no row is. */
function written(rows: readonly unknown[]): string {
  try {
    return JSON.stringify(rows);
  } catch {
    throw malformedJson.refuse({ detail: "A row is nested too deeply." });
  }
}

/**
 * Gives each command of one request an idempotency key of its own, and says "replayed" only where all of them were. The
 * rows of a stream become part of the request's hash as they are read, so that a chunk answers only for the rows up to it.
 */
export function stepper(context: Context) {
  let number = 0;
  let fresh = 0;
  let requestHash = context.idempotency?.requestHash ?? "";
  return {
    async read(rows: readonly unknown[]): Promise<void> {
      if (!context.idempotency) return;
      requestHash = hex(await context.ports.sign(`rows ${requestHash}\n${written(rows)}`));
    },
    async take<T>(run: (own: Context) => Promise<T>): Promise<T> {
      const { idempotency } = context;
      const own: Context = {
        ...context,
        idempotency: idempotency && { key: `${idempotency.key} ${number++}`, requestHash },
      };
      const output = await run(own);
      if (!own.replayed) fresh++;
      context.replayed = fresh === 0;
      return output;
    },
  };
}
