// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import * as call from "./admin-operations.ts";

export const adminNamespaces = {
  sessions: {
    /** Create staff session `POST /v1/admin/sessions` */
    create: call.createStaffSession,
    /** Delete staff session `DELETE /v1/admin/sessions/current` */
    delete: call.deleteStaffSession,
  },
  supplier: {
    /** Get own supplier `GET /v1/admin/supplier` */
    get: call.getOwnSupplier,
  },
  settings: {
    /** Get settings `GET /v1/admin/settings` */
    get: call.getSettings,
    /** Update settings `PATCH /v1/admin/settings` */
    update: call.updateSettings,
  },
  staff: {
    /** List staff `GET /v1/admin/staff` */
    list: call.listStaff,
    /** Create staff `POST /v1/admin/staff` */
    create: call.createStaff,
    /** Update staff `PATCH /v1/admin/staff/{id}` */
    update: call.updateStaff,
  },
  apiKeys: {
    /** List api keys `GET /v1/admin/api-keys` */
    list: call.listApiKeys,
    /** Create api key `POST /v1/admin/api-keys` */
    create: call.createApiKey,
    /** Revoke api key `DELETE /v1/admin/api-keys/{id}` */
    revoke: call.revokeApiKey,
  },
  companies: {
    /** List companies `GET /v1/admin/companies` */
    list: call.listCompanies,
    /** Create company `POST /v1/admin/companies` */
    create: call.createCompany,
    /** Get company `GET /v1/admin/companies/{id}` */
    get: call.getCompany,
    /** Update company `PATCH /v1/admin/companies/{id}` */
    update: call.updateCompany,
    /** Suspend company `POST /v1/admin/companies/{id}/suspend` */
    suspend: call.suspendCompany,
    /** Resume company `POST /v1/admin/companies/{id}/resume` */
    resume: call.resumeCompany,
    /** Invite company `POST /v1/admin/companies/{id}/invite` */
    invite: call.inviteCompany,
  },
  buyers: {
    /** List buyers `GET /v1/admin/buyers` */
    list: call.adminListBuyers,
    /** Get buyer `GET /v1/admin/buyers/{id}` */
    get: call.adminGetBuyer,
    /** Update buyer `PATCH /v1/admin/buyers/{id}` */
    update: call.adminUpdateBuyer,
  },
  addresses: {
    /** List addresses `GET /v1/admin/addresses` */
    list: call.adminListAddresses,
    /** Create address `POST /v1/admin/addresses` */
    create: call.adminCreateAddress,
  },
  categories: {
    /** List categories `GET /v1/admin/categories` */
    list: call.adminListCategories,
    /** Bulk upsert categories `POST /v1/admin/categories/bulk` */
    bulkUpsert: call.bulkUpsertCategories,
  },
  products: {
    /** List products `GET /v1/admin/products` */
    list: call.adminListProducts,
    /** Get product `GET /v1/admin/products/{id}` */
    get: call.adminGetProduct,
    /** Update product `PATCH /v1/admin/products/{id}` */
    update: call.adminUpdateProduct,
    /** Bulk upsert products `POST /v1/admin/products/bulk` */
    bulkUpsert: call.bulkUpsertProducts,
  },
  warehouses: {
    /** List warehouses `GET /v1/admin/warehouses` */
    list: call.listWarehouses,
    /** Create warehouse `POST /v1/admin/warehouses` */
    create: call.createWarehouse,
    /** Update warehouse `PATCH /v1/admin/warehouses/{id}` */
    update: call.updateWarehouse,
  },
  stock: {
    /** List stock `GET /v1/admin/stock` */
    list: call.listStock,
    /** Bulk set stock `POST /v1/admin/stock/bulk` */
    bulkSet: call.bulkSetStock,
  },
  priceLists: {
    /** List price lists `GET /v1/admin/price-lists` */
    list: call.listPriceLists,
    /** Create price list `POST /v1/admin/price-lists` */
    create: call.createPriceList,
    /** Get price list `GET /v1/admin/price-lists/{id}` */
    get: call.getPriceList,
    /** Update price list `PATCH /v1/admin/price-lists/{id}` */
    update: call.updatePriceList,
    /** List price entries `GET /v1/admin/price-lists/{id}/entries` */
    listEntries: call.listPriceEntries,
    /** Bulk upsert price entries `POST /v1/admin/price-lists/{id}/entries/bulk` */
    bulkUpsertEntries: call.bulkUpsertPriceEntries,
  },
  taxCategories: {
    /** List tax categories `GET /v1/admin/tax-categories` */
    list: call.listTaxCategories,
    /** Put tax category `PUT /v1/admin/tax-categories/{code}` */
    put: call.putTaxCategory,
  },
  contracts: {
    /** List contracts `GET /v1/admin/contracts` */
    list: call.adminListContracts,
    /** Create contract `POST /v1/admin/contracts` */
    create: call.createContract,
    /** Get contract `GET /v1/admin/contracts/{id}` */
    get: call.adminGetContract,
    /** Update contract `PATCH /v1/admin/contracts/{id}` */
    update: call.updateContract,
  },
  orders: {
    /** List orders `GET /v1/admin/orders` */
    list: call.adminListOrders,
    /** Get order `GET /v1/admin/orders/{id}` */
    get: call.adminGetOrder,
    /** Accept order `POST /v1/admin/orders/{id}/accept` */
    accept: call.acceptOrder,
    /** Reject order `POST /v1/admin/orders/{id}/reject` */
    reject: call.rejectOrder,
  },
  events: {
    /** List events `GET /v1/admin/events` */
    list: call.listEvents,
  },
  audit: {
    /** List audit entries `GET /v1/admin/audit` */
    listEntries: call.listAuditEntries,
  },
  emails: {
    /** List emails `GET /v1/admin/emails` */
    list: call.listEmails,
  },
};
