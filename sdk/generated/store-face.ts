// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import * as call from "./store-operations.ts";

export const storeNamespaces = {
  supplier: {
    /** Get the supplier `GET /v1/store/supplier` */
    get: call.getSupplier,
  },
  addresses: {
    /** List addresses `GET /v1/store/addresses` */
    list: call.listAddresses,
    /** Add an address `POST /v1/store/addresses` */
    create: call.createAddress,
    /** Change an address `PATCH /v1/store/addresses/{id}` */
    update: call.updateAddress,
  },
  me: {
    /** Get who is signed in `GET /v1/store/me` */
    get: call.getMe,
    /** Accept the connection `POST /v1/store/connection/accept` */
    acceptConnection: call.acceptConnection,
  },
  sessions: {
    /** Sign in `POST /v1/store/sessions` */
    create: call.createSession,
    /** Sign out `DELETE /v1/store/sessions/current` */
    delete: call.deleteSession,
  },
  invitations: {
    /** Look at an invitation `POST /v1/store/invitations/lookup` */
    lookup: call.lookupInvitation,
    /** Register with an invitation `POST /v1/store/invitations/register` */
    register: call.registerInvitation,
  },
  categories: {
    /** List categories `GET /v1/store/categories` */
    list: call.listCategories,
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
