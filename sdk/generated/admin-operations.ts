// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import type { Call, ListCall } from "../core/call.ts";
import type { CallOptions } from "../core/connection.ts";
import { listOperation, operation, type Operation } from "../core/operation.ts";
import type * as T from "./types.ts";

/** Get the own supplier `GET /v1/admin/supplier` */
export const getOwnSupplier: Operation<[options?: CallOptions], Call<T.GetOwnSupplierResponse>, T.GetOwnSupplierError> =
  /* @__PURE__ */ operation("GET /v1/admin/supplier");

/** Get the settings `GET /v1/admin/settings` */
export const getSettings: Operation<[options?: CallOptions], Call<T.GetSettingsResponse>, T.GetSettingsError> =
  /* @__PURE__ */ operation("GET /v1/admin/settings");

/** Change the settings `PATCH /v1/admin/settings` */
export const updateSettings: Operation<[body: T.UpdateSettingsData["body"], options?: CallOptions], Call<T.UpdateSettingsResponse>, T.UpdateSettingsError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/settings b");

/** List the staff `GET /v1/admin/staff` */
export const listStaff: Operation<[query?: T.ListStaffData["query"], options?: CallOptions], ListCall<T.ListStaffResponse>, T.ListStaffError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/staff q");

/** Add a staff member `POST /v1/admin/staff` */
export const createStaff: Operation<[body: T.CreateStaffData["body"], options?: CallOptions], Call<T.CreateStaffResponse>, T.CreateStaffError> =
  /* @__PURE__ */ operation("POST /v1/admin/staff b");

/** Change a staff member `PATCH /v1/admin/staff/{id}` */
export const updateStaff: Operation<[id: string, body: T.UpdateStaffData["body"], options?: CallOptions], Call<T.UpdateStaffResponse>, T.UpdateStaffError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/staff/{id} b");

/** List API keys `GET /v1/admin/api-keys` */
export const listApiKeys: Operation<[query?: T.ListApiKeysData["query"], options?: CallOptions], ListCall<T.ListApiKeysResponse>, T.ListApiKeysError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/api-keys q");

/** Make an API key `POST /v1/admin/api-keys` */
export const createApiKey: Operation<[body: T.CreateApiKeyData["body"], options?: CallOptions], Call<T.CreateApiKeyResponse>, T.CreateApiKeyError> =
  /* @__PURE__ */ operation("POST /v1/admin/api-keys b");

/** Revoke an API key `DELETE /v1/admin/api-keys/{id}` */
export const revokeApiKey: Operation<[id: string, options?: CallOptions], Call<T.RevokeApiKeyResponse>, T.RevokeApiKeyError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/api-keys/{id}");

/** List companies `GET /v1/admin/companies` */
export const listCompanies: Operation<[query?: T.ListCompaniesData["query"], options?: CallOptions], ListCall<T.ListCompaniesResponse>, T.ListCompaniesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/companies q");

/** Make a company `POST /v1/admin/companies` */
export const createCompany: Operation<[body: T.CreateCompanyData["body"], options?: CallOptions], Call<T.CreateCompanyResponse>, T.CreateCompanyError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies b");

/** Get a company `GET /v1/admin/companies/{id}` */
export const getCompany: Operation<[id: string, options?: CallOptions], Call<T.GetCompanyResponse>, T.GetCompanyError> =
  /* @__PURE__ */ operation("GET /v1/admin/companies/{id}");

/** Change a company `PATCH /v1/admin/companies/{id}` */
export const updateCompany: Operation<[id: string, body: T.UpdateCompanyData["body"], options?: CallOptions], Call<T.UpdateCompanyResponse>, T.UpdateCompanyError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/companies/{id} b");

/** Suspend a company `POST /v1/admin/companies/{id}/suspend` */
export const suspendCompany: Operation<[id: string, options?: CallOptions], Call<T.SuspendCompanyResponse>, T.SuspendCompanyError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/suspend");

/** Lift a company's suspension `POST /v1/admin/companies/{id}/resume` */
export const resumeCompany: Operation<[id: string, options?: CallOptions], Call<T.ResumeCompanyResponse>, T.ResumeCompanyError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/resume");

/** List companies' addresses `GET /v1/admin/addresses` */
export const adminListAddresses: Operation<[query?: T.AdminListAddressesData["query"], options?: CallOptions], ListCall<T.AdminListAddressesResponse>, T.AdminListAddressesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/addresses q");

/** Add an address to a company `POST /v1/admin/addresses` */
export const adminCreateAddress: Operation<[body: T.AdminCreateAddressData["body"], options?: CallOptions], Call<T.AdminCreateAddressResponse>, T.AdminCreateAddressError> =
  /* @__PURE__ */ operation("POST /v1/admin/addresses b");

/** List buyers `GET /v1/admin/buyers` */
export const adminListBuyers: Operation<[query?: T.AdminListBuyersData["query"], options?: CallOptions], ListCall<T.AdminListBuyersResponse>, T.AdminListBuyersError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/buyers q");

/** Get a buyer `GET /v1/admin/buyers/{id}` */
export const adminGetBuyer: Operation<[id: string, options?: CallOptions], Call<T.AdminGetBuyerResponse>, T.AdminGetBuyerError> =
  /* @__PURE__ */ operation("GET /v1/admin/buyers/{id}");

/** Change a buyer `PATCH /v1/admin/buyers/{id}` */
export const adminUpdateBuyer: Operation<[id: string, body: T.AdminUpdateBuyerData["body"], options?: CallOptions], Call<T.AdminUpdateBuyerResponse>, T.AdminUpdateBuyerError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/buyers/{id} b");

/** Sign in as staff `POST /v1/admin/sessions` */
export const createStaffSession: Operation<[body: T.CreateStaffSessionData["body"], options?: CallOptions], Call<T.CreateStaffSessionResponse>, T.CreateStaffSessionError> =
  /* @__PURE__ */ operation("POST /v1/admin/sessions b");

/** Sign out as staff `DELETE /v1/admin/sessions/current` */
export const deleteStaffSession: Operation<[options?: CallOptions], Call<T.DeleteStaffSessionResponse>, T.DeleteStaffSessionError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/sessions/current");

/** Invite somebody to a company `POST /v1/admin/companies/{id}/invite` */
export const inviteCompany: Operation<[id: string, body: T.InviteCompanyData["body"], options?: CallOptions], Call<T.InviteCompanyResponse>, T.InviteCompanyError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/invite b");

/** List categories `GET /v1/admin/categories` */
export const adminListCategories: Operation<[query?: T.AdminListCategoriesData["query"], options?: CallOptions], ListCall<T.AdminListCategoriesResponse>, T.AdminListCategoriesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/categories q");

/** Make and change categories in bulk `POST /v1/admin/categories/bulk` */
export const bulkUpsertCategories: Operation<[body: T.BulkUpsertCategoriesData["body"], query?: T.BulkUpsertCategoriesData["query"], options?: CallOptions], Call<T.BulkUpsertCategoriesResponse>, T.BulkUpsertCategoriesError> =
  /* @__PURE__ */ operation("POST /v1/admin/categories/bulk bq");

/** List tax categories `GET /v1/admin/tax-categories` */
export const listTaxCategories: Operation<[query?: T.ListTaxCategoriesData["query"], options?: CallOptions], ListCall<T.ListTaxCategoriesResponse>, T.ListTaxCategoriesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/tax-categories q");

/** Make or change a tax category `PUT /v1/admin/tax-categories/{code}` */
export const putTaxCategory: Operation<[code: string, body: T.PutTaxCategoryData["body"], options?: CallOptions], Call<T.PutTaxCategoryResponse>, T.PutTaxCategoryError> =
  /* @__PURE__ */ operation("PUT /v1/admin/tax-categories/{code} b");

/** List products `GET /v1/admin/products` */
export const adminListProducts: Operation<[query?: T.AdminListProductsData["query"], options?: CallOptions], ListCall<T.AdminListProductsResponse>, T.AdminListProductsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/products q");

/** Get a product `GET /v1/admin/products/{id}` */
export const adminGetProduct: Operation<[id: string, options?: CallOptions], Call<T.AdminGetProductResponse>, T.AdminGetProductError> =
  /* @__PURE__ */ operation("GET /v1/admin/products/{id}");

/** Change a product `PATCH /v1/admin/products/{id}` */
export const adminUpdateProduct: Operation<[id: string, body: T.AdminUpdateProductData["body"], options?: CallOptions], Call<T.AdminUpdateProductResponse>, T.AdminUpdateProductError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/products/{id} b");

/** Make and change products in bulk `POST /v1/admin/products/bulk` */
export const bulkUpsertProducts: Operation<[body: T.BulkUpsertProductsData["body"], query?: T.BulkUpsertProductsData["query"], options?: CallOptions], Call<T.BulkUpsertProductsResponse>, T.BulkUpsertProductsError> =
  /* @__PURE__ */ operation("POST /v1/admin/products/bulk bq");

/** List warehouses `GET /v1/admin/warehouses` */
export const listWarehouses: Operation<[query?: T.ListWarehousesData["query"], options?: CallOptions], ListCall<T.ListWarehousesResponse>, T.ListWarehousesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/warehouses q");

/** Make a warehouse `POST /v1/admin/warehouses` */
export const createWarehouse: Operation<[body: T.CreateWarehouseData["body"], options?: CallOptions], Call<T.CreateWarehouseResponse>, T.CreateWarehouseError> =
  /* @__PURE__ */ operation("POST /v1/admin/warehouses b");

/** Change a warehouse `PATCH /v1/admin/warehouses/{id}` */
export const updateWarehouse: Operation<[id: string, body: T.UpdateWarehouseData["body"], options?: CallOptions], Call<T.UpdateWarehouseResponse>, T.UpdateWarehouseError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/warehouses/{id} b");

/** List stock levels `GET /v1/admin/stock` */
export const listStock: Operation<[query?: T.ListStockData["query"], options?: CallOptions], ListCall<T.ListStockResponse>, T.ListStockError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/stock q");

/** Set stock in bulk `POST /v1/admin/stock/bulk` */
export const bulkSetStock: Operation<[body: T.BulkSetStockData["body"], query?: T.BulkSetStockData["query"], options?: CallOptions], Call<T.BulkSetStockResponse>, T.BulkSetStockError> =
  /* @__PURE__ */ operation("POST /v1/admin/stock/bulk bq");

/** List price lists `GET /v1/admin/price-lists` */
export const listPriceLists: Operation<[query?: T.ListPriceListsData["query"], options?: CallOptions], ListCall<T.ListPriceListsResponse>, T.ListPriceListsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/price-lists q");

/** Make a price list `POST /v1/admin/price-lists` */
export const createPriceList: Operation<[body: T.CreatePriceListData["body"], options?: CallOptions], Call<T.CreatePriceListResponse>, T.CreatePriceListError> =
  /* @__PURE__ */ operation("POST /v1/admin/price-lists b");

/** Get a price list `GET /v1/admin/price-lists/{id}` */
export const getPriceList: Operation<[id: string, options?: CallOptions], Call<T.GetPriceListResponse>, T.GetPriceListError> =
  /* @__PURE__ */ operation("GET /v1/admin/price-lists/{id}");

/** Change a price list `PATCH /v1/admin/price-lists/{id}` */
export const updatePriceList: Operation<[id: string, body: T.UpdatePriceListData["body"], options?: CallOptions], Call<T.UpdatePriceListResponse>, T.UpdatePriceListError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/price-lists/{id} b");

/** List the prices of a list `GET /v1/admin/price-lists/{id}/entries` */
export const listPriceEntries: Operation<[id: string, query?: T.ListPriceEntriesData["query"], options?: CallOptions], ListCall<T.ListPriceEntriesResponse>, T.ListPriceEntriesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/price-lists/{id}/entries q");

/** Set prices in bulk `POST /v1/admin/price-lists/{id}/entries/bulk` */
export const bulkUpsertPriceEntries: Operation<[id: string, body: T.BulkUpsertPriceEntriesData["body"], query?: T.BulkUpsertPriceEntriesData["query"], options?: CallOptions], Call<T.BulkUpsertPriceEntriesResponse>, T.BulkUpsertPriceEntriesError> =
  /* @__PURE__ */ operation("POST /v1/admin/price-lists/{id}/entries/bulk bq");

/** List contracts `GET /v1/admin/contracts` */
export const adminListContracts: Operation<[query?: T.AdminListContractsData["query"], options?: CallOptions], ListCall<T.AdminListContractsResponse>, T.AdminListContractsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/contracts q");

/** Make a contract `POST /v1/admin/contracts` */
export const createContract: Operation<[body: T.CreateContractData["body"], options?: CallOptions], Call<T.CreateContractResponse>, T.CreateContractError> =
  /* @__PURE__ */ operation("POST /v1/admin/contracts b");

/** Get a contract `GET /v1/admin/contracts/{id}` */
export const adminGetContract: Operation<[id: string, options?: CallOptions], Call<T.AdminGetContractResponse>, T.AdminGetContractError> =
  /* @__PURE__ */ operation("GET /v1/admin/contracts/{id}");

/** Change a contract `PATCH /v1/admin/contracts/{id}` */
export const updateContract: Operation<[id: string, body: T.UpdateContractData["body"], options?: CallOptions], Call<T.UpdateContractResponse>, T.UpdateContractError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/contracts/{id} b");

/** List orders `GET /v1/admin/orders` */
export const adminListOrders: Operation<[query?: T.AdminListOrdersData["query"], options?: CallOptions], ListCall<T.AdminListOrdersResponse>, T.AdminListOrdersError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/orders q");

/** Read an order `GET /v1/admin/orders/{id}` */
export const adminGetOrder: Operation<[id: string, options?: CallOptions], Call<T.AdminGetOrderResponse>, T.AdminGetOrderError> =
  /* @__PURE__ */ operation("GET /v1/admin/orders/{id}");

/** Accept an order with a promised date `POST /v1/admin/orders/{id}/accept` */
export const acceptOrder: Operation<[id: string, body: T.AcceptOrderData["body"], options?: CallOptions], Call<T.AcceptOrderResponse>, T.AcceptOrderError> =
  /* @__PURE__ */ operation("POST /v1/admin/orders/{id}/accept b");

/** Reject an order with a reason `POST /v1/admin/orders/{id}/reject` */
export const rejectOrder: Operation<[id: string, body: T.RejectOrderData["body"], options?: CallOptions], Call<T.RejectOrderResponse>, T.RejectOrderError> =
  /* @__PURE__ */ operation("POST /v1/admin/orders/{id}/reject b");

/** Read the change feed `GET /v1/admin/events` */
export const listEvents: Operation<[query?: T.ListEventsData["query"], options?: CallOptions], ListCall<T.ListEventsResponse>, T.ListEventsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/events q");

/** List changes `GET /v1/admin/audit` */
export const listAuditEntries: Operation<[query?: T.ListAuditEntriesData["query"], options?: CallOptions], ListCall<T.ListAuditEntriesResponse>, T.ListAuditEntriesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/audit q");

/** List mails `GET /v1/admin/emails` */
export const listEmails: Operation<[query?: T.ListEmailsData["query"], options?: CallOptions], ListCall<T.ListEmailsResponse>, T.ListEmailsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/emails q");
