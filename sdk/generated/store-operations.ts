// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import type { Call, ListCall } from "../core/call.ts";
import type { CallOptions } from "../core/connection.ts";
import { listOperation, operation, type Operation } from "../core/operation.ts";
import type * as T from "./types.ts";

/** Get the supplier `GET /v1/store/supplier` */
export const getSupplier: Operation<[options?: CallOptions], Call<T.GetSupplierResponse>, T.GetSupplierError> =
  /* @__PURE__ */ operation("GET /v1/store/supplier");

/** List addresses `GET /v1/store/addresses` */
export const listAddresses: Operation<[query?: T.ListAddressesData["query"], options?: CallOptions], ListCall<T.ListAddressesResponse>, T.ListAddressesError> =
  /* @__PURE__ */ listOperation("GET /v1/store/addresses q");

/** Add an address `POST /v1/store/addresses` */
export const createAddress: Operation<[body: T.CreateAddressData["body"], options?: CallOptions], Call<T.CreateAddressResponse>, T.CreateAddressError> =
  /* @__PURE__ */ operation("POST /v1/store/addresses b");

/** Change an address `PATCH /v1/store/addresses/{id}` */
export const updateAddress: Operation<[id: string, body: T.UpdateAddressData["body"], options?: CallOptions], Call<T.UpdateAddressResponse>, T.UpdateAddressError> =
  /* @__PURE__ */ operation("PATCH /v1/store/addresses/{id} b");

/** Get who is signed in `GET /v1/store/me` */
export const getMe: Operation<[options?: CallOptions], Call<T.GetMeResponse>, T.GetMeError> =
  /* @__PURE__ */ operation("GET /v1/store/me");

/** Accept the connection `POST /v1/store/connection/accept` */
export const acceptConnection: Operation<[options?: CallOptions], Call<T.AcceptConnectionResponse>, T.AcceptConnectionError> =
  /* @__PURE__ */ operation("POST /v1/store/connection/accept");

/** Sign in `POST /v1/store/sessions` */
export const createSession: Operation<[body: T.CreateSessionData["body"], options?: CallOptions], Call<T.CreateSessionResponse>, T.CreateSessionError> =
  /* @__PURE__ */ operation("POST /v1/store/sessions b");

/** Sign out `DELETE /v1/store/sessions/current` */
export const deleteSession: Operation<[options?: CallOptions], Call<T.DeleteSessionResponse>, T.DeleteSessionError> =
  /* @__PURE__ */ operation("DELETE /v1/store/sessions/current");

/** Look at an invitation `POST /v1/store/invitations/lookup` */
export const lookupInvitation: Operation<[body: T.LookupInvitationData["body"], options?: CallOptions], Call<T.LookupInvitationResponse>, T.LookupInvitationError> =
  /* @__PURE__ */ operation("POST /v1/store/invitations/lookup bs");

/** Register with an invitation `POST /v1/store/invitations/register` */
export const registerInvitation: Operation<[body: T.RegisterInvitationData["body"], options?: CallOptions], Call<T.RegisterInvitationResponse>, T.RegisterInvitationError> =
  /* @__PURE__ */ operation("POST /v1/store/invitations/register b");

/** List categories `GET /v1/store/categories` */
export const listCategories: Operation<[query?: T.ListCategoriesData["query"], options?: CallOptions], ListCall<T.ListCategoriesResponse>, T.ListCategoriesError> =
  /* @__PURE__ */ listOperation("GET /v1/store/categories q");

/** List the company's contracts `GET /v1/store/contracts` */
export const listContracts: Operation<[options?: CallOptions], ListCall<T.ListContractsResponse>, T.ListContractsError> =
  /* @__PURE__ */ listOperation("GET /v1/store/contracts");

/** Ask for a page of the price list `POST /v1/store/prices/query` */
export const queryPrices: Operation<[body: T.QueryPricesData["body"], options?: CallOptions], ListCall<T.QueryPricesResponse>, T.QueryPricesError> =
  /* @__PURE__ */ listOperation("POST /v1/store/prices/query bs");

/** List prices `GET /v1/store/prices` */
export const listPrices: Operation<[query: T.ListPricesData["query"], options?: CallOptions], ListCall<T.ListPricesResponse>, T.ListPricesError> =
  /* @__PURE__ */ listOperation("GET /v1/store/prices q");

/** Count the rows of the price list `POST /v1/store/prices/count` */
export const countPrices: Operation<[body: T.CountPricesData["body"], options?: CallOptions], Call<T.CountPricesResponse>, T.CountPricesError> =
  /* @__PURE__ */ operation("POST /v1/store/prices/count bs");

/** Get a product with its price `GET /v1/store/products/{id}` */
export const getProduct: Operation<[id: string, query: T.GetProductData["query"], options?: CallOptions], Call<T.GetProductResponse>, T.GetProductError> =
  /* @__PURE__ */ operation("GET /v1/store/products/{id} q");

/** Open the working cart of a contract `POST /v1/store/carts` */
export const openCart: Operation<[body: T.OpenCartData["body"], options?: CallOptions], Call<T.OpenCartResponse>, T.OpenCartError> =
  /* @__PURE__ */ operation("POST /v1/store/carts b");

/** Read a cart `GET /v1/store/carts/{id}` */
export const getCart: Operation<[id: string, options?: CallOptions], Call<T.GetCartResponse>, T.GetCartError> =
  /* @__PURE__ */ operation("GET /v1/store/carts/{id}");

/** Set quantities in a cart `POST /v1/store/carts/{id}/lines` */
export const setCartLines: Operation<[id: string, body: T.SetCartLinesData["body"], options?: CallOptions], Call<T.SetCartLinesResponse>, T.SetCartLinesError> =
  /* @__PURE__ */ operation("POST /v1/store/carts/{id}/lines b");

/** List the company's orders `GET /v1/store/orders` */
export const listOrders: Operation<[query?: T.ListOrdersData["query"], options?: CallOptions], ListCall<T.ListOrdersResponse>, T.ListOrdersError> =
  /* @__PURE__ */ listOperation("GET /v1/store/orders q");

/** Submit a cart as an order `POST /v1/store/orders` */
export const submitOrder: Operation<[body: T.SubmitOrderData["body"], options?: CallOptions], Call<T.SubmitOrderResponse>, T.SubmitOrderError> =
  /* @__PURE__ */ operation("POST /v1/store/orders b");

/** Read an order `GET /v1/store/orders/{id}` */
export const getOrder: Operation<[id: string, options?: CallOptions], Call<T.GetOrderResponse>, T.GetOrderError> =
  /* @__PURE__ */ operation("GET /v1/store/orders/{id}");
