import type { PriceRow } from "@listino/sdk";
import { html, nothing } from "lit";
import { interaction } from "../kit/interaction-part.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import type { Store } from "../kit/store/store.ts";
import { messages } from "../translations/en/add-to-cart.ts";
import { styles } from "./listino-add-to-cart.styles.ts";

type AddKey = keyof typeof messages;

/**
 * A quantity and a button, for a product page that already exists. It starts at the smallest
 * quantity that may be ordered, and draws nothing for whoever cannot order the product.
 *
 * @fires listino-cart-change - The quantity was added; carries the cart.
 */
export class ListinoAddToCart extends ListinoElement<AddKey> {
  static override styles = [...ListinoElement.base, styles];
  static override messages = messages;
  static override properties = {
    sku: {},
    state: { state: true },
    problem: { state: true },
  };

  /** The product. */
  sku = "";
  state: "ready" | "adding" | "added" = "ready";
  problem?: Problem | { code: string; suggestion: string };
  #calm?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#calm);
  }

  protected content(store: Store): unknown {
    this.use(store.contracts);
    const { contract, cart } = store;
    const { sku } = this;
    if (!contract || !sku || !cart) return this.skeleton();
    const read = this.use(
      store.read(`price ${contract.id} ${sku}`, async () => ({
        row: await (await interaction()).priceBySku(store, contract.id, sku),
      })),
    );
    this.use(cart.resource);
    const row = read.value?.row;
    if (read.problem || (read.value && row?.price.state !== "priced")) {
      this.phase = read.problem ? "error" : "empty";
      return nothing;
    }
    if (!row) return this.skeleton();
    this.phase = "ready";
    const held = cart.line(sku)?.quantity;
    const wrong = this.problem && this.later()?.problemText(this, this.problem);
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#submitted(event, store, row)}>
        <input
          class="number"
          part="input"
          name="quantity"
          inputmode="decimal"
          autocomplete="off"
          aria-label=${this.t("quantityOf", { name: row.product.name })}
          aria-invalid=${!!wrong}
          aria-describedby="note"
          .defaultValue=${this.number(row.quantity_rules.minimum)}
        />
        <button class="button primary" part="button" aria-disabled=${this.state === "adding"}>
          ${this.t(this.state === "ready" ? "add" : this.state)}
        </button>
      </form>
      <span class="small ${wrong ? "wrong" : "muted"}" id="note">
        ${wrong ?? (held ? this.t("inCart", { quantity: this.number(held) }) : "\u00a0")}
      </span>`;
  }

  protected override skeleton(): unknown {
    return html`<span class="skeleton"></span>`;
  }

  protected override signedOut(): unknown {
    this.phase = "empty";
    return nothing;
  }

  async #submitted(event: SubmitEvent, { cart }: Store, { product, quantity_rules }: PriceRow) {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem("quantity") as HTMLInputElement;
    const { addToCart, announce, checkQuantity, parseQuantity } = await interaction();
    if (!cart || this.state === "adding") return;
    const quantity = parseQuantity(input.value, this.locale);
    const issue =
      quantity && quantity !== "0" ? checkQuantity(quantity, quantity_rules) : { code: "not_a_quantity" };
    this.problem = issue ? { suggestion: "", ...issue } : undefined;
    if (issue || !quantity) {
      // The nearest quantity that would be taken is ready for the next press of the button.
      if (this.problem && "suggestion" in this.problem && this.problem.suggestion) {
        input.value = this.number(this.problem.suggestion);
      }
      input.select();
      return;
    }
    this.state = "adding";
    try {
      await addToCart(cart, product.sku, quantity);
      this.state = "added";
      announce(this.t("addedAloud", { quantity: this.number(quantity), name: product.name }));
      this.#calm = setTimeout(() => {
        this.state = "ready";
      }, 2_000);
    } catch (error) {
      this.state = "ready";
      const problem = toProblem(error);
      this.problem = { ...problem, ...problem.errors[0] };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-add-to-cart": ListinoAddToCart;
  }
}
