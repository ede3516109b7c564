import { getProduct, type ProductDetail } from "@listino/sdk";
import { html, nothing } from "lit";
import { interaction } from "../../kit/interaction-part.ts";
import { quantityField } from "../../kit/quantity/quantity-field.ts";
import { thumbnail } from "../../kit/thumbnail.ts";
import type { Word } from "../fine-print.ts";
import type { Fine, ListinoPriceList } from "../listino-price-list.ts";
import { facts } from "./facts.ts";
import { ownNumberForm } from "./own-number.ts";
import { whereFrom } from "./where-from.ts";

/** Everything about one product: pictures, papers, its family, what it costs and why, and what it will cost. */
export async function openProduct(list: ListinoPriceList, fine: Fine, first: string): Promise<void> {
  const { openSheet, problemText } = await interaction();
  const say = (key: Word, values?: Record<string, string | number>) => fine.say(list, key, values);
  let id = first;
  let picture = 0;

  const look = (other: string) => {
    id = other;
    picture = 0;
    sheet.update();
  };
  const sheet = openSheet(list, say("close"), ({ use, update }) => {
    const { store } = list;
    const contract_id = store?.session.active ? store.contract?.id : undefined;
    const read =
      store &&
      use(
        store.read(`prices product ${id} ${contract_id}`, (signal) =>
          getProduct(store.connection, id, { contract_id }, { signal }),
        ),
      );
    const found = read?.value;
    if (!found) {
      const failed = read?.problem && list.problemNotice(read.problem, () => read.retry());
      return {
        title: say("productDetails"),
        body:
          failed ??
          html`<div class="waiting"><span class="skeleton"></span><span class="skeleton"></span></div>`,
      };
    }
    const { product, family } = found;
    return {
      title: product.name,
      body: html`<div class="product">
        <div>
          ${pictures(found, picture, (next) => {
            picture = next;
            update();
          })}
          ${found.description ? html`<p class="words">${found.description}</p>` : nothing}
          ${papers(found)}
        </div>
        <div>
          ${offer(found)} ${store?.session.active ? ownNumberForm(list, fine, found) : nothing}
          ${facts(list, fine, found)}
        </div>
      </div>
      ${
        family && family.variants.length > 1
          ? html`<section>
              <h3>${say("variants")}: ${family.name}</h3>
              <ul class="variants">
                ${family.variants.map(
                  ({ product_id, sku, attributes }) => html`<li>
                    <button class="button" part="button" aria-current=${product_id === product.id} @click=${() => look(product_id)}>
                      <strong>${attributes.map(({ value }) => value).join(", ") || sku}</strong>
                      <span class="muted small">${sku}</span>
                    </button>
                  </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }`,
    };
  });

  function pictures({ product, images }: ProductDetail, shown: number, choose: (next: number) => void) {
    const first = product.image_url ? [{ url: product.image_url, alt: null }] : [];
    const all = [...first, ...images.filter(({ url }) => url !== product.image_url)];
    const { url, alt } = all[shown] ?? {};
    return html`<div class="picture" part="image">
        ${url ? html`<img src=${url} alt=${alt ?? product.name} />` : thumbnail(null)}
      </div>
      ${
        all.length > 1
          ? html`<div class="thumbs" role="group" aria-label=${say("images")}>
              ${all.map(
                (one, index) => html`<button
                  class="bare-image"
                  aria-pressed=${index === shown}
                  aria-label=${say("picture", { number: index + 1, name: product.name })}
                  @click=${() => choose(index)}
                >
                  ${thumbnail(one.url)}
                </button>`,
              )}
            </div>`
          : nothing
      }`;
  }

  function papers({ documents }: ProductDetail) {
    if (!documents.length) return nothing;
    return html`<section>
      <h3>${say("documents")}</h3>
      <ul class="papers">
        ${documents.map(
          ({ title, url, language }) => html`<li>
            <a href=${url} target="_blank" rel="noopener">${title}</a>
            ${language ? html`<span class="muted small">${language.toUpperCase()}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  /** What it costs, what is there, and how many of it are wanted. */
  function offer(found: ProductDetail) {
    const { product, price, stock, recommended_price: recommended, quantity_rules: rules } = found;
    const { amount, gross_amount: gross, list_amount: before, currency } = price;
    const money = (value: string) => list.money({ amount: value, currency }, 6);
    const cart = list.store?.session.active ? list.store.cart : undefined;
    const { replacement } = product;
    const note = "sheet-note";
    const refused = cart && list.later()?.refusal(list, cart, product.sku, note);
    return html`<section class="offer">
      <p class="cost">
        ${
          amount
            ? html`<span class="amount">${fine.cost(list, price, product.unit)}</span> ${before && before !== amount && !gross ? html`<s class="muted">${money(before)}</s>` : nothing}`
            : html`<span class="ask">${price.state === "hidden" ? say("forSignedIn") : list.t("onRequest")}</span>`
        }
        ${recommended ? html`<span class="muted small">${say("rrpLong")} ${list.money(recommended)}</span>` : nothing}
      </p>
      ${gross ? html`<p class="muted small">${say("inclTax")} · ${say("exclTax", { amount: money(amount ?? "0") })}</p>` : nothing}
      ${(price.discounts ?? []).map(
        ({ name, percent }) => html`<p class="small off">−${list.percent(percent)} ${name}</p>`,
      )}
      ${price.tiers.length > 1 ? fine.tierTable(list, found) : nothing}
      ${price.valid_until ? html`<p class="muted small">${say("validUntil", { date: list.date(price.valid_until) })}</p>` : nothing}
      ${amount ? whereFrom(list, fine, found) : nothing}
      ${
        stock.disclosure === "hidden"
          ? nothing
          : html`<p class="there">
              <strong>${list.t("stock")}</strong> ${fine.stockWord(list, stock)}
              ${stock.warehouses.length < 2 && stock.next_arrival ? html`<span class="muted small">${fine.arrival(list, stock.next_arrival)}</span>` : nothing}
            </p>
            ${stock.warehouses.length > 1 ? fine.warehouseTable(list, stock) : nothing}`
      }
      ${
        product.discontinued
          ? html`<p class="gone">
              ${say("discontinued")}
              ${replacement ? html`<button class="link" @click=${() => look(replacement.id)}>${say("replacedBy", { name: replacement.name })}</button>` : nothing}
            </p>`
          : nothing
      }
      ${
        cart && amount
          ? html`<div class="quantity">
                <strong>${list.t("quantity")}</strong>
                ${quantityField(list, {
                  product,
                  rules,
                  packs: product.packs,
                  note,
                  change: async (input) => {
                    const { announce, enterQuantity } = await interaction();
                    const draft = enterQuantity(
                      cart,
                      product.sku,
                      rules,
                      input.value,
                      list.locale,
                      product.packs,
                    );
                    if (draft?.problem) announce(problemText(list, draft.problem));
                  },
                })}
              </div>
              ${refused}`
          : nothing
      }
      ${changes(found)}
    </section>`;
  }

  function changes({ product, price_changes }: ProductDetail) {
    if (!price_changes.length) return nothing;
    return html`<h3>${say("priceChanges")}</h3>
      <ul class="papers">
        ${price_changes.map(
          ({ valid_from, after }) => html`<li>
            ${say("changesFrom", { date: list.date(valid_from) })}
            <strong>${fine.cost(list, after, product.unit)}</strong>
          </li>`,
        )}
      </ul>`;
  }
}
