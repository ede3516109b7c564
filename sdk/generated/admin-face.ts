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
  roles: {
    /** List the roles of the staff `GET /v1/admin/roles` */
    list: call.listRoles,
    /** Make a role `POST /v1/admin/roles` */
    create: call.createRole,
    /** Get a role `GET /v1/admin/roles/{id}` */
    get: call.getRole,
    /** Change a role `PATCH /v1/admin/roles/{id}` */
    update: call.updateRole,
  },
  staff: {
    /** List the staff `GET /v1/admin/staff` */
    list: call.listStaff,
    /** Add a staff member `POST /v1/admin/staff` */
    create: call.createStaff,
    /** Get a staff member `GET /v1/admin/staff/{id}` */
    get: call.getStaff,
    /** Change a staff member `PATCH /v1/admin/staff/{id}` */
    update: call.updateStaff,
    /** Who is signed in `GET /v1/admin/me` */
    getMe: call.getStaffMe,
    /** Start setting up a second proof `POST /v1/admin/me/totp` */
    startTotp: call.startTotp,
    /** Turn the second proof off `DELETE /v1/admin/me/totp` */
    removeTotp: call.removeTotp,
    /** Turn the second proof on `POST /v1/admin/me/totp/confirm` */
    confirmTotp: call.confirmTotp,
    /** Turn a member's second proof off `DELETE /v1/admin/staff/{id}/totp` */
    deleteTotp: call.deleteStaffTotp,
  },
  apiKeys: {
    /** List API keys `GET /v1/admin/api-keys` */
    list: call.listApiKeys,
    /** Make an API key `POST /v1/admin/api-keys` */
    create: call.createApiKey,
    /** Revoke an API key `DELETE /v1/admin/api-keys/{id}` */
    revoke: call.revokeApiKey,
    /** Change an API key `PATCH /v1/admin/api-keys/{id}` */
    update: call.updateApiKey,
    /** Replace an API key `POST /v1/admin/api-keys/{id}/rotate` */
    rotate: call.rotateApiKey,
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
    /** Close a company `POST /v1/admin/companies/{id}/close` */
    close: call.closeCompany,
    /** Find a sales representative `GET /v1/admin/sales-reps` */
    listSalesReps: call.listSalesReps,
    /** Invite somebody to a company `POST /v1/admin/companies/{id}/invite` */
    invite: call.inviteCompany,
    /** Make and change companies in bulk `POST /v1/admin/companies/bulk` */
    bulkUpsert: call.bulkUpsertCompanies,
  },
  vatChecks: {
    /** List a company's VAT checks `GET /v1/admin/companies/{id}/vat-checks` */
    list: call.listVatChecks,
    /** Ask the EU's register about a company's VAT ID `POST /v1/admin/companies/{id}/vat-checks` */
    check: call.checkVat,
  },
  groups: {
    /** List groups `GET /v1/admin/groups` */
    list: call.listGroups,
    /** Make a group `POST /v1/admin/groups` */
    create: call.createGroup,
    /** Get a group `GET /v1/admin/groups/{id}` */
    get: call.getGroup,
    /** Change a group `PATCH /v1/admin/groups/{id}` */
    update: call.updateGroup,
    /** Set a company's groups `PUT /v1/admin/companies/{id}/groups` */
    setCompany: call.setCompanyGroups,
  },
  locations: {
    /** List companies' locations `GET /v1/admin/locations` */
    list: call.adminListLocations,
    /** Add a location to a company `POST /v1/admin/locations` */
    create: call.createLocation,
    /** Get a location `GET /v1/admin/locations/{id}` */
    get: call.getLocation,
    /** Change a location `PATCH /v1/admin/locations/{id}` */
    update: call.updateLocation,
  },
  addresses: {
    /** List companies' addresses `GET /v1/admin/addresses` */
    list: call.adminListAddresses,
    /** Add an address to a company `POST /v1/admin/addresses` */
    create: call.adminCreateAddress,
    /** Get an address `GET /v1/admin/addresses/{id}` */
    get: call.adminGetAddress,
    /** Change a company's address `PATCH /v1/admin/addresses/{id}` */
    update: call.adminUpdateAddress,
  },
  buyerRoles: {
    /** List the roles of buyers `GET /v1/admin/buyer-roles` */
    list: call.adminListBuyerRoles,
    /** Make a role for buyers `POST /v1/admin/buyer-roles` */
    create: call.createBuyerRole,
    /** Get a role of buyers `GET /v1/admin/buyer-roles/{id}` */
    get: call.getBuyerRole,
    /** Change a role of buyers `PATCH /v1/admin/buyer-roles/{id}` */
    update: call.updateBuyerRole,
  },
  buyers: {
    /** Change what a buyer may do for a company `PATCH /v1/admin/buyers/{id}/memberships/{company_id}` */
    updateMembership: call.adminUpdateMembership,
    /** Get a buyer `GET /v1/admin/buyers/{id}` */
    get: call.adminGetBuyer,
    /** Change a buyer `PATCH /v1/admin/buyers/{id}` */
    update: call.adminUpdateBuyer,
    /** List buyers `GET /v1/admin/buyers` */
    list: call.adminListBuyers,
    /** Add a buyer to a company `POST /v1/admin/buyers` */
    create: call.adminCreateBuyer,
  },
  sessions: {
    /** List a buyer's sessions `GET /v1/admin/buyers/{id}/sessions` */
    listBuyer: call.listBuyerSessions,
    /** Hand a buyer over `POST /v1/admin/buyers/{id}/sessions` */
    createBuyer: call.createBuyerSession,
    /** End a buyer's sessions `DELETE /v1/admin/buyers/{id}/sessions` */
    revokeBuyer: call.revokeBuyerSessions,
    /** List one's own sessions `GET /v1/admin/sessions` */
    list: call.listStaffSessions,
    /** Sign in as staff `POST /v1/admin/sessions` */
    create: call.createStaffSession,
    /** End all one's other sessions `DELETE /v1/admin/sessions` */
    revokeOther: call.revokeOtherStaffSessions,
    /** Sign out as staff `DELETE /v1/admin/sessions/current` */
    delete: call.deleteStaffSession,
    /** End one of one's own sessions `DELETE /v1/admin/sessions/{id}` */
    revoke: call.revokeStaffSession,
    /** Change one's password `PATCH /v1/admin/me/password` */
    changePassword: call.changeStaffPassword,
  },
  memberships: {
    /** Ask a person again `POST /v1/admin/memberships/{id}/resend` */
    resend: call.adminResendMembership,
    /** Ask a person no more `POST /v1/admin/memberships/{id}/withdraw` */
    withdraw: call.adminWithdrawMembership,
  },
  invitations: {
    /** List invitations `GET /v1/admin/invitations` */
    list: call.listInvitations,
    /** Take an invitation back `POST /v1/admin/invitations/{id}/revoke` */
    revoke: call.revokeInvitation,
  },
  applications: {
    /** List applications `GET /v1/admin/applications` */
    list: call.listApplications,
    /** Get an application `GET /v1/admin/applications/{id}` */
    get: call.getApplication,
    /** Accept an application `POST /v1/admin/applications/{id}/accept` */
    accept: call.acceptApplication,
    /** Send an applicant the link again `POST /v1/admin/applications/{id}/resend` */
    resendLink: call.resendApplicationLink,
    /** Refuse an application `POST /v1/admin/applications/{id}/refuse` */
    refuse: call.refuseApplication,
  },
  announcements: {
    /** List announcements `GET /v1/admin/announcements` */
    list: call.adminListAnnouncements,
    /** Write an announcement `POST /v1/admin/announcements` */
    create: call.createAnnouncement,
    /** Get an announcement `GET /v1/admin/announcements/{id}` */
    get: call.getAnnouncement,
    /** Change an announcement `PATCH /v1/admin/announcements/{id}` */
    update: call.updateAnnouncement,
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
    /** Set a country's rate of a tax category `PUT /v1/admin/tax-categories/{code}/rates/{country}` */
    putRate: call.putTaxRate,
  },
  families: {
    /** List families `GET /v1/admin/families` */
    list: call.listFamilies,
    /** Make a family `POST /v1/admin/families` */
    create: call.createFamily,
    /** Get a family `GET /v1/admin/families/{id}` */
    get: call.getFamily,
    /** Change a family `PATCH /v1/admin/families/{id}` */
    update: call.updateFamily,
    /** Make and change families in bulk `POST /v1/admin/families/bulk` */
    bulkUpsert: call.bulkUpsertFamilies,
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
  assortments: {
    /** List assortments `GET /v1/admin/assortments` */
    list: call.listAssortments,
    /** Make an assortment `POST /v1/admin/assortments` */
    create: call.createAssortment,
    /** Get an assortment `GET /v1/admin/assortments/{id}` */
    get: call.getAssortment,
    /** Change an assortment `PATCH /v1/admin/assortments/{id}` */
    update: call.updateAssortment,
    /** Set an assortment's products in bulk `POST /v1/admin/assortments/{id}/products/bulk` */
    bulkSetProducts: call.bulkSetAssortmentProducts,
  },
  partNumbers: {
    /** Set a company's own part numbers `POST /v1/admin/companies/{id}/part-numbers/bulk` */
    bulkSet: call.adminBulkSetPartNumbers,
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
    /** Correct stock by hand `POST /v1/admin/stock/corrections` */
    correct: call.correctStock,
    /** List the movements of a product's stock `GET /v1/admin/stock/movements` */
    listMovements: call.listStockMovements,
    /** List what an order holds `GET /v1/admin/stock/reservations` */
    listReservations: call.listStockReservations,
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
    /** List the prices of a contract's own `GET /v1/admin/contracts/{id}/prices` */
    listPrices: call.listContractPrices,
    /** Set the prices of a contract's own in bulk `POST /v1/admin/contracts/{id}/prices/bulk` */
    bulkSetPrices: call.bulkSetContractPrices,
  },
  discounts: {
    /** List discounts `GET /v1/admin/discounts` */
    list: call.listDiscounts,
    /** Make a discount `POST /v1/admin/discounts` */
    create: call.createDiscount,
    /** Get a discount `GET /v1/admin/discounts/{id}` */
    get: call.getDiscount,
    /** Change a discount `PATCH /v1/admin/discounts/{id}` */
    update: call.updateDiscount,
  },
  promotions: {
    /** List promotions `GET /v1/admin/promotions` */
    list: call.listPromotions,
    /** Make a promotion `POST /v1/admin/promotions` */
    create: call.createPromotion,
    /** Get a promotion `GET /v1/admin/promotions/{id}` */
    get: call.getPromotion,
    /** Change a promotion `PATCH /v1/admin/promotions/{id}` */
    update: call.updatePromotion,
  },
  conditions: {
    /** Get a company's conditions `GET /v1/admin/companies/{id}/conditions` */
    get: call.getConditions,
    /** Set a company's conditions `POST /v1/admin/companies/{id}/conditions` */
    set: call.setConditions,
    /** Get a group's conditions `GET /v1/admin/groups/{id}/conditions` */
    getGroup: call.getGroupConditions,
    /** Set a group's conditions `PUT /v1/admin/groups/{id}/conditions` */
    putGroup: call.putGroupConditions,
  },
  prices: {
    /** Explain a company's price `POST /v1/admin/prices/explain` */
    explain: call.adminExplainPrice,
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
  imports: {
    /** List imports `GET /v1/admin/imports` */
    list: call.listImports,
    /** Upload a file of rows `POST /v1/admin/imports` */
    create: call.createImport,
    /** Map the columns and start `POST /v1/admin/imports/{id}/start` */
    start: call.startImport,
    /** Give an import up `POST /v1/admin/imports/{id}/cancel` */
    cancel: call.cancelImport,
    /** Download what was wrong with a file `GET /v1/admin/imports/{id}/errors.csv` */
    getErrorFile: call.getImportErrorFile,
    /** List what was wrong with a file `GET /v1/admin/imports/{id}/errors` */
    listErrors: call.listImportErrors,
    /** Get an import `GET /v1/admin/imports/{id}` */
    get: call.getImport,
  },
  exports: {
    /** Export products `GET /v1/admin/exports/products` */
    exportProducts: call.exportProducts,
    /** Export prices of a list `GET /v1/admin/exports/prices` */
    exportPriceEntries: call.exportPriceEntries,
    /** Export stock levels `GET /v1/admin/exports/stock` */
    exportStock: call.exportStock,
    /** Export companies `GET /v1/admin/exports/companies` */
    exportCompanies: call.exportCompanies,
  },
  events: {
    /** Read the change feed `GET /v1/admin/events` */
    list: call.listEvents,
  },
  notifications: {
    /** List notifications `GET /v1/admin/notifications` */
    list: call.listNotifications,
    /** Count what is not read `GET /v1/admin/notifications/count` */
    count: call.countNotifications,
    /** Mark notifications as read `POST /v1/admin/notifications/read` */
    read: call.readNotifications,
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
