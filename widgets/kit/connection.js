import { Call } from "@listino/sdk";
/** A "no", or no answer at all (status 0). */
export class Refused extends Error {
    constructor(problem) {
        super(problem.code);
        this.problem = problem;
    }
}
const longest = 30_000;
const randomKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join("-");
/**
 * What the SDK's flat functions need, and no more: its own connection also logs, redacts and retries
 * in the background, which weighs 1.2 KB and hides from a buyer what a visible "try again" tells.
 */
export const connect = (base, publishableKey, session) => ({
    request: (method, path, input = {}, options = {}) => new Call(send(base, publishableKey, session, method, path, input, options)),
});
async function send(base, publishableKey, session, method, path, { query = {}, body, safe }, { signal, idempotencyKey }) {
    const token = await session.token();
    const headers = { "listino-key": publishableKey };
    if (token)
        headers.authorization = `Bearer ${token}`;
    if (body)
        headers["content-type"] = "application/json";
    if (method === "POST" && !safe)
        headers["idempotency-key"] = idempotencyKey ?? randomKey();
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        if (value !== undefined)
            asked.set(name, String(value));
    const timeout = AbortSignal.timeout(longest);
    let response;
    try {
        response = await fetch(`${base.replace(/\/$/, "")}${path}${asked.size ? `?${asked}` : ""}`, {
            method,
            headers,
            body: body ? JSON.stringify(body) : null,
            signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
            // A quantity that is under way when the buyer follows a link still arrives.
            keepalive: path.endsWith("/lines"),
        });
    }
    catch {
        throw new Refused({ code: "offline", status: 0, errors: [], facts: {} });
    }
    const { ok, status } = response;
    const requestId = response.headers.get("listino-request-id") ?? undefined;
    const data = await response.json().catch(() => undefined);
    if (ok)
        return { data, response, requestId };
    if (status === 401 && token)
        session.rejected();
    const retryAfter = Number(response.headers.get("retry-after")) || undefined;
    const { code = "unknown", errors = [] } = data ?? {};
    throw new Refused({
        code,
        status,
        requestId,
        retryAfter,
        errors,
        facts: data ?? {},
    });
}
