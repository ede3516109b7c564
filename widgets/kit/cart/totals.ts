import type { Totals } from "@listino/sdk";
import { html, type TemplateResult } from "lit";
import type { ListinoElement } from "../listino-element.ts";

/** Net, one line per tax rate, gross: exactly what the API answered. */
export const totalsList = (
  widget: Pick<ListinoElement, "t" | "money" | "percent">,
  { net, taxes, gross }: Totals,
): TemplateResult => html`<dl class="totals" part="totals">
  <div><dt>${widget.t("net")}</dt><dd class="number">${widget.money(net)}</dd></div>
  ${taxes.map(
    ({ rate, amount }) => html`<div>
      <dt>${widget.t("taxAt", { rate: widget.percent(rate) })}</dt>
      <dd class="number">${widget.money(amount)}</dd>
    </div>`,
  )}
  <div class="strong"><dt>${widget.t("gross")}</dt><dd class="number">${widget.money(gross)}</dd></div>
</dl>`;
