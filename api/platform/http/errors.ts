/** Turns whatever was thrown into a problem document. Only a Refusal says more than its kind. */
import type { Context as HonoContext } from "hono";
import { HTTPException } from "hono/http-exception";
import { Refusal } from "../../kernel/refusal.ts";
import { sqlState } from "../db/sql-state.ts";
import { errorText } from "../error-text.ts";
import type { Logger } from "../ports.ts";
import { type ProblemDefinition, problemDocument } from "./problem.ts";
import * as common from "./problems.ts";
import type { Env } from "./router.ts";

export function answerError(error: unknown, c: HonoContext<Env>, logger: Logger): Response {
  const { refusal, document } = problemOf(error, c, logger);
  return c.body(JSON.stringify(document), refusal.status as 400, {
    "Content-Type": "application/problem+json",
    ...refusal.options.headers,
  });
}

/** What an error is to the caller; a bug is logged. */
export function problemOf(error: unknown, c: HonoContext<Env>, logger: Logger) {
  const requestId = c.get("requestId");
  const refusal = asRefusal(error);
  if (refusal.code === common.internalError.code) {
    logger.error("request failed", {
      request_id: requestId,
      method: c.req.method,
      path: c.req.path,
      error: errorText(error),
    });
  }
  return { refusal, document: problemDocument(refusal, requestId) };
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException) {
    const known: Record<number, ProblemDefinition> = { 400: common.malformedJson, 413: common.bodyTooLarge };
    const definition = known[error.status];
    if (definition) return definition.refuse();
  }
  // Sums and products of numbers that each fit their column, but together do not.
  if (sqlState(error) === "22003") {
    return common.invalidRequest.refuse({ detail: "An amount or a quantity is too large to be kept." });
  }
  return common.internalError.refuse();
}
