import type { Order } from "@listino/sdk";
import { html, nothing } from "lit";
import { totalsList } from "../kit/cart/totals.ts";
import { paymentTerms } from "../kit/contract/contract-terms.ts";
import { icon } from "../kit/icons.ts";
import type { ListinoOrderStatus, OrderStatusKey } from "./listino-order-status.ts";

const happened: Record<string, { word: OrderStatusKey; path: string }> = {
  "order.submitted": { word: "wasSubmitted", path: "M5 12h13m-5-5 5 5-5 5" },
  "order.accepted": { word: "wasAccepted", path: "m5 12.5 4.5 4.5L19 7.5" },
  "order.rejected": { word: "wasRejected", path: "M7 7l10 10M17 7 7 17" },
};

/** One order: where it stands, what happened to it, what was ordered and where it goes. */
export function orderDetail(widget: ListinoOrderStatus, order: Order) {
  const t = widget.t.bind(widget);
  const fact = (word: OrderStatusKey | "contract", value: unknown) =>
    value ? html`<div><dt>${t(word)}</dt><dd>${value}</dd></div>` : nothing;
  return html`
    ${
      widget.order
        ? nothing
        : html`<button class="link back" part="button" @click=${() => widget.show("")}>← ${t("allOrders")}</button>`
    }
    <div class="title">
      <h2 part="title" tabindex="-1">${t("orderNumber", { number: order.number })}</h2>
      ${widget.chip(order.acceptance)}
    </div>
    <dl class="facts box" part="facts">
      ${fact("date", widget.date(order.submitted_at))} ${fact("promised", order.promised_date && widget.date(order.promised_date))}
      ${fact("po", order.po_number)} ${fact("contract", order.contract.name)}
      ${fact("promotion", order.promotion && (order.promotion.name ?? order.promotion.code))}
      ${fact("paymentTerms", paymentTerms(widget, order.payment_terms))} ${fact("placedBy", order.buyer.name)}
    </dl>
    <div class="pair">
      <section class="box" part="section"><h3>${t("history")}</h3>${timeline(widget, order)}</section>
      <section class="box" part="section">
        <h3>${t("shipping")}</h3>
        ${widget.addressLines(order.shipping_address, widget.locale)}
        <h3>${t("billing")}</h3>
        ${widget.addressLines(order.billing_address, widget.locale)}
      </section>
    </div>
    ${order.note ? html`<section class="box" part="section"><h3>${t("note")}</h3><p class="note">${order.note}</p></section>` : nothing}
    <div class="frame">
      ${lines(widget, order)}
      <div class="sum">${totalsList(widget, order.totals)}</div>
    </div>
  `;
}

function timeline(
  widget: ListinoOrderStatus,
  { history, acceptance, promised_date, rejection_reason }: Order,
) {
  return html`<ol class="timeline" part="timeline">
    ${history.map(({ at, type, actor, detail }) => {
      const known = happened[type];
      const more =
        (type === "order.accepted" &&
          promised_date &&
          `${widget.t("promised")}: ${widget.date(promised_date)}`) ||
        (type === "order.rejected" && rejection_reason) ||
        detail;
      return html`<li class=${type.replace("order.", "")}>
        <span class="dot">${icon(known?.path ?? "M12 8v4l3 2")}</span>
        <div>
          <span class="strong">${known ? widget.t(known.word) : type}</span>
          ${more ? html`<span>${more}</span>` : nothing}
          <span class="muted small">
            <time datetime=${at}>${widget.date(at, true)}</time> ${actor.name ? widget.t("by", { name: actor.name }) : nothing}
          </span>
        </div>
      </li>`;
    })}
    ${
      acceptance === "submitted"
        ? html`<li class="waits"><span class="dot"></span><span class="muted">${widget.t("waiting")}</span></li>`
        : nothing
    }
  </ol>`;
}

function lines(widget: ListinoOrderStatus, { lines, currency }: Order) {
  const later = widget.later();
  return html`<table class="lines" part="table">
    <caption class="hidden">${widget.t("order")}</caption>
    <thead>
      <tr>
        <th scope="col">${widget.t("product")}</th>
        <th scope="col" class="number">${widget.t("unitPrice")}</th>
        <th scope="col" class="number">${widget.t("quantity")}</th>
        <th scope="col" class="number">${widget.t("net")}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({
          name,
          sku,
          unit,
          unit_price,
          list_price,
          discounts,
          base_quantity,
          quantity,
          pack,
          net,
        }) => html`<tr part="row">
          <th scope="row">
            ${name} <span class="muted small">${sku}</span>
            ${discounts.map(({ name, percent }) => html`<span class="off small">−${widget.percent(percent)} ${name}</span>`)}
          </th>
          <td class="number price">
            ${
              list_price && list_price !== unit_price
                ? html`<s class="muted small"><span class="hidden">${widget.t("beforeDiscount")} </span>${widget.money({ amount: list_price, currency }, 6)}</s>`
                : nothing
            }
            ${widget.money({ amount: unit_price, currency }, 6)}
            <span class="muted small">${later?.priceIsFor(widget, base_quantity, unit)}</span>
          </td>
          <td class="number many">
            ${widget.number(quantity)} ${later?.unitSymbol(unit)}
            ${pack && later ? html`<span class="muted small">${widget.number(pack.count)} × ${later.packName(widget, pack)}</span>` : nothing}
          </td>
          <td class="number total">${widget.money(net)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
