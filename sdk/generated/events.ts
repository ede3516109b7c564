// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import type * as T from "./types.ts";

export type WebhookEvent =
  | T.OrderSubmittedEvent
  | T.OrderAcceptedEvent
  | T.OrderRejectedEvent
  | T.CompanyConnectedEvent
  | T.CompanySuspendedEvent
  | T.CompanyResumedEvent;
