import type { Refusal } from "../../kernel/refusal.ts";

/** PostgreSQL's code of what went wrong, wherever in the chain of causes the driver put it; empty for other errors. */
export function sqlState(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? sqlState(error.cause) : "";
}

/** Which unique key said no, wherever in the chain of causes its name stands. */
export function brokenKey(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  for (const name of ["constraint", "constraint_name"]) {
    const value = (error as Record<string, unknown>)[name];
    if (typeof value === "string") return value;
  }
  return "cause" in error ? brokenKey(error.cause) : "";
}

/** Turns a unique key's "no" into the refusal that names it. */
export async function unlessTaken<T>(statement: PromiseLike<T>, taken: () => Refusal): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    throw sqlState(error) === "23505" ? taken() : error;
  }
}
