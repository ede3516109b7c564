import { ListinoEvent } from "../kit/listino-event.ts";

/** @event A product's name was pressed. Cancel it to show a page of your own instead of the details. */
export class ProductOpenEvent extends ListinoEvent<{ product: { id: string; sku: string; name: string } }> {
  constructor(product: { id: string; sku: string; name: string }) {
    super("listino-product-open", { product }, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    "listino-product-open": ProductOpenEvent;
  }
}
