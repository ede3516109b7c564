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

/** List the roles of the staff `GET /v1/admin/roles` */
export const listRoles: Operation<[query?: T.ListRolesData["query"], options?: CallOptions], ListCall<T.ListRolesResponse>, T.ListRolesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/roles q");

/** Make a role `POST /v1/admin/roles` */
export const createRole: Operation<[body: T.CreateRoleData["body"], options?: CallOptions], Call<T.CreateRoleResponse>, T.CreateRoleError> =
  /* @__PURE__ */ operation("POST /v1/admin/roles b");

/** Get a role `GET /v1/admin/roles/{id}` */
export const getRole: Operation<[id: string, options?: CallOptions], Call<T.GetRoleResponse>, T.GetRoleError> =
  /* @__PURE__ */ operation("GET /v1/admin/roles/{id}");

/** Change a role `PATCH /v1/admin/roles/{id}` */
export const updateRole: Operation<[id: string, body: T.UpdateRoleData["body"], options?: CallOptions], Call<T.UpdateRoleResponse>, T.UpdateRoleError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/roles/{id} b");

/** List the staff `GET /v1/admin/staff` */
export const listStaff: Operation<[query?: T.ListStaffData["query"], options?: CallOptions], ListCall<T.ListStaffResponse>, T.ListStaffError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/staff q");

/** Add a staff member `POST /v1/admin/staff` */
export const createStaff: Operation<[body: T.CreateStaffData["body"], options?: CallOptions], Call<T.CreateStaffResponse>, T.CreateStaffError> =
  /* @__PURE__ */ operation("POST /v1/admin/staff b");

/** Get a staff member `GET /v1/admin/staff/{id}` */
export const getStaff: Operation<[id: string, options?: CallOptions], Call<T.GetStaffResponse>, T.GetStaffError> =
  /* @__PURE__ */ operation("GET /v1/admin/staff/{id}");

/** Change a staff member `PATCH /v1/admin/staff/{id}` */
export const updateStaff: Operation<[id: string, body: T.UpdateStaffData["body"], options?: CallOptions], Call<T.UpdateStaffResponse>, T.UpdateStaffError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/staff/{id} b");

/** Who is signed in `GET /v1/admin/me` */
export const getStaffMe: Operation<[options?: CallOptions], Call<T.GetStaffMeResponse>, T.GetStaffMeError> =
  /* @__PURE__ */ operation("GET /v1/admin/me");

/** Start setting up a second proof `POST /v1/admin/me/totp` */
export const startTotp: Operation<[options?: CallOptions], Call<T.StartTotpResponse>, T.StartTotpError> =
  /* @__PURE__ */ operation("POST /v1/admin/me/totp");

/** Turn the second proof off `DELETE /v1/admin/me/totp` */
export const removeTotp: Operation<[body: T.RemoveTotpData["body"], options?: CallOptions], Call<void>, T.RemoveTotpError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/me/totp b");

/** Turn the second proof on `POST /v1/admin/me/totp/confirm` */
export const confirmTotp: Operation<[body: T.ConfirmTotpData["body"], options?: CallOptions], Call<T.ConfirmTotpResponse>, T.ConfirmTotpError> =
  /* @__PURE__ */ operation("POST /v1/admin/me/totp/confirm b");

/** Turn a member's second proof off `DELETE /v1/admin/staff/{id}/totp` */
export const deleteStaffTotp: Operation<[id: string, options?: CallOptions], Call<void>, T.DeleteStaffTotpError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/staff/{id}/totp");

/** List API keys `GET /v1/admin/api-keys` */
export const listApiKeys: Operation<[query?: T.ListApiKeysData["query"], options?: CallOptions], ListCall<T.ListApiKeysResponse>, T.ListApiKeysError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/api-keys q");

/** Make an API key `POST /v1/admin/api-keys` */
export const createApiKey: Operation<[body: T.CreateApiKeyData["body"], options?: CallOptions], Call<T.CreateApiKeyResponse>, T.CreateApiKeyError> =
  /* @__PURE__ */ operation("POST /v1/admin/api-keys b");

/** Revoke an API key `DELETE /v1/admin/api-keys/{id}` */
export const revokeApiKey: Operation<[id: string, options?: CallOptions], Call<void>, T.RevokeApiKeyError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/api-keys/{id}");

/** Change an API key `PATCH /v1/admin/api-keys/{id}` */
export const updateApiKey: Operation<[id: string, body: T.UpdateApiKeyData["body"], options?: CallOptions], Call<T.UpdateApiKeyResponse>, T.UpdateApiKeyError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/api-keys/{id} b");

/** Replace an API key `POST /v1/admin/api-keys/{id}/rotate` */
export const rotateApiKey: Operation<[id: string, body: T.RotateApiKeyData["body"], options?: CallOptions], Call<T.RotateApiKeyResponse>, T.RotateApiKeyError> =
  /* @__PURE__ */ operation("POST /v1/admin/api-keys/{id}/rotate b");

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
export const suspendCompany: Operation<[id: string, body?: T.SuspendCompanyData["body"], options?: CallOptions], Call<T.SuspendCompanyResponse>, T.SuspendCompanyError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/suspend b");

/** Lift a company's suspension `POST /v1/admin/companies/{id}/resume` */
export const resumeCompany: Operation<[id: string, options?: CallOptions], Call<T.ResumeCompanyResponse>, T.ResumeCompanyError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/resume");

/** Close a company `POST /v1/admin/companies/{id}/close` */
export const closeCompany: Operation<[id: string, body: T.CloseCompanyData["body"], options?: CallOptions], Call<T.CloseCompanyResponse>, T.CloseCompanyError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/close b");

/** Find a sales representative `GET /v1/admin/sales-reps` */
export const listSalesReps: Operation<[query?: T.ListSalesRepsData["query"], options?: CallOptions], ListCall<T.ListSalesRepsResponse>, T.ListSalesRepsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/sales-reps q");

/** List a company's VAT checks `GET /v1/admin/companies/{id}/vat-checks` */
export const listVatChecks: Operation<[id: string, query?: T.ListVatChecksData["query"], options?: CallOptions], ListCall<T.ListVatChecksResponse>, T.ListVatChecksError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/companies/{id}/vat-checks q");

/** Ask the EU's register about a company's VAT ID `POST /v1/admin/companies/{id}/vat-checks` */
export const checkVat: Operation<[id: string, options?: CallOptions], Call<T.CheckVatResponse>, T.CheckVatError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/vat-checks");

/** List groups `GET /v1/admin/groups` */
export const listGroups: Operation<[query?: T.ListGroupsData["query"], options?: CallOptions], ListCall<T.ListGroupsResponse>, T.ListGroupsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/groups q");

/** Make a group `POST /v1/admin/groups` */
export const createGroup: Operation<[body: T.CreateGroupData["body"], options?: CallOptions], Call<T.CreateGroupResponse>, T.CreateGroupError> =
  /* @__PURE__ */ operation("POST /v1/admin/groups b");

/** Get a group `GET /v1/admin/groups/{id}` */
export const getGroup: Operation<[id: string, options?: CallOptions], Call<T.GetGroupResponse>, T.GetGroupError> =
  /* @__PURE__ */ operation("GET /v1/admin/groups/{id}");

/** Change a group `PATCH /v1/admin/groups/{id}` */
export const updateGroup: Operation<[id: string, body: T.UpdateGroupData["body"], options?: CallOptions], Call<T.UpdateGroupResponse>, T.UpdateGroupError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/groups/{id} b");

/** Set a company's groups `PUT /v1/admin/companies/{id}/groups` */
export const setCompanyGroups: Operation<[id: string, body: T.SetCompanyGroupsData["body"], options?: CallOptions], Call<T.SetCompanyGroupsResponse>, T.SetCompanyGroupsError> =
  /* @__PURE__ */ operation("PUT /v1/admin/companies/{id}/groups b");

/** List companies' locations `GET /v1/admin/locations` */
export const adminListLocations: Operation<[query?: T.AdminListLocationsData["query"], options?: CallOptions], ListCall<T.AdminListLocationsResponse>, T.AdminListLocationsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/locations q");

/** Add a location to a company `POST /v1/admin/locations` */
export const createLocation: Operation<[body: T.CreateLocationData["body"], options?: CallOptions], Call<T.CreateLocationResponse>, T.CreateLocationError> =
  /* @__PURE__ */ operation("POST /v1/admin/locations b");

/** Get a location `GET /v1/admin/locations/{id}` */
export const getLocation: Operation<[id: string, options?: CallOptions], Call<T.GetLocationResponse>, T.GetLocationError> =
  /* @__PURE__ */ operation("GET /v1/admin/locations/{id}");

/** Change a location `PATCH /v1/admin/locations/{id}` */
export const updateLocation: Operation<[id: string, body: T.UpdateLocationData["body"], options?: CallOptions], Call<T.UpdateLocationResponse>, T.UpdateLocationError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/locations/{id} b");

/** List companies' addresses `GET /v1/admin/addresses` */
export const adminListAddresses: Operation<[query?: T.AdminListAddressesData["query"], options?: CallOptions], ListCall<T.AdminListAddressesResponse>, T.AdminListAddressesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/addresses q");

/** Add an address to a company `POST /v1/admin/addresses` */
export const adminCreateAddress: Operation<[body: T.AdminCreateAddressData["body"], options?: CallOptions], Call<T.AdminCreateAddressResponse>, T.AdminCreateAddressError> =
  /* @__PURE__ */ operation("POST /v1/admin/addresses b");

/** Get an address `GET /v1/admin/addresses/{id}` */
export const adminGetAddress: Operation<[id: string, options?: CallOptions], Call<T.AdminGetAddressResponse>, T.AdminGetAddressError> =
  /* @__PURE__ */ operation("GET /v1/admin/addresses/{id}");

/** Change a company's address `PATCH /v1/admin/addresses/{id}` */
export const adminUpdateAddress: Operation<[id: string, body: T.AdminUpdateAddressData["body"], options?: CallOptions], Call<T.AdminUpdateAddressResponse>, T.AdminUpdateAddressError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/addresses/{id} b");

/** List the roles of buyers `GET /v1/admin/buyer-roles` */
export const adminListBuyerRoles: Operation<[query?: T.AdminListBuyerRolesData["query"], options?: CallOptions], ListCall<T.AdminListBuyerRolesResponse>, T.AdminListBuyerRolesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/buyer-roles q");

/** Make a role for buyers `POST /v1/admin/buyer-roles` */
export const createBuyerRole: Operation<[body: T.CreateBuyerRoleData["body"], options?: CallOptions], Call<T.CreateBuyerRoleResponse>, T.CreateBuyerRoleError> =
  /* @__PURE__ */ operation("POST /v1/admin/buyer-roles b");

/** Get a role of buyers `GET /v1/admin/buyer-roles/{id}` */
export const getBuyerRole: Operation<[id: string, options?: CallOptions], Call<T.GetBuyerRoleResponse>, T.GetBuyerRoleError> =
  /* @__PURE__ */ operation("GET /v1/admin/buyer-roles/{id}");

/** Change a role of buyers `PATCH /v1/admin/buyer-roles/{id}` */
export const updateBuyerRole: Operation<[id: string, body: T.UpdateBuyerRoleData["body"], options?: CallOptions], Call<T.UpdateBuyerRoleResponse>, T.UpdateBuyerRoleError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/buyer-roles/{id} b");

/** Change what a buyer may do for a company `PATCH /v1/admin/buyers/{id}/memberships/{company_id}` */
export const adminUpdateMembership: Operation<[id: string, company_id: string, body: T.AdminUpdateMembershipData["body"], options?: CallOptions], Call<T.AdminUpdateMembershipResponse>, T.AdminUpdateMembershipError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/buyers/{id}/memberships/{company_id} b");

/** Get a buyer `GET /v1/admin/buyers/{id}` */
export const adminGetBuyer: Operation<[id: string, options?: CallOptions], Call<T.AdminGetBuyerResponse>, T.AdminGetBuyerError> =
  /* @__PURE__ */ operation("GET /v1/admin/buyers/{id}");

/** Change a buyer `PATCH /v1/admin/buyers/{id}` */
export const adminUpdateBuyer: Operation<[id: string, body: T.AdminUpdateBuyerData["body"], options?: CallOptions], Call<T.AdminUpdateBuyerResponse>, T.AdminUpdateBuyerError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/buyers/{id} b");

/** List a buyer's sessions `GET /v1/admin/buyers/{id}/sessions` */
export const listBuyerSessions: Operation<[id: string, options?: CallOptions], ListCall<T.ListBuyerSessionsResponse>, T.ListBuyerSessionsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/buyers/{id}/sessions");

/** Hand a buyer over `POST /v1/admin/buyers/{id}/sessions` */
export const createBuyerSession: Operation<[id: string, body: T.CreateBuyerSessionData["body"], options?: CallOptions], Call<T.CreateBuyerSessionResponse>, T.CreateBuyerSessionError> =
  /* @__PURE__ */ operation("POST /v1/admin/buyers/{id}/sessions b");

/** End a buyer's sessions `DELETE /v1/admin/buyers/{id}/sessions` */
export const revokeBuyerSessions: Operation<[id: string, options?: CallOptions], Call<void>, T.RevokeBuyerSessionsError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/buyers/{id}/sessions");

/** List one's own sessions `GET /v1/admin/sessions` */
export const listStaffSessions: Operation<[options?: CallOptions], ListCall<T.ListStaffSessionsResponse>, T.ListStaffSessionsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/sessions");

/** Sign in as staff `POST /v1/admin/sessions` */
export const createStaffSession: Operation<[body: T.CreateStaffSessionData["body"], options?: CallOptions], Call<T.CreateStaffSessionResponse>, T.CreateStaffSessionError> =
  /* @__PURE__ */ operation("POST /v1/admin/sessions b");

/** End all one's other sessions `DELETE /v1/admin/sessions` */
export const revokeOtherStaffSessions: Operation<[options?: CallOptions], Call<void>, T.RevokeOtherStaffSessionsError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/sessions");

/** Sign out as staff `DELETE /v1/admin/sessions/current` */
export const deleteStaffSession: Operation<[options?: CallOptions], Call<void>, T.DeleteStaffSessionError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/sessions/current");

/** End one of one's own sessions `DELETE /v1/admin/sessions/{id}` */
export const revokeStaffSession: Operation<[id: string, options?: CallOptions], Call<void>, T.RevokeStaffSessionError> =
  /* @__PURE__ */ operation("DELETE /v1/admin/sessions/{id}");

/** Change one's password `PATCH /v1/admin/me/password` */
export const changeStaffPassword: Operation<[body: T.ChangeStaffPasswordData["body"], options?: CallOptions], Call<void>, T.ChangeStaffPasswordError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/me/password b");

/** List buyers `GET /v1/admin/buyers` */
export const adminListBuyers: Operation<[query?: T.AdminListBuyersData["query"], options?: CallOptions], ListCall<T.AdminListBuyersResponse>, T.AdminListBuyersError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/buyers q");

/** Add a buyer to a company `POST /v1/admin/buyers` */
export const adminCreateBuyer: Operation<[body: T.AdminCreateBuyerData["body"], options?: CallOptions], Call<T.AdminCreateBuyerResponse>, T.AdminCreateBuyerError> =
  /* @__PURE__ */ operation("POST /v1/admin/buyers b");

/** Ask a person again `POST /v1/admin/memberships/{id}/resend` */
export const adminResendMembership: Operation<[id: string, options?: CallOptions], Call<T.AdminResendMembershipResponse>, T.AdminResendMembershipError> =
  /* @__PURE__ */ operation("POST /v1/admin/memberships/{id}/resend");

/** Ask a person no more `POST /v1/admin/memberships/{id}/withdraw` */
export const adminWithdrawMembership: Operation<[id: string, options?: CallOptions], Call<void>, T.AdminWithdrawMembershipError> =
  /* @__PURE__ */ operation("POST /v1/admin/memberships/{id}/withdraw");

/** Invite somebody to a company `POST /v1/admin/companies/{id}/invite` */
export const inviteCompany: Operation<[id: string, body: T.InviteCompanyData["body"], options?: CallOptions], Call<T.InviteCompanyResponse>, T.InviteCompanyError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/invite b");

/** List invitations `GET /v1/admin/invitations` */
export const listInvitations: Operation<[query?: T.ListInvitationsData["query"], options?: CallOptions], ListCall<T.ListInvitationsResponse>, T.ListInvitationsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/invitations q");

/** Take an invitation back `POST /v1/admin/invitations/{id}/revoke` */
export const revokeInvitation: Operation<[id: string, options?: CallOptions], Call<T.RevokeInvitationResponse>, T.RevokeInvitationError> =
  /* @__PURE__ */ operation("POST /v1/admin/invitations/{id}/revoke");

/** Make and change companies in bulk `POST /v1/admin/companies/bulk` */
export const bulkUpsertCompanies: Operation<[body: T.BulkUpsertCompaniesData["body"], query?: T.BulkUpsertCompaniesData["query"], options?: CallOptions], Call<T.BulkUpsertCompaniesResponse>, T.BulkUpsertCompaniesError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/bulk bq");

/** List applications `GET /v1/admin/applications` */
export const listApplications: Operation<[query?: T.ListApplicationsData["query"], options?: CallOptions], ListCall<T.ListApplicationsResponse>, T.ListApplicationsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/applications q");

/** Get an application `GET /v1/admin/applications/{id}` */
export const getApplication: Operation<[id: string, options?: CallOptions], Call<T.GetApplicationResponse>, T.GetApplicationError> =
  /* @__PURE__ */ operation("GET /v1/admin/applications/{id}");

/** Accept an application `POST /v1/admin/applications/{id}/accept` */
export const acceptApplication: Operation<[id: string, body: T.AcceptApplicationData["body"], options?: CallOptions], Call<T.AcceptApplicationResponse>, T.AcceptApplicationError> =
  /* @__PURE__ */ operation("POST /v1/admin/applications/{id}/accept b");

/** Send an applicant the link again `POST /v1/admin/applications/{id}/resend` */
export const resendApplicationLink: Operation<[id: string, options?: CallOptions], Call<T.ResendApplicationLinkResponse>, T.ResendApplicationLinkError> =
  /* @__PURE__ */ operation("POST /v1/admin/applications/{id}/resend");

/** Refuse an application `POST /v1/admin/applications/{id}/refuse` */
export const refuseApplication: Operation<[id: string, body: T.RefuseApplicationData["body"], options?: CallOptions], Call<T.RefuseApplicationResponse>, T.RefuseApplicationError> =
  /* @__PURE__ */ operation("POST /v1/admin/applications/{id}/refuse b");

/** List announcements `GET /v1/admin/announcements` */
export const adminListAnnouncements: Operation<[query?: T.AdminListAnnouncementsData["query"], options?: CallOptions], ListCall<T.AdminListAnnouncementsResponse>, T.AdminListAnnouncementsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/announcements q");

/** Write an announcement `POST /v1/admin/announcements` */
export const createAnnouncement: Operation<[body: T.CreateAnnouncementData["body"], options?: CallOptions], Call<T.CreateAnnouncementResponse>, T.CreateAnnouncementError> =
  /* @__PURE__ */ operation("POST /v1/admin/announcements b");

/** Get an announcement `GET /v1/admin/announcements/{id}` */
export const getAnnouncement: Operation<[id: string, options?: CallOptions], Call<T.GetAnnouncementResponse>, T.GetAnnouncementError> =
  /* @__PURE__ */ operation("GET /v1/admin/announcements/{id}");

/** Change an announcement `PATCH /v1/admin/announcements/{id}` */
export const updateAnnouncement: Operation<[id: string, body: T.UpdateAnnouncementData["body"], options?: CallOptions], Call<T.UpdateAnnouncementResponse>, T.UpdateAnnouncementError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/announcements/{id} b");

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

/** Set a country's rate of a tax category `PUT /v1/admin/tax-categories/{code}/rates/{country}` */
export const putTaxRate: Operation<[code: string, country: string, body: T.PutTaxRateData["body"], options?: CallOptions], Call<T.PutTaxRateResponse>, T.PutTaxRateError> =
  /* @__PURE__ */ operation("PUT /v1/admin/tax-categories/{code}/rates/{country} b");

/** List families `GET /v1/admin/families` */
export const listFamilies: Operation<[query?: T.ListFamiliesData["query"], options?: CallOptions], ListCall<T.ListFamiliesResponse>, T.ListFamiliesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/families q");

/** Make a family `POST /v1/admin/families` */
export const createFamily: Operation<[body: T.CreateFamilyData["body"], options?: CallOptions], Call<T.CreateFamilyResponse>, T.CreateFamilyError> =
  /* @__PURE__ */ operation("POST /v1/admin/families b");

/** Get a family `GET /v1/admin/families/{id}` */
export const getFamily: Operation<[id: string, options?: CallOptions], Call<T.GetFamilyResponse>, T.GetFamilyError> =
  /* @__PURE__ */ operation("GET /v1/admin/families/{id}");

/** Change a family `PATCH /v1/admin/families/{id}` */
export const updateFamily: Operation<[id: string, body: T.UpdateFamilyData["body"], options?: CallOptions], Call<T.UpdateFamilyResponse>, T.UpdateFamilyError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/families/{id} b");

/** Make and change families in bulk `POST /v1/admin/families/bulk` */
export const bulkUpsertFamilies: Operation<[body: T.BulkUpsertFamiliesData["body"], query?: T.BulkUpsertFamiliesData["query"], options?: CallOptions], Call<T.BulkUpsertFamiliesResponse>, T.BulkUpsertFamiliesError> =
  /* @__PURE__ */ operation("POST /v1/admin/families/bulk bq");

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

/** List assortments `GET /v1/admin/assortments` */
export const listAssortments: Operation<[query?: T.ListAssortmentsData["query"], options?: CallOptions], ListCall<T.ListAssortmentsResponse>, T.ListAssortmentsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/assortments q");

/** Make an assortment `POST /v1/admin/assortments` */
export const createAssortment: Operation<[body: T.CreateAssortmentData["body"], options?: CallOptions], Call<T.CreateAssortmentResponse>, T.CreateAssortmentError> =
  /* @__PURE__ */ operation("POST /v1/admin/assortments b");

/** Get an assortment `GET /v1/admin/assortments/{id}` */
export const getAssortment: Operation<[id: string, options?: CallOptions], Call<T.GetAssortmentResponse>, T.GetAssortmentError> =
  /* @__PURE__ */ operation("GET /v1/admin/assortments/{id}");

/** Change an assortment `PATCH /v1/admin/assortments/{id}` */
export const updateAssortment: Operation<[id: string, body: T.UpdateAssortmentData["body"], options?: CallOptions], Call<T.UpdateAssortmentResponse>, T.UpdateAssortmentError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/assortments/{id} b");

/** Set an assortment's products in bulk `POST /v1/admin/assortments/{id}/products/bulk` */
export const bulkSetAssortmentProducts: Operation<[id: string, body: T.BulkSetAssortmentProductsData["body"], query?: T.BulkSetAssortmentProductsData["query"], options?: CallOptions], Call<T.BulkSetAssortmentProductsResponse>, T.BulkSetAssortmentProductsError> =
  /* @__PURE__ */ operation("POST /v1/admin/assortments/{id}/products/bulk bq");

/** Set a company's own part numbers `POST /v1/admin/companies/{id}/part-numbers/bulk` */
export const adminBulkSetPartNumbers: Operation<[id: string, body: T.AdminBulkSetPartNumbersData["body"], query?: T.AdminBulkSetPartNumbersData["query"], options?: CallOptions], Call<T.AdminBulkSetPartNumbersResponse>, T.AdminBulkSetPartNumbersError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/part-numbers/bulk bq");

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

/** Correct stock by hand `POST /v1/admin/stock/corrections` */
export const correctStock: Operation<[body: T.CorrectStockData["body"], options?: CallOptions], Call<T.CorrectStockResponse>, T.CorrectStockError> =
  /* @__PURE__ */ operation("POST /v1/admin/stock/corrections b");

/** List the movements of a product's stock `GET /v1/admin/stock/movements` */
export const listStockMovements: Operation<[query: T.ListStockMovementsData["query"], options?: CallOptions], ListCall<T.ListStockMovementsResponse>, T.ListStockMovementsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/stock/movements q");

/** List what an order holds `GET /v1/admin/stock/reservations` */
export const listStockReservations: Operation<[query: T.ListStockReservationsData["query"], options?: CallOptions], ListCall<T.ListStockReservationsResponse>, T.ListStockReservationsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/stock/reservations q");

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

/** List the prices of a contract's own `GET /v1/admin/contracts/{id}/prices` */
export const listContractPrices: Operation<[id: string, query?: T.ListContractPricesData["query"], options?: CallOptions], ListCall<T.ListContractPricesResponse>, T.ListContractPricesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/contracts/{id}/prices q");

/** Set the prices of a contract's own in bulk `POST /v1/admin/contracts/{id}/prices/bulk` */
export const bulkSetContractPrices: Operation<[id: string, body: T.BulkSetContractPricesData["body"], query?: T.BulkSetContractPricesData["query"], options?: CallOptions], Call<T.BulkSetContractPricesResponse>, T.BulkSetContractPricesError> =
  /* @__PURE__ */ operation("POST /v1/admin/contracts/{id}/prices/bulk bq");

/** List discounts `GET /v1/admin/discounts` */
export const listDiscounts: Operation<[query?: T.ListDiscountsData["query"], options?: CallOptions], ListCall<T.ListDiscountsResponse>, T.ListDiscountsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/discounts q");

/** Make a discount `POST /v1/admin/discounts` */
export const createDiscount: Operation<[body: T.CreateDiscountData["body"], options?: CallOptions], Call<T.CreateDiscountResponse>, T.CreateDiscountError> =
  /* @__PURE__ */ operation("POST /v1/admin/discounts b");

/** Get a discount `GET /v1/admin/discounts/{id}` */
export const getDiscount: Operation<[id: string, options?: CallOptions], Call<T.GetDiscountResponse>, T.GetDiscountError> =
  /* @__PURE__ */ operation("GET /v1/admin/discounts/{id}");

/** Change a discount `PATCH /v1/admin/discounts/{id}` */
export const updateDiscount: Operation<[id: string, body: T.UpdateDiscountData["body"], options?: CallOptions], Call<T.UpdateDiscountResponse>, T.UpdateDiscountError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/discounts/{id} b");

/** List promotions `GET /v1/admin/promotions` */
export const listPromotions: Operation<[query?: T.ListPromotionsData["query"], options?: CallOptions], ListCall<T.ListPromotionsResponse>, T.ListPromotionsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/promotions q");

/** Make a promotion `POST /v1/admin/promotions` */
export const createPromotion: Operation<[body: T.CreatePromotionData["body"], options?: CallOptions], Call<T.CreatePromotionResponse>, T.CreatePromotionError> =
  /* @__PURE__ */ operation("POST /v1/admin/promotions b");

/** Get a promotion `GET /v1/admin/promotions/{id}` */
export const getPromotion: Operation<[id: string, options?: CallOptions], Call<T.GetPromotionResponse>, T.GetPromotionError> =
  /* @__PURE__ */ operation("GET /v1/admin/promotions/{id}");

/** Change a promotion `PATCH /v1/admin/promotions/{id}` */
export const updatePromotion: Operation<[id: string, body: T.UpdatePromotionData["body"], options?: CallOptions], Call<T.UpdatePromotionResponse>, T.UpdatePromotionError> =
  /* @__PURE__ */ operation("PATCH /v1/admin/promotions/{id} b");

/** Get a company's conditions `GET /v1/admin/companies/{id}/conditions` */
export const getConditions: Operation<[id: string, options?: CallOptions], Call<T.GetConditionsResponse>, T.GetConditionsError> =
  /* @__PURE__ */ operation("GET /v1/admin/companies/{id}/conditions");

/** Set a company's conditions `POST /v1/admin/companies/{id}/conditions` */
export const setConditions: Operation<[id: string, body: T.SetConditionsData["body"], options?: CallOptions], Call<T.SetConditionsResponse>, T.SetConditionsError> =
  /* @__PURE__ */ operation("POST /v1/admin/companies/{id}/conditions b");

/** Get a group's conditions `GET /v1/admin/groups/{id}/conditions` */
export const getGroupConditions: Operation<[id: string, options?: CallOptions], Call<T.GetGroupConditionsResponse>, T.GetGroupConditionsError> =
  /* @__PURE__ */ operation("GET /v1/admin/groups/{id}/conditions");

/** Set a group's conditions `PUT /v1/admin/groups/{id}/conditions` */
export const putGroupConditions: Operation<[id: string, body: T.PutGroupConditionsData["body"], options?: CallOptions], Call<T.PutGroupConditionsResponse>, T.PutGroupConditionsError> =
  /* @__PURE__ */ operation("PUT /v1/admin/groups/{id}/conditions b");

/** Explain a company's price `POST /v1/admin/prices/explain` */
export const adminExplainPrice: Operation<[body: T.AdminExplainPriceData["body"], options?: CallOptions], Call<T.AdminExplainPriceResponse>, T.AdminExplainPriceError> =
  /* @__PURE__ */ operation("POST /v1/admin/prices/explain bs");

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

/** List imports `GET /v1/admin/imports` */
export const listImports: Operation<[query?: T.ListImportsData["query"], options?: CallOptions], ListCall<T.ListImportsResponse>, T.ListImportsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/imports q");

/** Upload a file of rows `POST /v1/admin/imports` */
export const createImport: Operation<[body: T.CreateImportData["body"], query: T.CreateImportData["query"], options?: CallOptions], Call<T.CreateImportResponse>, T.CreateImportError> =
  /* @__PURE__ */ operation("POST /v1/admin/imports bq");

/** Map the columns and start `POST /v1/admin/imports/{id}/start` */
export const startImport: Operation<[id: string, body: T.StartImportData["body"], options?: CallOptions], Call<T.StartImportResponse>, T.StartImportError> =
  /* @__PURE__ */ operation("POST /v1/admin/imports/{id}/start b");

/** Give an import up `POST /v1/admin/imports/{id}/cancel` */
export const cancelImport: Operation<[id: string, options?: CallOptions], Call<T.CancelImportResponse>, T.CancelImportError> =
  /* @__PURE__ */ operation("POST /v1/admin/imports/{id}/cancel");

/** Download what was wrong with a file `GET /v1/admin/imports/{id}/errors.csv` */
export const getImportErrorFile: Operation<[id: string, options?: CallOptions], Call<T.GetImportErrorFileResponse>, T.GetImportErrorFileError> =
  /* @__PURE__ */ operation("GET /v1/admin/imports/{id}/errors.csv");

/** List what was wrong with a file `GET /v1/admin/imports/{id}/errors` */
export const listImportErrors: Operation<[id: string, query?: T.ListImportErrorsData["query"], options?: CallOptions], ListCall<T.ListImportErrorsResponse>, T.ListImportErrorsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/imports/{id}/errors q");

/** Get an import `GET /v1/admin/imports/{id}` */
export const getImport: Operation<[id: string, options?: CallOptions], Call<T.GetImportResponse>, T.GetImportError> =
  /* @__PURE__ */ operation("GET /v1/admin/imports/{id}");

/** Export products `GET /v1/admin/exports/products` */
export const exportProducts: Operation<[query?: T.ExportProductsData["query"], options?: CallOptions], Call<T.ExportProductsResponse>, T.ExportProductsError> =
  /* @__PURE__ */ operation("GET /v1/admin/exports/products q");

/** Export prices of a list `GET /v1/admin/exports/prices` */
export const exportPriceEntries: Operation<[query: T.ExportPriceEntriesData["query"], options?: CallOptions], Call<T.ExportPriceEntriesResponse>, T.ExportPriceEntriesError> =
  /* @__PURE__ */ operation("GET /v1/admin/exports/prices q");

/** Export stock levels `GET /v1/admin/exports/stock` */
export const exportStock: Operation<[query?: T.ExportStockData["query"], options?: CallOptions], Call<T.ExportStockResponse>, T.ExportStockError> =
  /* @__PURE__ */ operation("GET /v1/admin/exports/stock q");

/** Export companies `GET /v1/admin/exports/companies` */
export const exportCompanies: Operation<[query?: T.ExportCompaniesData["query"], options?: CallOptions], Call<T.ExportCompaniesResponse>, T.ExportCompaniesError> =
  /* @__PURE__ */ operation("GET /v1/admin/exports/companies q");

/** Read the change feed `GET /v1/admin/events` */
export const listEvents: Operation<[query?: T.ListEventsData["query"], options?: CallOptions], ListCall<T.ListEventsResponse>, T.ListEventsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/events q");

/** List notifications `GET /v1/admin/notifications` */
export const listNotifications: Operation<[query?: T.ListNotificationsData["query"], options?: CallOptions], ListCall<T.ListNotificationsResponse>, T.ListNotificationsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/notifications q");

/** Count what is not read `GET /v1/admin/notifications/count` */
export const countNotifications: Operation<[options?: CallOptions], Call<T.CountNotificationsResponse>, T.CountNotificationsError> =
  /* @__PURE__ */ operation("GET /v1/admin/notifications/count");

/** Mark notifications as read `POST /v1/admin/notifications/read` */
export const readNotifications: Operation<[body: T.ReadNotificationsData["body"], options?: CallOptions], Call<T.ReadNotificationsResponse>, T.ReadNotificationsError> =
  /* @__PURE__ */ operation("POST /v1/admin/notifications/read b");

/** List changes `GET /v1/admin/audit` */
export const listAuditEntries: Operation<[query?: T.ListAuditEntriesData["query"], options?: CallOptions], ListCall<T.ListAuditEntriesResponse>, T.ListAuditEntriesError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/audit q");

/** List mails `GET /v1/admin/emails` */
export const listEmails: Operation<[query?: T.ListEmailsData["query"], options?: CallOptions], ListCall<T.ListEmailsResponse>, T.ListEmailsError> =
  /* @__PURE__ */ listOperation("GET /v1/admin/emails q");
