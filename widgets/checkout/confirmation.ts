import type { Order } from "@listino/sdk";
import { html, nothing } from "lit";
import { totalsList } from "../kit/cart/totals.ts";
import { icon } from "../kit/icons.ts";
import type { ListinoCheckout } from "./listino-checkout.ts";

/** The order is placed: its number, what it comes to, and where it is followed. */
export const confirmation = (
  checkout: ListinoCheckout,
  order: Order,
) => html`<div class="box done" part="confirmation">
  <span class="seal">${icon("m5 12.5 4.5 4.5L19 7.5")}</span>
  <h2 part="title" tabindex="-1">${checkout.t("thanks", { number: order.number })}</h2>
  <p class="muted">${checkout.t("thanksHint")}</p>
  ${totalsList(checkout, order.totals)}
  <div class="actions">
    ${
      checkout.ordersUrl
        ? html`<a class="button primary" part="button" href=${checkout.orderLink(order.id)}>${checkout.t("follow")}</a>`
        : nothing
    }
    ${
      checkout.orderUrl
        ? html`<a class="button" part="button" href=${checkout.orderUrl}>${checkout.t("goOrder")}</a>`
        : nothing
    }
  </div>
</div>`;
