/** What every request passes before it reaches a module: id, size, media type, CORS, and who says to be asking. */
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { makeId } from "../../kernel/id.ts";
import { STREAM_LIMIT } from "../bulk/lines.ts";
import type { Context, Credential } from "../context.ts";
import type { Ports } from "../ports.ts";
import { query } from "../query.ts";
import { FILE_LIMIT } from "../sheets/read.ts";
import { XLSX_TYPE } from "../sheets/xlsx-writer.ts";
import * as common from "./problems.ts";
import type { Env } from "./router.ts";

export const BODY_LIMIT = 1_048_576;
/** Bulk routes take thousands of rows; one row a line they are read as they come. */
export const BULK_LIMIT = 64 * 1_048_576;
const BULK_PATH = /^\/v1\/admin\/.+\/bulk$/;
const isBulk = (c: HonoContext<Env>) => c.req.method === "POST" && BULK_PATH.test(c.req.path);
const LINES = "application/x-ndjson";
const isStream = (c: HonoContext<Env>) => isBulk(c) && mediaType(c) === LINES;
/** A file of rows: read by whoever takes it, as it comes. */
const isFile = (c: HonoContext<Env>) => c.req.method === "POST" && c.req.path === "/v1/admin/imports";
const FILE_TYPES = new Set([
  ...["text/csv", "text/plain", "text/tab-separated-values", XLSX_TYPE],
  ...["application/vnd.ms-excel", "application/octet-stream", "multipart/form-data"],
]);

/** The world of a request: one for the whole process, or one for each request where the runtime asks for it. */
export type PortsOf = (c: HonoContext<Env>) => Ports;

/** Gives each request an id, or keeps the caller's where it is a plain token. */
export function requestId(portsOf: PortsOf): MiddlewareHandler<Env> {
  return async (c, next) => {
    const ports = portsOf(c);
    const given = c.req.header("Listino-Request-Id");
    const id =
      given && /^[A-Za-z0-9_.-]{8,64}$/.test(given)
        ? given
        : makeId("req", ports.clock.now().getTime(), ports.random(10));
    c.set("requestId", id);
    await next();
    setHeader(c, "Listino-Request-Id", id);
  };
}

/** On the finished answer: `c.header` would make a new one around the first one's stream, which takes far longer to send. */
function setHeader(c: HonoContext<Env>, name: string, value: string): void {
  c.res.headers.set(name, value);
}

/** The router answers errors alone: whatever else is thrown becomes one. */
export function onlyErrors(): MiddlewareHandler<Env> {
  return async (_c, next) => {
    try {
      await next();
    } catch (thrown) {
      throw thrown instanceof Error ? thrown : new Error("what was thrown is no error", { cause: thrown });
    }
  };
}

/** Reads the caller's network address; null where the runtime cannot tell. */
export type ReadClientAddress = (c: HonoContext<Env>) => string | null;

/** What can be guessed is counted by address too. */
export function clientAddress(read: ReadClientAddress = () => null): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set("clientAddress", read(c));
    await next();
  };
}

/** 413 and 415 before a body is read; a body without a length is counted while it is read. */
export function bodyRules(): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!["POST", "PUT", "PATCH", "DELETE"].includes(c.req.method)) return next();
    const limit = isFile(c) ? FILE_LIMIT : isStream(c) ? STREAM_LIMIT : isBulk(c) ? BULK_LIMIT : BODY_LIMIT;
    const length = c.req.header("Content-Length");
    if (length !== undefined && Number(length) > limit) throw tooLarge(limit);
    const hasBody = length !== undefined ? length !== "0" : c.req.header("Transfer-Encoding") !== undefined;
    if (hasBody && !isAccepted(c)) throw otherType(c);
    // A bulk body waits until it is known who sends it.
    if (!isBulk(c) && !isFile(c)) await readUncounted(c, limit);
    return next();
  };
}

function isAccepted(c: HonoContext<Env>): boolean {
  if (isFile(c)) return FILE_TYPES.has(mediaType(c));
  return mediaType(c) === "application/json" || isStream(c);
}

function otherType(c: HonoContext<Env>): Error {
  const taken = isFile(c) ? [...FILE_TYPES] : ["application/json", ...(isBulk(c) ? [LINES] : [])];
  return common.unsupportedMediaType.refuse({ detail: `Send a Content-Type of ${taken.join(" or ")}.` });
}

function mediaType(c: HonoContext<Env>): string {
  return (c.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

async function readUncounted(c: HonoContext<Env>, limit: number): Promise<void> {
  if (c.req.header("Content-Length") !== undefined || !c.req.raw.body) return;
  const text = await readLimited(c.req.raw.body, limit, () => tooLarge(limit));
  c.req.bodyCache.text = Promise.resolve(text) as never;
  if (text !== "" && !isAccepted(c)) throw otherType(c);
}

function tooLarge(limit: number): Error {
  return common.bodyTooLarge.refuse({ detail: `The limit is ${limit} bytes.`, facts: { limit } });
}

async function readLimited(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  refuse: () => Error,
): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) throw refuse();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

const compressing = compress();

/** Compresses for whoever asks. Nobody else's answer is touched beyond `Vary`. */
export function compressed(): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.header("Accept-Encoding") !== undefined) return compressing(c, next);
    await next();
    c.res.headers.append("Vary", "Accept-Encoding");
    return undefined;
  };
}

const EXPOSED =
  "ETag, Retry-After, RateLimit, RateLimit-Policy, Listino-Request-Id, Idempotent-Replayed, Server-Timing";

const WITH_COOKIES = { "Access-Control-Allow-Credentials": "true" };

/**
 * CORS. A preflight carries no key, so it is answered for the origin that asks; the request itself is refused, without
 * these headers, where the key or the session is not bound to that origin. Cookies are let through
 * only where the page says that its session is in one, never for a wildcard.
 */
export function cors(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header("Origin");
    if (origin && c.req.method === "OPTIONS" && c.req.header("Access-Control-Request-Method")) {
      return c.body(null, 204, {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
        "Access-Control-Allow-Headers":
          "Authorization, Content-Type, Idempotency-Key, If-Match, Listino-Key, Listino-Request-Id, Listino-Session, Listino-Version",
        ...(/\blistino-session\b/i.test(c.req.header("Access-Control-Request-Headers") ?? "") &&
          WITH_COOKIES),
        "Access-Control-Max-Age": "7200",
        Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
      });
    }
    await next();
    c.res.headers.append("Vary", "Origin");
    if (origin && !hasSecretKey(c) && !(await refusedOrigin(c.res))) {
      c.res.headers.set("Access-Control-Allow-Origin", origin);
      c.res.headers.set("Access-Control-Expose-Headers", EXPOSED);
      if (c.req.header("Listino-Session") === "cookie") {
        c.res.headers.set("Access-Control-Allow-Credentials", "true");
      }
    }
    return undefined;
  };
}

/** No page may read what a secret key is answered: it belongs on a server. */
function hasSecretKey(c: HonoContext<Env>): boolean {
  return /^Bearer sk_/i.test(c.req.header("Authorization") ?? "");
}

/** The one refusal the page must not read: its origin is not bound to the key. */
async function refusedOrigin(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const document = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string } | null;
  return document?.code === common.originNotAllowed.code;
}

export type Authenticate = (c: HonoContext<Env>) => Promise<Credential>;

/** Whoever the credential belongs to, as long as it is somebody. */
const knownStaff = query({ permission: { staff: "signed_in" }, run: async () => undefined });

/** Builds the request's context from the credential it carries. Only for a bulk body it is looked up already. */
export function withContext(portsOf: PortsOf, authenticate: Authenticate): MiddlewareHandler<Env> {
  return async (c, next) => {
    const ports = portsOf(c);
    const asked: Context = {
      ports,
      credential: await authenticate(c),
      requestId: c.get("requestId"),
      now: ports.clock.now(),
      idempotency: null,
      ifMatch: c.req.header("If-Match") ?? null,
      replayed: false,
    };
    // A credential's check may note in the background that it was used, here already.
    c.set("context", asked);
    c.set("context", asked);
    if (isFile(c) && !isAccepted(c)) throw otherType(c);
    if (isBulk(c)) {
      // Strangers could fill the memory with bodies of this size.
      await knownStaff(asked, undefined);
      if (!isStream(c)) await readUncounted(c, BULK_LIMIT);
    }
    const context: Context = { ...asked, idempotency: await idempotencyOf(c, ports) };
    c.set("context", context);
    await next();
    if (context.replayed) setHeader(c, "Idempotent-Replayed", "true");
  };
}

/** The request's hash is keyed: a body may hold a password, which a plain hash would let anybody guess at who reads the table. */
async function idempotencyOf(c: HonoContext<Env>, { sign }: Ports): Promise<Context["idempotency"]> {
  const key = c.req.header("Idempotency-Key");
  if (!key || c.req.method !== "POST") return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw common.invalidRequest.refuse({
      errors: [
        {
          pointer: "/headers/Idempotency-Key",
          code: "invalid_key",
          detail: "must be 1 to 255 visible ASCII characters",
        },
      ],
    });
  }
  const { search } = new URL(c.req.url);
  // The rows of a stream are counted in as they are read (bulk/steps.ts).
  const digest = await sign(
    `request ${c.req.path}${search}\n${isStream(c) || isFile(c) ? "" : await c.req.text()}`,
  );
  return { key, requestHash: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}
