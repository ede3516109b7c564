import { exportPrices, type PriceQuery, type PriceRow, queryPrices } from "@listino/sdk";
import { html, render } from "lit";
import { interaction } from "../kit/interaction-part.ts";
import { toProblem } from "../kit/store/problem.ts";
import type { Word } from "./fine-print.ts";
import type { Fine, ListinoPriceList } from "./listino-price-list.ts";
import { printStyles } from "./print.styles.ts";

/** The list as it is filtered now, for people's own files and for paper. */

export async function downloadPrices(
  list: ListinoPriceList,
  fine: Fine,
  format: "csv" | "xlsx",
): Promise<void> {
  const { announce, problemText } = await interaction();
  const { store, rows } = list;
  const contract = store?.contract;
  if (!contract || !rows) return;
  announce(fine.say(list, "preparing"));
  try {
    const query = { ...rows.filter, contract_id: contract.id, format };
    // What is no JSON comes as a file, whatever the document calls its type.
    const file = (await exportPrices(store.connection, query)) as unknown as Blob;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${contract.name}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch (error) {
    list.tell(problemText(list, toProblem(error)));
  }
}

const perRequest = 500;

/** A page of its own in a frame, because the grid only ever holds the rows in sight. */
export async function printPrices(list: ListinoPriceList, fine: Fine): Promise<void> {
  const { announce, problemText } = await interaction();
  const { store, rows } = list;
  if (!store?.contract || !rows) return;
  announce(fine.say(list, "preparing"));
  const all: PriceRow[] = [];
  try {
    for (let cursor: string | undefined; ; ) {
      const page = await queryPrices(store.connection, {
        ...rows.filter,
        cursor,
        limit: perRequest,
      } as PriceQuery);
      all.push(...page.data);
      if (!page.next_cursor) break;
      cursor = page.next_cursor;
    }
  } catch (error) {
    list.tell(problemText(list, toProblem(error)));
    return;
  }
  for (const old of document.querySelectorAll("iframe.listino-print")) old.remove();
  const frame = document.createElement("iframe");
  frame.className = "listino-print";
  frame.ariaHidden = "true";
  frame.tabIndex = -1;
  // Out of sight, yet laid out: a frame that is not displayed prints an empty page.
  Object.assign(frame.style, { position: "fixed", inlineSize: "0", blockSize: "0", border: "0" });
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return;
  page.documentElement.lang = list.locale;
  page.documentElement.dir = getComputedStyle(list).direction;
  page.title = store.contract.name;
  const sheet = new (view as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(printStyles.cssText);
  page.adoptedStyleSheets.push(sheet);
  render(paper(list, fine, all), page.body);
  view.focus();
  view.print();
}

function paper(list: ListinoPriceList, fine: Fine, rows: PriceRow[]) {
  const say = (key: Word, values?: Record<string, string | number>) => fine.say(list, key, values);
  const date = list.date(new Date().toISOString());
  const headings = [
    list.t("sku"),
    list.t("product"),
    list.t("stock"),
    say("rrp"),
    list.t("price"),
    list.t("quantity"),
  ];
  return html`<h1>${list.t("prices")}</h1>
    <p>${say("printedOn", { contract: list.store?.contract?.name ?? "", date })}</p>
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ product, price, stock, recommended_price: recommended }) => {
          const money = (amount: string) => list.money({ amount, currency: price.currency }, 6);
          return html`<tr>
            <td>${product.sku}${product.part_number ? html`<br />${product.part_number}` : ""}</td>
            <td>${product.name}</td>
            <td class="number">${stock.available ? fine.figure(list, stock.available) : fine.stockWord(list, stock)}</td>
            <td class="number">${list.money(recommended ?? null)}</td>
            <td class="number">
              ${fine.cost(list, price, product.unit)}
              ${price.tiers.slice(1).map((tier) => html`<br />${list.number(tier.min_quantity)}+ ${money(tier.gross_amount ?? tier.amount)}`)}
            </td>
            <td class="blank"></td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}
