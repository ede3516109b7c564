import type { Totals } from "@listino/sdk";
import { type TemplateResult } from "lit";
import type { ListinoElement } from "./listino-element.ts";
/** Net, one line per tax rate, gross: exactly what the API answered. */
export declare const totalsList: (widget: Pick<ListinoElement, "t" | "money" | "percent">, { net, taxes, gross }: Totals) => TemplateResult;
