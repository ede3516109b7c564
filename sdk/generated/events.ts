// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import type * as T from "./types.ts";

export type WebhookEvent =
  | T.SupplierCreatedEvent
  | T.SupplierRenamedEvent
  | T.SettingsUpdatedEvent
  | T.StaffCreatedEvent
  | T.StaffUpdatedEvent
  | T.ApiKeyCreatedEvent
  | T.ApiKeyRevokedEvent
  | T.CompanyConnectedEvent
  | T.CompanyCreatedEvent
  | T.CompanyRegisteredEvent
  | T.CompanyResumedEvent
  | T.CompanySuspendedEvent
  | T.CompanyUpdatedEvent
  | T.AddressCreatedEvent
  | T.AddressUpdatedEvent
  | T.BuyerCreatedEvent
  | T.BuyerJoinedEvent
  | T.BuyerUpdatedEvent
  | T.InvitationSentEvent
  | T.InvitationUsedEvent
  | T.CategoriesImportedEvent
  | T.ProductsImportedEvent
  | T.ProductUpdatedEvent
  | T.WarehouseCreatedEvent
  | T.WarehouseUpdatedEvent
  | T.StockImportedEvent
  | T.PriceListCreatedEvent
  | T.PriceListUpdatedEvent
  | T.PriceListEntriesImportedEvent
  | T.ContractCreatedEvent
  | T.ContractUpdatedEvent
  | T.OrderSubmittedEvent
  | T.OrderAcceptedEvent
  | T.OrderRejectedEvent;
