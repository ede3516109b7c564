import { ListinoProvider } from "../provider/listino-provider.js";
/** Defines an element unless another copy of Listino already has; every widget brings the provider. */
export function register(tag, element) {
    customElements.get("listino-provider") ?? customElements.define("listino-provider", ListinoProvider);
    customElements.get(tag) ?? customElements.define(tag, element);
}
