/** A session in the answer: the token itself, or a cookie for the page that asks for one, which never sees the token. */
import type { RequestContext } from "../../platform/http/router.ts";
import { wantsCookie } from "./authenticate-request.ts";
import { cookieOf } from "./domain/cookie.ts";
import type { Grant } from "./start-session.ts";

export function answerSession<S extends Grant>(c: RequestContext, session: S): S {
  if (!wantsCookie(c)) return session;
  const { credential, now } = c.get("context");
  const seconds = (Date.parse(session.expires_at) - now.getTime()) / 1000;
  c.header("Set-Cookie", cookieOf(credential.scope.supplierId, session.token, seconds));
  return { ...session, token: "" };
}

/** Takes the cookie away with the session. */
export function forgetCookie(c: RequestContext): void {
  if (!wantsCookie(c)) return;
  c.header("Set-Cookie", cookieOf(c.get("context").credential.scope.supplierId, "", 0));
}
