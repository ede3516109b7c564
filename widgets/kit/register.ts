import { ListinoProvider } from "../provider/listino-provider.ts";

/** Defines an element unless another copy of Listino already has; every widget brings the provider. */
export function register(tag: string, element: CustomElementConstructor): void {
  customElements.get("listino-provider") ?? customElements.define("listino-provider", ListinoProvider);
  customElements.get(tag) ?? customElements.define(tag, element);
}
