/** The errors that Resend documents for sending a mail. */
export interface ResendProblem {
  readonly name: string;
  readonly statusCode: number;
  readonly message: string;
}

function problem<Name extends string>(name: Name, statusCode: number, message: string) {
  return { name, statusCode, message };
}

export const problems = {
  invalid_idempotency_key: problem("invalid_idempotency_key", 400, "The key must be between 1-256 chars."),
  missing_api_key: problem("missing_api_key", 401, "Missing API key in the authorization header."),
  invalid_api_key: problem("invalid_api_key", 403, "API key is invalid."),
  domain_not_verified: problem("validation_error", 403, "The domain is not verified."),
  not_found: problem("not_found", 404, "The requested endpoint does not exist."),
  method_not_allowed: problem("method_not_allowed", 405, "Method is not allowed for the requested path."),
  invalid_idempotent_request: problem(
    "invalid_idempotent_request",
    409,
    "Same idempotency key used with a different request payload.",
  ),
  concurrent_idempotent_requests: problem(
    "concurrent_idempotent_requests",
    409,
    "Same idempotency key used while original request is still in progress.",
  ),
  invalid_from_address: problem("invalid_from_address", 422, "Invalid `from` field."),
  missing_required_field: problem(
    "missing_required_field",
    422,
    "The request body is missing a required field.",
  ),
  validation_error: problem(
    "validation_error",
    422,
    "We found an error with one or more fields in the request.",
  ),
  daily_quota_exceeded: problem(
    "daily_quota_exceeded",
    429,
    "You have reached your daily email sending quota.",
  ),
  rate_limit_exceeded: problem("rate_limit_exceeded", 429, "Too many requests."),
  security_error: problem("security_error", 451, "We may have found a security issue with the request."),
  application_error: problem("application_error", 500, "An unexpected error occurred."),
  internal_server_error: problem("internal_server_error", 500, "An unexpected error occurred."),
} as const satisfies Record<string, ResendProblem>;
