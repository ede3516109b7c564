// Generated from the OpenAPI document by `npm run sdk`. Do not edit.
import * as call from "./store-operations.ts";

export const storeNamespaces = {
  supplier: {
    /** Get supplier `GET /v1/store/supplier` */
    get: call.getSupplier,
  },
  sessions: {
    /** Create session `POST /v1/store/sessions` */
    create: call.createSession,
    /** Delete session `DELETE /v1/store/sessions/current` */
    delete: call.deleteSession,
  },
  me: {
    /** Get me `GET /v1/store/me` */
    get: call.getMe,
    /** Accept connection `POST /v1/store/connection/accept` */
    acceptConnection: call.acceptConnection,
  },
  invitations: {
    /** Lookup invitation `POST /v1/store/invitations/lookup` */
    lookup: call.lookupInvitation,
    /** Register invitation `POST /v1/store/invitations/register` */
    register: call.registerInvitation,
  },
  contracts: {
    /** List contracts `GET /v1/store/contracts` */
    list: call.listContracts,
  },
  categories: {
    /** List categories `GET /v1/store/categories` */
    list: call.listCategories,
  },
  prices: {
    /** Query prices `POST /v1/store/prices/query` */
    query: call.queryPrices,
    /** List prices `GET /v1/store/prices` */
    list: call.listPrices,
    /** Count prices `POST /v1/store/prices/count` */
    count: call.countPrices,
  },
  products: {
    /** Get product `GET /v1/store/products/{id}` */
    get: call.getProduct,
  },
  addresses: {
    /** List addresses `GET /v1/store/addresses` */
    list: call.listAddresses,
    /** Create address `POST /v1/store/addresses` */
    create: call.createAddress,
    /** Update address `PATCH /v1/store/addresses/{id}` */
    update: call.updateAddress,
  },
  carts: {
    /** Open cart `POST /v1/store/carts` */
    open: call.openCart,
    /** Get cart `GET /v1/store/carts/{id}` */
    get: call.getCart,
    /** Set cart lines `POST /v1/store/carts/{id}/lines` */
    setLines: call.setCartLines,
  },
  orders: {
    /** List orders `GET /v1/store/orders` */
    list: call.listOrders,
    /** Submit order `POST /v1/store/orders` */
    submit: call.submitOrder,
    /** Get order `GET /v1/store/orders/{id}` */
    get: call.getOrder,
  },
};
