/** What the log says of an error: stack and chain of causes, without the values of SQL parameters. Never for an answer. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${errorText(error.cause)}`;
  return withoutParams(error) + cause;
}

/** Drizzle ends its message with the values, whose own line breaks no pattern can tell from the stack. */
function withoutParams(error: Error): string {
  const text = error.stack ?? error.message;
  return "params" in error ? text.replaceAll(`\nparams: ${error.params}`, "") : text;
}
