import { listPriceChanges } from "@listino/sdk";
import { html } from "lit";
import { interaction } from "../../kit/interaction-part.ts";
import type { Word } from "../fine-print.ts";
import type { Fine, ListinoPriceList } from "../listino-price-list.ts";

/** What will cost something else, by day, as far ahead as the supplier tells. */
export async function openChanges(list: ListinoPriceList, fine: Fine): Promise<void> {
  const { openSheet } = await interaction();
  const word = (key: Word, values?: Record<string, string>) => fine.say(list, key, values);
  const { store } = list;
  const contract = store?.contract;
  if (!store || !contract) return;
  openSheet(list, word("close"), ({ use }) => {
    const read = use(
      store.read(`prices changes ${contract.id}`, (signal) =>
        listPriceChanges(store.connection, { contract_id: contract.id }, { signal }).then(({ data }) => data),
      ),
    );
    const title = word("priceChanges");
    const { value, problem } = read;
    if (!value) {
      const failed = problem && list.problemNotice(problem, () => read.retry());
      return { title, body: failed ?? html`<div class="waiting"><span class="skeleton"></span></div>` };
    }
    if (!value.length) return { title, body: html`<p class="muted">${word("noChanges")}</p>` };
    return {
      title,
      body: [...Map.groupBy(value, ({ valid_from }) => valid_from)].map(
        ([day, changes]) => html`<section>
          <h3>${word("changesFrom", { date: list.date(day) })}</h3>
          <table class="compare" part="table">
            <thead>
              <tr>
                <th scope="col">${list.t("product")}</th>
                <th scope="col" class="number">${word("before")}</th>
                <th scope="col" class="number">${word("after")}</th>
              </tr>
            </thead>
            <tbody>
              ${changes.map(
                ({ product, before, after }) => html`<tr>
                  <th scope="row">${product.name} <span class="muted small">${product.sku}</span></th>
                  <td class="number">${fine.cost(list, before)}</td>
                  <td class="number strong">${fine.cost(list, after)}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </section>`,
      ),
    };
  });
}
