/** The Listino SDK: two faces, flat functions, errors and types. Everything here can be shaken away. */
export { type AdminClient, createAdminClient } from "./admin.ts";
export { type Answer, Call, ListCall, type Page } from "./core/call.ts";
export type {
  CallOptions,
  Connection,
  ConnectionOptions,
  Input,
  RequestEvent,
  ResponseEvent,
} from "./core/connection.ts";
export {
  AbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  GoneError,
  ListinoError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  type ProblemDetails,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnprocessableError,
} from "./core/errors.ts";
export { type AdminOptions, connectAdmin, connectStore, type StoreOptions } from "./core/identity.ts";
export { type Method, type Operation, type ProblemCode, problemOf } from "./core/operation.ts";
export * from "./generated/admin-operations.ts";
export * from "./generated/store-operations.ts";
export type * from "./generated/types.ts";
export { createStoreClient, type StoreClient } from "./store.ts";
