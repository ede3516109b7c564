import type { ProductDetail } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Word } from "../fine-print.ts";
import type { Fine, ListinoPriceList } from "../listino-price-list.ts";

/** What a data sheet's first lines say. */
export function facts(list: ListinoPriceList, fine: Fine, found: ProductDetail) {
  const { product, attributes = [], customs_code, origin_country, weight_grams, stock } = found;
  const word = (key: Word, values?: Record<string, number>) => fine.say(list, key, values);
  const country = origin_country && new Intl.DisplayNames(list.locale, { type: "region" }).of(origin_country);
  const rows: [string, string | null | undefined][] = [
    [list.t("sku"), product.sku],
    [word("gtin"), product.gtin],
    [word("brand"), product.brand],
    [list.t("category"), product.category_name],
    ...attributes.map(({ name, value }): [string, string] => [name, value]),
    [word("weight"), weight_grams ? weighed(list.locale, Number(weight_grams)) : null],
    [word("origin"), country],
    [word("customsCode"), customs_code],
    [word("deliveryTime"), stock.lead_time_days ? word("days", { count: stock.lead_time_days }) : null],
  ];
  return html`<dl class="facts">
    ${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing))}
  </dl>`;
}

const weighed = (locale: string, grams: number) =>
  new Intl.NumberFormat(locale, {
    style: "unit",
    unit: grams < 1000 ? "gram" : "kilogram",
    maximumFractionDigits: 2,
  }).format(grams < 1000 ? grams : grams / 1000);
