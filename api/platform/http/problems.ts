/** Refusals any operation may give. A module's own codes are in its `problems.ts`. */
import { problem } from "./problem.ts";

export const malformedJson = problem("malformed_json", 400, "The body is not valid JSON");
export const idempotencyKeyMissing = problem(
  "idempotency_key_missing",
  400,
  "This request needs an Idempotency-Key header",
);
export const keyMissing = problem(
  "key_missing",
  401,
  "A publishable key is needed in the Listino-Key header",
);
export const unauthenticated = problem("unauthenticated", 401, "Sign in, or send a valid key");
export const originNotAllowed = problem(
  "origin_not_allowed",
  403,
  "This key may not be used from this website",
);
export const forbidden = problem("forbidden", 403, "The permission for this is missing");
export const companySuspended = problem("company_suspended", 403, "The company is suspended");
export const notConnected = problem(
  "connection_not_accepted",
  403,
  "The company has not accepted the connection yet",
);
export const passwordChangeRequired = problem(
  "password_change_required",
  403,
  "The temporary password has to be changed first",
);
export const notFound = problem("not_found", 404, "There is no such record");
export const routeNotFound = problem("route_not_found", 404, "There is no such operation");
export const idempotencyInProgress = problem(
  "idempotency_in_progress",
  409,
  "A request with this key is being worked on",
);
export const alreadyDone = problem(
  "already_done",
  409,
  "This was done before; the secret in the answer is shown only once",
);
export const preconditionFailed = problem("precondition_failed", 412, "The record changed since it was read");
export const bodyIncomplete = problem("body_incomplete", 400, "The body broke off before its end");
export const bodyTooLarge = problem("body_too_large", 413, "The body is too large");
export const unsupportedMediaType = problem(
  "unsupported_media_type",
  415,
  "The body has a type that is not taken here",
);
export const invalidRequest = problem("invalid_request", 422, "Some fields are not valid");
export const idempotencyKeyReused = problem(
  "idempotency_key_reused",
  422,
  "The Idempotency-Key was used for another request",
);
export const rateLimited = problem("rate_limited", 429, "Too many requests; wait and try again");
export const internalError = problem("internal_error", 500, "Something went wrong on our side");
