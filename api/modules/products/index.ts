/**
 * Products: what is sold, one SKU each. Imported, never deleted: `active ⇄ inactive`. Their words are kept beside them for
 * the search. Neighbours: categories and tax-categories above; stock, price-lists and carts below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { productsImported, productUpdated } from "./events.ts";
import { sortProducts } from "./reactions.ts";

export { searchWords } from "./domain/terms.ts";
export { importProducts } from "./import-products.ts";
export { adminListProducts } from "./queries.ts";
export { AttributeSchema, PackSchema, PictureSchema, ProductDocumentSchema } from "./schemas.ts";

export const productsModule: Module = {
  name: "products",
  admin: adminRoutes,
  events: [productsImported, productUpdated],
  subscribers: [sortProducts],
};
