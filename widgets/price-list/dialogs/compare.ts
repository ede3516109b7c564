import { comparePrices } from "@listino/sdk";
import { html, nothing } from "lit";
import { contractTerms } from "../../kit/contract/contract-terms.ts";
import { interaction } from "../../kit/interaction-part.ts";
import type { Word } from "../fine-print.ts";
import type { Fine, ListinoPriceList } from "../listino-price-list.ts";

const atOnce = 50;

/** The filtered list under every contract of the company, side by side. */
export async function openCompare(list: ListinoPriceList, fine: Fine): Promise<void> {
  const { chooseContract, openSheet } = await interaction();
  const word = (key: Word) => fine.say(list, key);
  let shown = atOnce;
  const { store, rows } = list;
  if (!store || !rows) return;
  const { contract_id: _, ...filter } = rows.filter;
  const terms = (id: string) => {
    const known = store.contracts.value?.find((contract) => contract.id === id);
    return known && contractTerms(list, known);
  };
  const sheet = openSheet(list, word("close"), ({ use, update }) => {
    const read = use(
      store.read(`prices compare ${shown} ${JSON.stringify(filter)}`, (signal) =>
        comparePrices(store.connection, { ...filter, limit: shown }, { signal }),
      ),
    );
    const { value, problem } = read;
    const title = word("compare");
    if (!value) {
      const failed = problem && list.problemNotice(problem, () => read.retry());
      return { title, body: failed ?? html`<div class="waiting"><span class="skeleton"></span></div>` };
    }
    const use_ = (id: string) => {
      chooseContract(store, id);
      sheet.close();
    };
    return {
      title,
      body: html`<p class="muted small">${word("compareHint")}</p>
        <div class="wide-table" tabindex="0" role="region" aria-label=${title}>
          <table class="compare" part="table">
            <thead>
              <tr>
                <th scope="col">${list.t("product")}</th>
                ${value.contracts.map(
                  (contract) => html`<th scope="col">
                    ${contract.name} · ${contract.currency}
                    <span class="muted small">${terms(contract.id)}</span>
                    <button
                      class="link small"
                      part="button"
                      ?disabled=${contract.id === store.contract?.id}
                      @click=${() => use_(contract.id)}
                    >
                      ${word("useContract")}
                    </button>
                  </th>`,
                )}
              </tr>
            </thead>
            <tbody>
              ${value.data.map(({ product, prices }) => {
                const least = leastOf(prices.map(({ price }) => price));
                return html`<tr>
                  <th scope="row">${product.name} <span class="muted small">${product.sku}</span></th>
                  ${value.contracts.map(({ id }) => {
                    const price = prices.find(({ contract_id }) => contract_id === id)?.price;
                    return html`<td class="number ${price && least.has(price) ? "least" : ""}">
                      ${price ? fine.cost(list, price, product.unit) : list.t("onRequest")}
                    </td>`;
                  })}
                </tr>`;
              })}
            </tbody>
          </table>
        </div>
        ${
          value.next_cursor && shown < 500
            ? html`<button
                class="button"
                part="button"
                @click=${() => {
                  shown = Math.min(500, shown + 150);
                  update();
                }}
              >
                ${word("more")}
              </button>`
            : nothing
        }`,
    };
  });
}

interface Priced {
  amount: string | null;
  currency: string;
  base_quantity: string;
}

/** The lowest of each currency, where there is more than one price and they differ. */
function leastOf(prices: Priced[]): Set<Priced> {
  const of = ({ amount, base_quantity }: Priced) => Number(amount) / Number(base_quantity);
  const least = new Set<Priced>();
  for (const same of Map.groupBy(
    prices.filter(({ amount }) => amount !== null),
    ({ currency }) => currency,
  ).values()) {
    const lowest = Math.min(...same.map(of));
    if (same.some((price) => of(price) > lowest)) {
      for (const price of same) if (of(price) === lowest) least.add(price);
    }
  }
  return least;
}
