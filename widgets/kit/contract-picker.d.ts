import type { Contract } from "@listino/sdk";
import { nothing } from "lit";
import type { ListinoElement } from "./listino-element.ts";
import type { Store } from "./store.ts";
/** "30 days net · until 31 Dec 2026". */
export declare function contractTerms(widget: ListinoElement, contract: Contract): string;
/** Chooses the contract for every widget of the page; a single contract is only named. */
export declare function contractPicker(widget: ListinoElement, store: Store): typeof nothing | import("lit-html").TemplateResult<1>;
