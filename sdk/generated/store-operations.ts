// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import type { Call, ListCall } from "../core/call.ts";
import type { CallOptions } from "../core/connection.ts";
import { listOperation, operation, type Operation } from "../core/operation.ts";
import type * as T from "./types.ts";

/** Get the supplier `GET /v1/store/supplier` */
export const getSupplier: Operation<[options?: CallOptions], Call<T.GetSupplierResponse>, T.GetSupplierError> =
  /* @__PURE__ */ operation("GET /v1/store/supplier");

/** List the company's locations `GET /v1/store/locations` */
export const listLocations: Operation<[query?: T.ListLocationsData["query"], options?: CallOptions], ListCall<T.ListLocationsResponse>, T.ListLocationsError> =
  /* @__PURE__ */ listOperation("GET /v1/store/locations q");

/** List addresses `GET /v1/store/addresses` */
export const listAddresses: Operation<[query?: T.ListAddressesData["query"], options?: CallOptions], ListCall<T.ListAddressesResponse>, T.ListAddressesError> =
  /* @__PURE__ */ listOperation("GET /v1/store/addresses q");

/** Add an address `POST /v1/store/addresses` */
export const createAddress: Operation<[body: T.CreateAddressData["body"], options?: CallOptions], Call<T.CreateAddressResponse>, T.CreateAddressError> =
  /* @__PURE__ */ operation("POST /v1/store/addresses b");

/** Change an address `PATCH /v1/store/addresses/{id}` */
export const updateAddress: Operation<[id: string, body: T.UpdateAddressData["body"], options?: CallOptions], Call<T.UpdateAddressResponse>, T.UpdateAddressError> =
  /* @__PURE__ */ operation("PATCH /v1/store/addresses/{id} b");

/** List roles `GET /v1/store/buyer-roles` */
export const listBuyerRoles: Operation<[query?: T.ListBuyerRolesData["query"], options?: CallOptions], ListCall<T.ListBuyerRolesResponse>, T.ListBuyerRolesError> =
  /* @__PURE__ */ listOperation("GET /v1/store/buyer-roles q");

/** Get who is signed in `GET /v1/store/me` */
export const getMe: Operation<[options?: CallOptions], Call<T.GetMeResponse>, T.GetMeError> =
  /* @__PURE__ */ operation("GET /v1/store/me");

/** Change one's own name or language `PATCH /v1/store/me` */
export const updateMe: Operation<[body: T.UpdateMeData["body"], options?: CallOptions], Call<T.UpdateMeResponse>, T.UpdateMeError> =
  /* @__PURE__ */ operation("PATCH /v1/store/me b");

/** Accept the connection `POST /v1/store/connection/accept` */
export const acceptConnection: Operation<[options?: CallOptions], Call<T.AcceptConnectionResponse>, T.AcceptConnectionError> =
  /* @__PURE__ */ operation("POST /v1/store/connection/accept");

/** Get a colleague `GET /v1/store/buyers/{id}` */
export const getBuyer: Operation<[id: string, options?: CallOptions], Call<T.GetBuyerResponse>, T.GetBuyerError> =
  /* @__PURE__ */ operation("GET /v1/store/buyers/{id}");

/** Change what a colleague may do `PATCH /v1/store/buyers/{id}` */
export const updateBuyer: Operation<[id: string, body: T.UpdateBuyerData["body"], options?: CallOptions], Call<T.UpdateBuyerResponse>, T.UpdateBuyerError> =
  /* @__PURE__ */ operation("PATCH /v1/store/buyers/{id} b");

/** List one's sessions `GET /v1/store/sessions` */
export const listSessions: Operation<[options?: CallOptions], ListCall<T.ListSessionsResponse>, T.ListSessionsError> =
  /* @__PURE__ */ listOperation("GET /v1/store/sessions");

/** Sign in `POST /v1/store/sessions` */
export const createSession: Operation<[body: T.CreateSessionData["body"], options?: CallOptions], Call<T.CreateSessionResponse>, T.CreateSessionError> =
  /* @__PURE__ */ operation("POST /v1/store/sessions b");

/** End all other sessions `DELETE /v1/store/sessions` */
export const revokeOtherSessions: Operation<[options?: CallOptions], Call<void>, T.RevokeOtherSessionsError> =
  /* @__PURE__ */ operation("DELETE /v1/store/sessions");

/** Sign out `DELETE /v1/store/sessions/current` */
export const deleteSession: Operation<[options?: CallOptions], Call<void>, T.DeleteSessionError> =
  /* @__PURE__ */ operation("DELETE /v1/store/sessions/current");

/** Renew a session's token `POST /v1/store/sessions/renew` */
export const renewSession: Operation<[options?: CallOptions], Call<T.RenewSessionResponse>, T.RenewSessionError> =
  /* @__PURE__ */ operation("POST /v1/store/sessions/renew");

/** Order for another company `POST /v1/store/sessions/switch` */
export const switchSession: Operation<[body: T.SwitchSessionData["body"], options?: CallOptions], Call<T.SwitchSessionResponse>, T.SwitchSessionError> =
  /* @__PURE__ */ operation("POST /v1/store/sessions/switch b");

/** End one of one's sessions `DELETE /v1/store/sessions/{id}` */
export const revokeSession: Operation<[id: string, options?: CallOptions], Call<void>, T.RevokeSessionError> =
  /* @__PURE__ */ operation("DELETE /v1/store/sessions/{id}");

/** Ask for a new password `POST /v1/store/password-resets` */
export const requestPasswordReset: Operation<[body: T.RequestPasswordResetData["body"], options?: CallOptions], Call<void>, T.RequestPasswordResetError> =
  /* @__PURE__ */ operation("POST /v1/store/password-resets b");

/** Look at a password link `POST /v1/store/password-resets/lookup` */
export const lookupPasswordReset: Operation<[body: T.LookupPasswordResetData["body"], options?: CallOptions], Call<T.LookupPasswordResetResponse>, T.LookupPasswordResetError> =
  /* @__PURE__ */ operation("POST /v1/store/password-resets/lookup bs");

/** Choose a password with a link `POST /v1/store/password-resets/complete` */
export const completePasswordReset: Operation<[body: T.CompletePasswordResetData["body"], options?: CallOptions], Call<T.CompletePasswordResetResponse>, T.CompletePasswordResetError> =
  /* @__PURE__ */ operation("POST /v1/store/password-resets/complete b");

/** Change one's password `POST /v1/store/me/password` */
export const changePassword: Operation<[body: T.ChangePasswordData["body"], options?: CallOptions], Call<void>, T.ChangePasswordError> =
  /* @__PURE__ */ operation("POST /v1/store/me/password b");

/** Ask for another e-mail `POST /v1/store/me/email` */
export const requestEmailChange: Operation<[body: T.RequestEmailChangeData["body"], options?: CallOptions], Call<void>, T.RequestEmailChangeError> =
  /* @__PURE__ */ operation("POST /v1/store/me/email b");

/** Confirm a new e-mail `POST /v1/store/me/email/confirm` */
export const confirmEmailChange: Operation<[body: T.ConfirmEmailChangeData["body"], options?: CallOptions], Call<T.ConfirmEmailChangeResponse>, T.ConfirmEmailChangeError> =
  /* @__PURE__ */ operation("POST /v1/store/me/email/confirm b");

/** List colleagues `GET /v1/store/buyers` */
export const listBuyers: Operation<[query?: T.ListBuyersData["query"], options?: CallOptions], ListCall<T.ListBuyersResponse>, T.ListBuyersError> =
  /* @__PURE__ */ listOperation("GET /v1/store/buyers q");

/** Add a colleague `POST /v1/store/buyers` */
export const createBuyer: Operation<[body: T.CreateBuyerData["body"], options?: CallOptions], Call<T.CreateBuyerResponse>, T.CreateBuyerError> =
  /* @__PURE__ */ operation("POST /v1/store/buyers b");

/** Look at what a link asks `POST /v1/store/memberships/lookup` */
export const lookupMembership: Operation<[body: T.LookupMembershipData["body"], options?: CallOptions], Call<T.LookupMembershipResponse>, T.LookupMembershipError> =
  /* @__PURE__ */ operation("POST /v1/store/memberships/lookup bs");

/** Confirm that one orders for a company `POST /v1/store/memberships/confirm` */
export const confirmMembership: Operation<[body: T.ConfirmMembershipData["body"], options?: CallOptions], Call<T.ConfirmMembershipResponse>, T.ConfirmMembershipError> =
  /* @__PURE__ */ operation("POST /v1/store/memberships/confirm b");

/** Ask a colleague again `POST /v1/store/memberships/{id}/resend` */
export const resendMembership: Operation<[id: string, options?: CallOptions], Call<T.ResendMembershipResponse>, T.ResendMembershipError> =
  /* @__PURE__ */ operation("POST /v1/store/memberships/{id}/resend");

/** Ask a colleague no more `POST /v1/store/memberships/{id}/withdraw` */
export const withdrawMembership: Operation<[id: string, options?: CallOptions], Call<void>, T.WithdrawMembershipError> =
  /* @__PURE__ */ operation("POST /v1/store/memberships/{id}/withdraw");

/** Look at an invitation `POST /v1/store/invitations/lookup` */
export const lookupInvitation: Operation<[body: T.LookupInvitationData["body"], options?: CallOptions], Call<T.LookupInvitationResponse>, T.LookupInvitationError> =
  /* @__PURE__ */ operation("POST /v1/store/invitations/lookup bs");

/** Register with an invitation `POST /v1/store/invitations/register` */
export const registerInvitation: Operation<[body: T.RegisterInvitationData["body"], options?: CallOptions], Call<T.RegisterInvitationResponse>, T.RegisterInvitationError> =
  /* @__PURE__ */ operation("POST /v1/store/invitations/register b");

/** Confirm an applicant's e-mail `POST /v1/store/applications/confirm` */
export const confirmApplication: Operation<[body: T.ConfirmApplicationData["body"], options?: CallOptions], Call<T.ConfirmApplicationResponse>, T.ConfirmApplicationError> =
  /* @__PURE__ */ operation("POST /v1/store/applications/confirm b");

/** Ask for another link `POST /v1/store/applications/link` */
export const requestApplicationLink: Operation<[body: T.RequestApplicationLinkData["body"], options?: CallOptions], Call<void>, T.RequestApplicationLinkError> =
  /* @__PURE__ */ operation("POST /v1/store/applications/link b");

/** Apply for an account `POST /v1/store/applications` */
export const submitApplication: Operation<[body: T.SubmitApplicationData["body"], options?: CallOptions], Call<T.SubmitApplicationResponse>, T.SubmitApplicationError> =
  /* @__PURE__ */ operation("POST /v1/store/applications b");

/** List announcements `GET /v1/store/announcements` */
export const listAnnouncements: Operation<[options?: CallOptions], ListCall<T.ListAnnouncementsResponse>, T.ListAnnouncementsError> =
  /* @__PURE__ */ listOperation("GET /v1/store/announcements");

/** Put an announcement away `POST /v1/store/announcements/{id}/dismiss` */
export const dismissAnnouncement: Operation<[id: string, options?: CallOptions], Call<T.DismissAnnouncementResponse>, T.DismissAnnouncementError> =
  /* @__PURE__ */ operation("POST /v1/store/announcements/{id}/dismiss");

/** List categories `GET /v1/store/categories` */
export const listCategories: Operation<[query?: T.ListCategoriesData["query"], options?: CallOptions], ListCall<T.ListCategoriesResponse>, T.ListCategoriesError> =
  /* @__PURE__ */ listOperation("GET /v1/store/categories q");

/** List the company's own part numbers `GET /v1/store/part-numbers` */
export const listPartNumbers: Operation<[query?: T.ListPartNumbersData["query"], options?: CallOptions], ListCall<T.ListPartNumbersResponse>, T.ListPartNumbersError> =
  /* @__PURE__ */ listOperation("GET /v1/store/part-numbers q");

/** Set the company's own part number of a product `PUT /v1/store/part-numbers/{id}` */
export const putPartNumber: Operation<[id: string, body: T.PutPartNumberData["body"], options?: CallOptions], Call<T.PutPartNumberResponse>, T.PutPartNumberError> =
  /* @__PURE__ */ operation("PUT /v1/store/part-numbers/{id} b");

/** Set many of the company's own part numbers `POST /v1/store/part-numbers/bulk` */
export const bulkSetPartNumbers: Operation<[body: T.BulkSetPartNumbersData["body"], options?: CallOptions], Call<T.BulkSetPartNumbersResponse>, T.BulkSetPartNumbersError> =
  /* @__PURE__ */ operation("POST /v1/store/part-numbers/bulk b");

/** List the company's contracts `GET /v1/store/contracts` */
export const listContracts: Operation<[options?: CallOptions], ListCall<T.ListContractsResponse>, T.ListContractsError> =
  /* @__PURE__ */ listOperation("GET /v1/store/contracts");

/** Ask for a page of the price list `POST /v1/store/prices/query` */
export const queryPrices: Operation<[body: T.QueryPricesData["body"], options?: CallOptions], ListCall<T.QueryPricesResponse>, T.QueryPricesError> =
  /* @__PURE__ */ listOperation("POST /v1/store/prices/query bs");

/** List prices `GET /v1/store/prices` */
export const listPrices: Operation<[query?: T.ListPricesData["query"], options?: CallOptions], ListCall<T.ListPricesResponse>, T.ListPricesError> =
  /* @__PURE__ */ listOperation("GET /v1/store/prices q");

/** Count the rows of the price list `POST /v1/store/prices/count` */
export const countPrices: Operation<[body: T.CountPricesData["body"], options?: CallOptions], Call<T.CountPricesResponse>, T.CountPricesError> =
  /* @__PURE__ */ operation("POST /v1/store/prices/count bs");

/** Get a product with its price `GET /v1/store/products/{id}` */
export const getProduct: Operation<[id: string, query?: T.GetProductData["query"], options?: CallOptions], Call<T.GetProductResponse>, T.GetProductError> =
  /* @__PURE__ */ operation("GET /v1/store/products/{id} q");

/** Explain a price `POST /v1/store/prices/explain` */
export const explainPrice: Operation<[body: T.ExplainPriceData["body"], options?: CallOptions], Call<T.ExplainPriceResponse>, T.ExplainPriceError> =
  /* @__PURE__ */ operation("POST /v1/store/prices/explain bs");

/** Compare the prices of several contracts `POST /v1/store/prices/compare` */
export const comparePrices: Operation<[body: T.ComparePricesData["body"], options?: CallOptions], ListCall<T.ComparePricesResponse>, T.ComparePricesError> =
  /* @__PURE__ */ listOperation("POST /v1/store/prices/compare bs");

/** List prices that will change `GET /v1/store/prices/changes` */
export const listPriceChanges: Operation<[query: T.ListPriceChangesData["query"], options?: CallOptions], ListCall<T.ListPriceChangesResponse>, T.ListPriceChangesError> =
  /* @__PURE__ */ listOperation("GET /v1/store/prices/changes q");

/** Download the price list as a file `GET /v1/store/prices/export` */
export const exportPrices: Operation<[query?: T.ExportPricesData["query"], options?: CallOptions], Call<T.ExportPricesResponse>, T.ExportPricesError> =
  /* @__PURE__ */ operation("GET /v1/store/prices/export q");

/** Open the working cart of a contract `POST /v1/store/carts` */
export const openCart: Operation<[body: T.OpenCartData["body"], options?: CallOptions], Call<T.OpenCartResponse>, T.OpenCartError> =
  /* @__PURE__ */ operation("POST /v1/store/carts b");

/** Read a cart `GET /v1/store/carts/{id}` */
export const getCart: Operation<[id: string, options?: CallOptions], Call<T.GetCartResponse>, T.GetCartError> =
  /* @__PURE__ */ operation("GET /v1/store/carts/{id}");

/** Set quantities in a cart `POST /v1/store/carts/{id}/lines` */
export const setCartLines: Operation<[id: string, body: T.SetCartLinesData["body"], options?: CallOptions], Call<T.SetCartLinesResponse>, T.SetCartLinesError> =
  /* @__PURE__ */ operation("POST /v1/store/carts/{id}/lines b");

/** Put a promotion code into a cart `PUT /v1/store/carts/{id}/promotion` */
export const setCartPromotion: Operation<[id: string, body: T.SetCartPromotionData["body"], options?: CallOptions], Call<T.SetCartPromotionResponse>, T.SetCartPromotionError> =
  /* @__PURE__ */ operation("PUT /v1/store/carts/{id}/promotion b");

/** List the company's orders `GET /v1/store/orders` */
export const listOrders: Operation<[query?: T.ListOrdersData["query"], options?: CallOptions], ListCall<T.ListOrdersResponse>, T.ListOrdersError> =
  /* @__PURE__ */ listOperation("GET /v1/store/orders q");

/** Submit a cart as an order `POST /v1/store/orders` */
export const submitOrder: Operation<[body: T.SubmitOrderData["body"], options?: CallOptions], Call<T.SubmitOrderResponse>, T.SubmitOrderError> =
  /* @__PURE__ */ operation("POST /v1/store/orders b");

/** Read an order `GET /v1/store/orders/{id}` */
export const getOrder: Operation<[id: string, options?: CallOptions], Call<T.GetOrderResponse>, T.GetOrderError> =
  /* @__PURE__ */ operation("GET /v1/store/orders/{id}");
