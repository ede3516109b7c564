import type { Cart, Money, SetCartLinesInput, SubmitOrderErrors } from "@listino/sdk";
import { html, nothing } from "lit";
import { interaction } from "../kit/interaction-part.ts";
import type { ListinoCheckout } from "./listino-checkout.ts";

type Conflict = SubmitOrderErrors[409];
type Changes = Extract<Conflict, { code: "cart_changed" }>["changes"];
type ShortLines = Extract<Conflict, { code: "stock_short" }>["lines"];

/** The lines to set again for a buyer who agrees to what changed; what is no longer sold leaves the cart. */
export function acceptedLines({ problem }: ListinoCheckout, cart: Cart): SetCartLinesInput["lines"] {
  const { changes = [] } = (problem?.facts ?? {}) as { changes?: Changes };
  return changes.flatMap(({ sku, kind }) => {
    const line = cart.lines.find(({ product }) => product.sku === sku);
    return line && sku ? [{ sku, quantity: kind === "unavailable" ? "0" : line.quantity }] : [];
  });
}

/** What stands between the buyer and the order: line by line, with what to do about it. */
export function obstacle(checkout: ListinoCheckout, cart: Cart) {
  const { problem } = checkout;
  if (!problem) return nothing;
  const { changes, lines, order_id, limit, open } = problem.facts as Partial<{
    changes: Changes;
    lines: ShortLines;
    order_id: string;
    limit: Money;
    open: Money;
  }>;
  const named = (sku: string) => cart.lines.find(({ product }) => product.sku === sku)?.product.name ?? sku;
  if (problem.code === "cart_changed" && changes) {
    return panel(
      checkout.t("changedTitle"),
      checkout.t("changedHint"),
      changes.map(
        ({ sku, ...change }) =>
          html`<li><strong>${sku === null ? checkout.t("gross") : named(sku)}</strong> ${told(checkout, cart, change)}</li>`,
      ),
    );
  }
  if (problem.code === "stock_short" && lines) {
    const wanted = (sku: string) => checkout.store?.cart?.quantity(sku) ?? "0";
    // Where stock is not told in figures, only a smaller quantity than the refused one can be tried.
    const told = (available: string | null): available is string => /^[\d.]+$/.test(available ?? "");
    const short = lines.filter(({ sku, requested, available }) =>
      told(available) ? Number(wanted(sku)) > Number(available) : Number(wanted(sku)) >= Number(requested),
    );
    if (!short.length) return nothing;
    return panel(
      checkout.t("shortTitle"),
      checkout.t("changedHint"),
      short.map(({ sku, available }) => {
        const number = (value: string) => checkout.number(value);
        const line = cart.lines.find(({ product }) => product.sku === sku);
        // What is there may not make whole packs; the cart knows what does.
        const suggested = line?.problems.find(({ code }) => code === "stock_short")?.suggestion;
        const possible = suggested ?? (told(available) ? available : "0");
        const none = !Number(possible);
        return html`<li>
          <strong>${named(sku)}</strong>
          ${told(available) ? checkout.t("shortLine", { requested: number(wanted(sku)), available: number(available) }) : checkout.t("shortUntold")}
          <button type="button" class="link small" part="button" @click=${() => adjust(checkout, sku, possible)}>
            ${none ? checkout.t("takeOut") : checkout.t("useInstead", { quantity: number(possible) })}
          </button>
        </li>`;
      }),
    );
  }
  if (problem.code === "cart_submitted" && order_id && checkout.ordersUrl) {
    return panel(
      checkout.later()?.problemText(checkout, problem) ?? "",
      html`<a href=${checkout.orderLink(order_id)}>${checkout.t("seeOrder")}</a>`,
    );
  }
  if (limit) {
    return panel(
      checkout.later()?.problemText(checkout, problem) ?? "",
      [
        checkout.t("limit", { limit: checkout.money(limit) }),
        open && checkout.t("openSoFar", { open: checkout.money(open) }),
      ]
        .filter(Boolean)
        .join(" "),
    );
  }
  return checkout.problemNotice(problem);
}

const panel = (title: string, text: unknown, list?: unknown) =>
  html`<div class="notice warn" part="notice" role="alert">
    <div>
      <strong>${title}</strong>
      <p class="small">${text}</p>
      ${list ? html`<ol class="small">${list}</ol>` : nothing}
    </div>
  </div>`;

function told(
  checkout: ListinoCheckout,
  { currency }: Cart,
  { kind, before, now }: Omit<Changes[number], "sku">,
) {
  if (kind === "unavailable" || before === null || now === null) return checkout.t("changedGone");
  const shown = (value: string) =>
    kind === "stock" ? checkout.number(value) : checkout.money({ amount: value, currency }, 6);
  return checkout.t(kind === "stock" ? "changedStock" : "changedPrice", {
    before: shown(before),
    now: shown(now),
  });
}

async function adjust(checkout: ListinoCheckout, sku: string, quantity: string) {
  const cart = checkout.store?.cart;
  if (cart) (await interaction()).setQuantity(cart, sku, quantity, { unit: "" });
}
