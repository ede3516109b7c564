import { html } from "lit";
/** Net, one line per tax rate, gross: exactly what the API answered. */
export const totalsList = (widget, { net, taxes, gross }) => html `<dl class="totals" part="totals">
  <div><dt>${widget.t("net")}</dt><dd class="number">${widget.money(net)}</dd></div>
  ${taxes.map(({ rate, amount }) => html `<div>
      <dt>${widget.t("taxAt", { rate: widget.percent(rate) })}</dt>
      <dd class="number">${widget.money(amount)}</dd>
    </div>`)}
  <div class="strong"><dt>${widget.t("gross")}</dt><dd class="number">${widget.money(gross)}</dd></div>
</dl>`;
