// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import * as call from "./admin-operations.ts";

export const adminNamespaces = {
  supplier: {
    /** Get the own supplier `GET /v1/admin/supplier` */
    get: call.getOwnSupplier,
  },
  settings: {
    /** Get the settings `GET /v1/admin/settings` */
    get: call.getSettings,
    /** Change the settings `PATCH /v1/admin/settings` */
    update: call.updateSettings,
  },
  staff: {
    /** List the staff `GET /v1/admin/staff` */
    list: call.listStaff,
    /** Add a staff member `POST /v1/admin/staff` */
    create: call.createStaff,
    /** Change a staff member `PATCH /v1/admin/staff/{id}` */
    update: call.updateStaff,
  },
  apiKeys: {
    /** List API keys `GET /v1/admin/api-keys` */
    list: call.listApiKeys,
    /** Make an API key `POST /v1/admin/api-keys` */
    create: call.createApiKey,
    /** Revoke an API key `DELETE /v1/admin/api-keys/{id}` */
    revoke: call.revokeApiKey,
  },
  companies: {
    /** List companies `GET /v1/admin/companies` */
    list: call.listCompanies,
    /** Make a company `POST /v1/admin/companies` */
    create: call.createCompany,
    /** Get a company `GET /v1/admin/companies/{id}` */
    get: call.getCompany,
    /** Change a company `PATCH /v1/admin/companies/{id}` */
    update: call.updateCompany,
    /** Suspend a company `POST /v1/admin/companies/{id}/suspend` */
    suspend: call.suspendCompany,
    /** Lift a company's suspension `POST /v1/admin/companies/{id}/resume` */
    resume: call.resumeCompany,
    /** Invite somebody to a company `POST /v1/admin/companies/{id}/invite` */
    invite: call.inviteCompany,
  },
  addresses: {
    /** List companies' addresses `GET /v1/admin/addresses` */
    list: call.adminListAddresses,
    /** Add an address to a company `POST /v1/admin/addresses` */
    create: call.adminCreateAddress,
  },
  buyers: {
    /** List buyers `GET /v1/admin/buyers` */
    list: call.adminListBuyers,
    /** Get a buyer `GET /v1/admin/buyers/{id}` */
    get: call.adminGetBuyer,
    /** Change a buyer `PATCH /v1/admin/buyers/{id}` */
    update: call.adminUpdateBuyer,
  },
  sessions: {
    /** Sign in as staff `POST /v1/admin/sessions` */
    create: call.createStaffSession,
    /** Sign out as staff `DELETE /v1/admin/sessions/current` */
    delete: call.deleteStaffSession,
  },
  categories: {
    /** List categories `GET /v1/admin/categories` */
    list: call.adminListCategories,
    /** Make and change categories in bulk `POST /v1/admin/categories/bulk` */
    bulkUpsert: call.bulkUpsertCategories,
  },
  taxCategories: {
    /** List tax categories `GET /v1/admin/tax-categories` */
    list: call.listTaxCategories,
    /** Make or change a tax category `PUT /v1/admin/tax-categories/{code}` */
    put: call.putTaxCategory,
  },
  products: {
    /** List products `GET /v1/admin/products` */
    list: call.adminListProducts,
    /** Get a product `GET /v1/admin/products/{id}` */
    get: call.adminGetProduct,
    /** Change a product `PATCH /v1/admin/products/{id}` */
    update: call.adminUpdateProduct,
    /** Make and change products in bulk `POST /v1/admin/products/bulk` */
    bulkUpsert: call.bulkUpsertProducts,
  },
  warehouses: {
    /** List warehouses `GET /v1/admin/warehouses` */
    list: call.listWarehouses,
    /** Make a warehouse `POST /v1/admin/warehouses` */
    create: call.createWarehouse,
    /** Change a warehouse `PATCH /v1/admin/warehouses/{id}` */
    update: call.updateWarehouse,
  },
  stock: {
    /** List stock levels `GET /v1/admin/stock` */
    list: call.listStock,
    /** Set stock in bulk `POST /v1/admin/stock/bulk` */
    bulkSet: call.bulkSetStock,
  },
  priceLists: {
    /** List price lists `GET /v1/admin/price-lists` */
    list: call.listPriceLists,
    /** Make a price list `POST /v1/admin/price-lists` */
    create: call.createPriceList,
    /** Get a price list `GET /v1/admin/price-lists/{id}` */
    get: call.getPriceList,
    /** Change a price list `PATCH /v1/admin/price-lists/{id}` */
    update: call.updatePriceList,
    /** List the prices of a list `GET /v1/admin/price-lists/{id}/entries` */
    listEntries: call.listPriceEntries,
    /** Set prices in bulk `POST /v1/admin/price-lists/{id}/entries/bulk` */
    bulkUpsertEntries: call.bulkUpsertPriceEntries,
  },
  contracts: {
    /** List contracts `GET /v1/admin/contracts` */
    list: call.adminListContracts,
    /** Make a contract `POST /v1/admin/contracts` */
    create: call.createContract,
    /** Get a contract `GET /v1/admin/contracts/{id}` */
    get: call.adminGetContract,
    /** Change a contract `PATCH /v1/admin/contracts/{id}` */
    update: call.updateContract,
  },
  orders: {
    /** List orders `GET /v1/admin/orders` */
    list: call.adminListOrders,
    /** Read an order `GET /v1/admin/orders/{id}` */
    get: call.adminGetOrder,
    /** Accept an order with a promised date `POST /v1/admin/orders/{id}/accept` */
    accept: call.acceptOrder,
    /** Reject an order with a reason `POST /v1/admin/orders/{id}/reject` */
    reject: call.rejectOrder,
  },
  events: {
    /** Read the change feed `GET /v1/admin/events` */
    list: call.listEvents,
  },
  audit: {
    /** List changes `GET /v1/admin/audit` */
    listEntries: call.listAuditEntries,
  },
  emails: {
    /** List mails `GET /v1/admin/emails` */
    list: call.listEmails,
  },
};
