/** One API, one identity: sends a request, tries it again where that is safe, and gives back an answer or an error. */
import { type Answer, Call } from "./call.ts";
import { AbortError, ConnectionError, errorFrom, ListinoError, TimeoutError } from "./errors.ts";
import { redact, redactHeaders } from "./redact.ts";

export interface RequestEvent {
  method: string;
  url: string;
  /** Without secrets. */
  headers: Record<string, string>;
  /** 0 for the first. */
  attempt: number;
  idempotencyKey: string | undefined;
}

export interface ResponseEvent extends RequestEvent {
  status: number;
  requestId: string | undefined;
  durationMs: number;
}

export interface ConnectionOptions {
  /** Where the API answers, e.g. `https://api.example.com`. */
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  /** Milliseconds that one attempt may take; 30,000 unless told. */
  timeout?: number | undefined;
  /** Further attempts after the first; 2 unless told. */
  maxRetries?: number | undefined;
  /** Sent with every request. */
  headers?: Record<string, string> | undefined;
  logger?: Pick<Console, "debug" | "warn">;
  onRequest?: (event: RequestEvent) => void;
  onResponse?: (event: ResponseEvent) => void;
  /** The session or key that was sent is not accepted any more: sign in again. */
  onUnauthorized?: (error: ListinoError) => void;
}

/** The last argument of every operation. */
export interface CallOptions extends Pick<ConnectionOptions, "timeout" | "maxRetries" | "headers"> {
  signal?: AbortSignal | undefined;
  /** Replaces the key that a POST gets by itself. */
  idempotencyKey?: string | undefined;
  /** The ETag of the version being edited; a newer one answers 412. */
  ifMatch?: string | null | undefined;
}

export interface Input {
  query?: Record<string, unknown> | undefined;
  /** Sent as JSON; a string is sent as it is, as NDJSON, and a file as what it is. */
  body?: unknown;
  /** A POST that only reads: needs no idempotency key and may always be repeated. */
  safe?: boolean;
}

export interface Connection {
  /** Calls what the typed operations do not cover. */
  request<T = unknown>(method: string, path: string, input?: Input, options?: CallOptions): Call<T>;
}

const longestWait = 60;

/** `identify` gives the headers that say who calls; it is asked before every attempt. */
export function connect(settings: ConnectionOptions, identify: () => Promise<object>): Connection {
  const { baseUrl, logger, onRequest, onResponse, onUnauthorized } = settings;

  async function send<T>(method: string, path: string, input: Input, own: CallOptions): Promise<Answer<T>> {
    const { query, body, safe } = input;
    const url = baseUrl.replace(/\/$/, "") + path + queryString(query);
    const idempotencyKey = own.idempotencyKey ?? (method === "POST" && !safe ? randomKey() : undefined);
    const repeatable = safe || idempotencyKey || /^(GET|HEAD|PUT|DELETE)$/.test(method);
    const retries = repeatable ? (own.maxRetries ?? settings.maxRetries ?? 2) : 0;
    const raw = typeof body === "string" || body instanceof Blob;
    const payload = raw ? body : JSON.stringify(body);
    const standard = {
      accept: "application/json",
      // A file says itself what it is.
      "content-type": typeof payload === "string" && (raw ? "application/x-ndjson" : "application/json"),
      "idempotency-key": idempotencyKey,
      "if-match": own.ifMatch,
    };

    for (let attempt = 0; ; attempt++) {
      const headers = new Headers();
      for (const some of [standard, settings.headers, await identify(), own.headers]) {
        for (const [name, value] of Object.entries(some ?? {})) if (value) headers.set(name, value);
      }
      const event = { method, url: redact(url), headers: redactHeaders(headers), attempt, idempotencyKey };
      onRequest?.(event);

      const started = Date.now();
      const deadline = AbortSignal.timeout(own.timeout ?? settings.timeout ?? 30_000);
      const signal = own.signal ? AbortSignal.any([own.signal, deadline]) : deadline;
      let response: Response | undefined;
      let outcome: unknown;
      try {
        response = await (settings.fetch ?? fetch)(url, { method, headers, body: payload, signal });
        outcome = await (response.ok ? read(response) : errorFrom(response, idempotencyKey));
      } catch (cause) {
        const [Kind, name, code] = own.signal?.aborted
          ? [AbortError, "AbortError", "aborted"]
          : deadline.aborted
            ? [TimeoutError, "TimeoutError", "timeout"]
            : [ConnectionError, "ConnectionError", "connection_failed"];
        outcome = new Kind(`No answer from ${event.url} (${code})`, { name, code, cause, idempotencyKey });
      }

      const requestId = response?.headers.get("listino-request-id") ?? undefined;
      if (response) {
        const answered = { status: response.status, requestId, durationMs: Date.now() - started };
        logger?.debug(`${method} ${event.url}`, { attempt, ...answered });
        onResponse?.({ ...event, ...answered, headers: redactHeaders(response.headers) });
        if (!(outcome instanceof ListinoError)) return { data: outcome as T, response, requestId };
      }
      const failure = outcome as ListinoError;
      const { code, retryAfter } = failure;
      if (code === "unauthenticated" && headers.has("authorization")) onUnauthorized?.(failure);
      if (attempt >= retries || !passing(failure) || (retryAfter ?? 0) > longestWait) throw failure;
      logger?.warn(`${method} ${event.url} is tried again`, { attempt, code, requestId });
      await pause(retryAfter ?? Math.min(8, 2 ** attempt / 2) * (0.5 + Math.random() / 2), own.signal);
    }
  }

  return { request: (method, path, input = {}, own = {}) => new Call(send(method, path, input, own)) };
}

/** Whether the same request may succeed a little later. */
function passing({ status, code }: ListinoError): boolean {
  if (status === undefined) return code !== "aborted";
  return status === 408 || status === 429 || status > 499 || code === "idempotency_in_progress";
}

async function read(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const type = response.headers.get("content-type") ?? "";
  return response[/[/+]json/.test(type) ? "json" : /text|ndj/.test(type) ? "text" : "blob"]();
}

function queryString(query: Record<string, unknown> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one != null) search.append(name, `${one}`);
  }
  return String(search) && `?${search}`;
}

// randomUUID exists only on https pages; a supplier's test site may well be http.
function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(5)).join("-");
}

/** Ends early when the caller aborts; the next attempt then notices it. */
function pause(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, signal?.aborted ? 0 : seconds * 1000);
    signal?.addEventListener("abort", done);
  });
}
