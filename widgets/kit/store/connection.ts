import { type Answer, Call, type CallOptions, type Connection, type Input } from "@listino/sdk";
import type { Problem } from "./problem.ts";
import type { BuyerSession } from "./session.ts";

/** A "no", or no answer at all (status 0). */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const longest = 30_000;
/** Who is asked to come back within so many seconds comes back by itself, so many times. */
const patience = 20;
const returns = 3;

export const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join("-");

/**
 * What the SDK's flat functions need, and no more: its own connection also logs, redacts and retries
 * in the background, which weighs 1.2 KB and hides from a buyer what a visible "try again" tells.
 */
export const connect = (base: string, publishableKey: string, session: BuyerSession): Connection => ({
  request: <T>(method: string, path: string, input: Input = {}, options: CallOptions = {}) =>
    new Call<T>(send(base, publishableKey, session, method, path, input, options)),
});

/** Neither the API nor, for a session, the page's own backend could be reached. */
function unanswered(): never {
  throw new Refused({ code: "offline", status: 0, errors: [], facts: {} });
}

async function send<T>(
  base: string,
  publishableKey: string,
  session: BuyerSession,
  method: string,
  path: string,
  { query = {}, body, safe }: Input,
  { signal, ifMatch, idempotencyKey = randomKey() }: CallOptions,
  turn = 0,
): Promise<Answer<T>> {
  const token = await session.token().catch(unanswered);
  const headers: Record<string, string> = { "listino-key": publishableKey };
  if (session.cookie) headers["listino-session"] = "cookie";
  else if (token) headers.authorization = `Bearer ${token}`;
  if (ifMatch) headers["if-match"] = ifMatch;
  if (body) headers["content-type"] = "application/json";
  if (method === "POST" && !safe) headers["idempotency-key"] = idempotencyKey;
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
  const timeout = AbortSignal.timeout(longest);
  const text = body ? JSON.stringify(body) : null;
  const response = await fetch(`${base.replace(/\/$/, "")}${path}${asked.size ? `?${asked}` : ""}`, {
    method,
    headers,
    body: text,
    credentials: session.cookie ? "include" : "same-origin",
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    // A quantity that is under way when the buyer follows a link still arrives.
    // (Browsers refuse that for more than 64 KiB.)
    keepalive: path.endsWith("/lines") && text !== null && text.length < 60_000,
  }).catch(unanswered);
  const { ok, status } = response;
  const wait = Number(response.headers.get("retry-after") ?? Infinity);
  if (status === 429 && wait <= patience && turn < returns) {
    await new Promise((done) => setTimeout(done, wait * 1000));
    return send(
      base,
      publishableKey,
      session,
      method,
      path,
      { query, body, safe },
      { signal, ifMatch, idempotencyKey },
      turn + 1,
    );
  }
  const requestId = response.headers.get("listino-request-id") ?? undefined;
  const json = response.headers.get("content-type")?.includes("json");
  const data = await (json ? response.json() : response.blob()).catch(() => undefined);
  if (ok) return { data, response, requestId };
  const { code = "unknown", errors = [] } = data ?? {};
  // A wrong password is a 401 too, and ends nobody's session.
  if (code === "unauthenticated" && token) session.rejected();
  throw new Refused({
    code,
    status,
    requestId,
    errors,
    facts: data ?? {},
  });
}
