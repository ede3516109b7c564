// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import * as call from "./store-operations.ts";

export const storeNamespaces = {
  supplier: {
    /** Get the supplier `GET /v1/store/supplier` */
    get: call.getSupplier,
  },
  locations: {
    /** List the company's locations `GET /v1/store/locations` */
    list: call.listLocations,
  },
  addresses: {
    /** List addresses `GET /v1/store/addresses` */
    list: call.listAddresses,
    /** Add an address `POST /v1/store/addresses` */
    create: call.createAddress,
    /** Change an address `PATCH /v1/store/addresses/{id}` */
    update: call.updateAddress,
  },
  buyerRoles: {
    /** List roles `GET /v1/store/buyer-roles` */
    list: call.listBuyerRoles,
  },
  me: {
    /** Get who is signed in `GET /v1/store/me` */
    get: call.getMe,
    /** Change one's own name or language `PATCH /v1/store/me` */
    update: call.updateMe,
    /** Accept the connection `POST /v1/store/connection/accept` */
    acceptConnection: call.acceptConnection,
    /** Change one's password `POST /v1/store/me/password` */
    changePassword: call.changePassword,
    /** Ask for another e-mail `POST /v1/store/me/email` */
    requestEmailChange: call.requestEmailChange,
    /** Confirm a new e-mail `POST /v1/store/me/email/confirm` */
    confirmEmailChange: call.confirmEmailChange,
  },
  buyers: {
    /** Get a colleague `GET /v1/store/buyers/{id}` */
    get: call.getBuyer,
    /** Change what a colleague may do `PATCH /v1/store/buyers/{id}` */
    update: call.updateBuyer,
    /** List colleagues `GET /v1/store/buyers` */
    list: call.listBuyers,
    /** Add a colleague `POST /v1/store/buyers` */
    create: call.createBuyer,
  },
  sessions: {
    /** List one's sessions `GET /v1/store/sessions` */
    list: call.listSessions,
    /** Sign in `POST /v1/store/sessions` */
    create: call.createSession,
    /** End all other sessions `DELETE /v1/store/sessions` */
    revokeOther: call.revokeOtherSessions,
    /** Sign out `DELETE /v1/store/sessions/current` */
    delete: call.deleteSession,
    /** Renew a session's token `POST /v1/store/sessions/renew` */
    renew: call.renewSession,
    /** Order for another company `POST /v1/store/sessions/switch` */
    switch: call.switchSession,
    /** End one of one's sessions `DELETE /v1/store/sessions/{id}` */
    revoke: call.revokeSession,
  },
  passwordResets: {
    /** Ask for a new password `POST /v1/store/password-resets` */
    request: call.requestPasswordReset,
    /** Look at a password link `POST /v1/store/password-resets/lookup` */
    lookup: call.lookupPasswordReset,
    /** Choose a password with a link `POST /v1/store/password-resets/complete` */
    complete: call.completePasswordReset,
  },
  memberships: {
    /** Look at what a link asks `POST /v1/store/memberships/lookup` */
    lookup: call.lookupMembership,
    /** Confirm that one orders for a company `POST /v1/store/memberships/confirm` */
    confirm: call.confirmMembership,
    /** Ask a colleague again `POST /v1/store/memberships/{id}/resend` */
    resend: call.resendMembership,
    /** Ask a colleague no more `POST /v1/store/memberships/{id}/withdraw` */
    withdraw: call.withdrawMembership,
  },
  invitations: {
    /** Look at an invitation `POST /v1/store/invitations/lookup` */
    lookup: call.lookupInvitation,
    /** Register with an invitation `POST /v1/store/invitations/register` */
    register: call.registerInvitation,
  },
  applications: {
    /** Confirm an applicant's e-mail `POST /v1/store/applications/confirm` */
    confirm: call.confirmApplication,
    /** Ask for another link `POST /v1/store/applications/link` */
    requestLink: call.requestApplicationLink,
    /** Apply for an account `POST /v1/store/applications` */
    submit: call.submitApplication,
  },
  announcements: {
    /** List announcements `GET /v1/store/announcements` */
    list: call.listAnnouncements,
    /** Put an announcement away `POST /v1/store/announcements/{id}/dismiss` */
    dismiss: call.dismissAnnouncement,
  },
  categories: {
    /** List categories `GET /v1/store/categories` */
    list: call.listCategories,
  },
  partNumbers: {
    /** List the company's own part numbers `GET /v1/store/part-numbers` */
    list: call.listPartNumbers,
    /** Set the company's own part number of a product `PUT /v1/store/part-numbers/{id}` */
    put: call.putPartNumber,
    /** Set many of the company's own part numbers `POST /v1/store/part-numbers/bulk` */
    bulkSet: call.bulkSetPartNumbers,
  },
  contracts: {
    /** List the company's contracts `GET /v1/store/contracts` */
    list: call.listContracts,
  },
  prices: {
    /** Ask for a page of the price list `POST /v1/store/prices/query` */
    query: call.queryPrices,
    /** List prices `GET /v1/store/prices` */
    list: call.listPrices,
    /** Count the rows of the price list `POST /v1/store/prices/count` */
    count: call.countPrices,
    /** Explain a price `POST /v1/store/prices/explain` */
    explain: call.explainPrice,
    /** Compare the prices of several contracts `POST /v1/store/prices/compare` */
    compare: call.comparePrices,
    /** List prices that will change `GET /v1/store/prices/changes` */
    listChanges: call.listPriceChanges,
    /** Download the price list as a file `GET /v1/store/prices/export` */
    export: call.exportPrices,
  },
  products: {
    /** Get a product with its price `GET /v1/store/products/{id}` */
    get: call.getProduct,
  },
  carts: {
    /** Open the working cart of a contract `POST /v1/store/carts` */
    open: call.openCart,
    /** Read a cart `GET /v1/store/carts/{id}` */
    get: call.getCart,
    /** Set quantities in a cart `POST /v1/store/carts/{id}/lines` */
    setLines: call.setCartLines,
    /** Put a promotion code into a cart `PUT /v1/store/carts/{id}/promotion` */
    setPromotion: call.setCartPromotion,
  },
  orders: {
    /** List the company's orders `GET /v1/store/orders` */
    list: call.listOrders,
    /** Submit a cart as an order `POST /v1/store/orders` */
    submit: call.submitOrder,
    /** Read an order `GET /v1/store/orders/{id}` */
    get: call.getOrder,
  },
};
