import type { FieldError } from "@listino/sdk";
import { Refused } from "./connection.ts";

/** Everything a widget shows about a "no": from the API, or from a network that did not answer. */
export interface Problem {
  code: string;
  status: number;
  requestId?: string;
  errors: readonly FieldError[];
  facts: Readonly<Record<string, unknown>>;
}

/** The problem of a failed call; anything else that was thrown is a fault of ours and goes on. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  throw error;
}
