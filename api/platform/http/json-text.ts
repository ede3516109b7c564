/** JSON that is text already, typed by what it says, and the answer that passes it on. */
import type { Context as HonoContext, TypedResponse } from "hono";

export interface JsonText<T> {
  readonly text: string;
  /** Never there: it carries the type. */
  readonly says?: T;
}

export function jsonText<T>(text: string): JsonText<T> {
  return { text };
}

export function answerText<T>(
  c: HonoContext,
  { text }: JsonText<T>,
): Response & TypedResponse<T, 200, "json"> {
  const response: Response = c.body(text, 200, { "Content-Type": "application/json" });
  // What the text says is promised by `JsonText`, as `c.json` would promise it of a value.
  return response as Response & TypedResponse<T, 200, "json">;
}
