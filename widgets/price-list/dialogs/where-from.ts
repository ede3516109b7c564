import { explainPrice, type ProductDetail } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Word } from "../fine-print.ts";
import type { Fine, ListinoPriceList } from "../listino-price-list.ts";

const opened = new WeakSet<object>();

/** How the price came about, step by step; asked for when somebody wants to know. */
export function whereFrom(list: ListinoPriceList, fine: Fine, found: ProductDetail) {
  const { product, price } = found;
  const word = (key: Word, values?: Record<string, string>) => fine.say(list, key, values);
  const { store } = list;
  const contract_id = store?.session.active ? store.contract?.id : undefined;
  if (!contract_id) return nothing;
  const read = store?.read(`prices explain ${contract_id} ${product.id}`, (signal) =>
    explainPrice(store.connection, { contract_id, product_id: product.id }, { signal }),
  );
  const open = (event: Event) => {
    if (!(event.target as HTMLDetailsElement).open || !read || opened.has(read)) return;
    opened.add(read);
    void read.load();
  };
  const money = (amount: string) => list.money({ amount, currency: price.currency }, 6);
  const stepWord = (kind: string, name: string | null, percent: string | null) => {
    if (kind === "tax") return list.t("taxAt", { rate: list.percent(percent ?? "0") });
    if (percent) return word("stepDiscount", { name: name ?? "", percent: list.percent(percent) });
    return name ? word("stepList", { name }) : word("stepOverride");
  };
  // Who thinks in prices without tax is not told what comes with it.
  const steps = (read?.value?.steps ?? []).filter(({ kind }) => kind !== "tax" || price.gross_amount);
  return html`<details class="why" @toggle=${open}>
    <summary class="small">${word("whereFrom")}</summary>
    ${read?.problem ? list.problemNotice(read.problem, () => read.retry()) : nothing}
    <ol class="small">
      ${steps.map(
        ({ kind, name, percent, amount }) => html`<li>
          <span>${stepWord(kind, name, percent)}</span>
          <span class="number">${money(amount)}</span>
        </li>`,
      )}
    </ol>
  </details>`;
}
