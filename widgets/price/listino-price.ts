import type { PriceRow } from "@listino/sdk";
import { html, nothing } from "lit";
import { interaction } from "../kit/interaction-part.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import type { Store } from "../kit/store/store.ts";
import { messages } from "../translations/en/price.ts";
import { styles } from "./listino-price.styles.ts";

type PriceKey = keyof typeof messages;

/**
 * The signed-in company's own price of one product, for a product page that already exists. All of
 * a page's prices are asked for together.
 *
 * @slot sign-in - Instead of the words shown to whoever is not signed in.
 */
export class ListinoPrice extends ListinoElement<PriceKey> {
  static override styles = [...ListinoElement.base, styles];
  static override messages = messages;
  static override properties = { sku: {}, tiers: { type: Boolean } };

  /** The product. */
  sku = "";
  /** Shows what larger quantities cost, too. */
  tiers = false;

  protected content(store: Store): unknown {
    const contracts = this.use(store.contracts);
    const { contract } = store;
    if (!this.sku || !contract) return contracts.problem ? this.#failed(contracts) : this.skeleton();
    const { sku } = this;
    const read = this.use(
      store.read(`price ${contract.id} ${sku}`, async () => ({
        row: await (await interaction()).priceBySku(store, contract.id, sku),
      })),
    );
    if (read.problem) return this.#failed(read);
    if (!read.value) return this.skeleton();
    const { row } = read.value;
    this.phase = row ? "ready" : "empty";
    return row ? this.#price(row) : html`<span class="muted small">${this.t("notListed")}</span>`;
  }

  protected override skeleton(): unknown {
    return html`<span class="skeleton"></span>`;
  }

  protected override signedOut(): unknown {
    this.phase = "empty";
    return html`<slot name="sign-in"><span class="muted small">${this.t("signInForPrice")}</span></slot>`;
  }

  #failed({ problem, retry }: { problem?: { code: string; status?: number }; retry(): void }) {
    this.phase = "error";
    const text = problem && this.later()?.problemText(this, problem);
    return html`<button class="link small" part="button" title=${text ?? ""} @click=${() => retry()}>↻</button>`;
  }

  #price({ product, price }: PriceRow) {
    const { amount, gross_amount: gross, base_quantity: base, currency, tiers } = price;
    if (!amount) return html`<span class="muted" part="on-request">${this.t("onRequest")}</span>`;
    const money = (value: string) => this.money({ amount: value, currency }, 6);
    const told = this.later()?.priceIsFor(this, base, product.unit);
    return html`<span class="amount" part="amount">${money(gross ?? amount)}</span>
      ${told ? html` <span class="muted small">${told}</span>` : nothing}
      ${gross ? html` <span class="muted small">${this.t("exclTax", { amount: money(amount) })}</span>` : nothing}
      ${
        this.tiers && tiers.length > 1
          ? html`<table class="small" part="tiers">
              ${tiers.map(
                ({ min_quantity, amount, gross_amount }) => html`<tr>
                  <th scope="row">${this.t("from", { quantity: this.number(min_quantity) })}</th>
                  <td class="number">${money(gross_amount ?? amount)}</td>
                </tr>`,
              )}
            </table>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-price": ListinoPrice;
  }
}
