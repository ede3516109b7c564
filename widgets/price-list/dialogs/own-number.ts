import { type ProductDetail, putPartNumber } from "@listino/sdk";
import { html, nothing } from "lit";
import { interaction } from "../../kit/interaction-part.ts";
import { type Problem, toProblem } from "../../kit/store/problem.ts";
import type { Word } from "../fine-print.ts";
import type { Fine, ListinoPriceList } from "../listino-price-list.ts";

let refused: { product: string; problem: Problem } | undefined;

/** The company's own number for the product: it is shown in the list, found by search, and printed on its orders. */
export function ownNumberForm(list: ListinoPriceList, fine: Fine, { product }: ProductDetail) {
  const word = (key: Word) => fine.say(list, key);
  const problem = refused?.product === product.id ? refused.problem : undefined;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { store } = list;
    const { announce } = await interaction();
    const typed = String(new FormData(event.target as HTMLFormElement).get("part_number")).trim();
    if (!store) return;
    refused = undefined;
    try {
      await putPartNumber(store.connection, product.id, { part_number: typed || null });
      store.forget((key) => key.startsWith("prices "));
      announce(word("saved"));
    } catch (error) {
      refused = { product: product.id, problem: toProblem(error) };
      store.changed();
    }
  };
  return html`<form class="own-number" @submit=${submit}>
    <label class="field" part="field">
      <span>${word("yourNumber")}</span>
      <input
        part="input"
        name="part_number"
        maxlength="80"
        autocomplete="off"
        .defaultValue=${product.part_number ?? ""}
        aria-invalid=${!!problem}
      />
    </label>
    <button class="button" part="button">${word("savePartNumber")}</button>
    ${problem ? html`<span class="wrong">${list.later()?.problemText(list, problem)}</span>` : nothing}
  </form>`;
}
