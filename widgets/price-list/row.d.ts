import type { ListinoPriceList } from "./listino-price-list.ts";
export declare const columns: readonly ["sku", "product", "stock", "price", "quantity", "net"];
export declare const quantityColumn: number;
export declare const gridHead: (list: ListinoPriceList) => import("lit-html").TemplateResult<1>;
/** The cells of one row; a row that is still on its way has bars in their place. */
export declare function rowCells(list: ListinoPriceList, index: number): import("lit-html").TemplateResult<1>[];
