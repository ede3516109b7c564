/** What a call can throw. One class per status; `code` says exactly what happened. */

export interface FieldError {
  /** JSON pointer into the body that was sent, e.g. `/lines/0/quantity`. */
  pointer: string;
  code: string;
  detail: string;
  suggestion?: string;
}

/** An RFC 9457 problem as the API sends it; the facts of a `code` are further members. */
export interface ProblemDetails {
  code: string;
  title: string;
  detail: string;
  instance: string;
  errors?: FieldError[];
  [fact: string]: unknown;
}

type Facts = Partial<Omit<ListinoError, "message" | "fields">> & { code: string };

export class ListinoError extends Error {
  /** For logs: minified bundles rename classes. */
  override name = "ListinoError";
  declare readonly code: string;
  declare readonly status: number | undefined;
  /** The body of the answer, when it was a problem. `problemOf` gives it the operation's own type. */
  declare readonly problem: ProblemDetails | undefined;
  declare readonly requestId: string | undefined;
  /** Seconds after which the server asked to be tried again. */
  declare readonly retryAfter: number | undefined;
  /** The key under which the call may be repeated without doing its work twice. */
  declare readonly idempotencyKey: string | undefined;

  constructor(message: string, facts: Facts) {
    super(message);
    Object.assign(this, facts);
  }

  /** What was wrong with which field, for 422. */
  get fields(): readonly FieldError[] {
    return this.problem?.errors ?? [];
  }
}

export class BadRequestError extends ListinoError {}
export class AuthenticationError extends ListinoError {}
export class PermissionDeniedError extends ListinoError {}
export class NotFoundError extends ListinoError {}
export class ConflictError extends ListinoError {}
export class GoneError extends ListinoError {}
export class PreconditionFailedError extends ListinoError {}
export class UnprocessableError extends ListinoError {}
export class RateLimitError extends ListinoError {}
export class ServerError extends ListinoError {}
/** No answer arrived: nobody knows whether the call did its work. */
export class ConnectionError extends ListinoError {}
export class TimeoutError extends ConnectionError {}
/** The caller's own signal ended the call. */
export class AbortError extends ListinoError {}

const kinds: Record<number, [kind: typeof ListinoError, name: string]> = {
  400: [BadRequestError, "BadRequestError"],
  401: [AuthenticationError, "AuthenticationError"],
  403: [PermissionDeniedError, "PermissionDeniedError"],
  404: [NotFoundError, "NotFoundError"],
  409: [ConflictError, "ConflictError"],
  410: [GoneError, "GoneError"],
  412: [PreconditionFailedError, "PreconditionFailedError"],
  422: [UnprocessableError, "UnprocessableError"],
  429: [RateLimitError, "RateLimitError"],
  500: [ServerError, "ServerError"],
};

/** Seconds, from either form that `Retry-After` may take. */
function secondsUntil(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = +header >= 0 ? +header : (Date.parse(header) - Date.now()) / 1000;
  return seconds >= 0 ? seconds : undefined;
}

export async function errorFrom(response: Response, idempotencyKey?: string): Promise<ListinoError> {
  const { status, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const problem = (body as ProblemDetails | undefined)?.code ? (body as ProblemDetails) : undefined;
  const requestId = headers.get("listino-request-id") ?? problem?.instance;
  const code = problem?.code ?? `http_${status}`;
  const [Kind, name] = kinds[status > 499 ? 500 : status] ?? [ListinoError, "ListinoError"];
  const retryAfter = secondsUntil(headers.get("retry-after"));
  const message = `${problem?.detail ?? problem?.title ?? "No reason given"} (${code}, ${requestId})`;
  return new Kind(message, { name, code, status, problem, requestId, retryAfter, idempotencyKey });
}
