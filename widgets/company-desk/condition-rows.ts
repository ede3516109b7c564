/** The rows of the conditions form: one contract, one discount. */
import type { Conditions } from "@listino/sdk";
import { html, nothing } from "lit";
import { type FormErrors, formField } from "../kit/form/form.ts";
import { choice } from "./dialog-form.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

export type ContractRow = Conditions["contracts"][number];
export type DiscountRow = Conditions["discounts"][number];

/** A row of the form: what is saved, or nothing yet. Rows keep their number while others come and go. */
export interface Draft<Row> {
  readonly number: number;
  readonly row?: Row;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Of a price list. */
  readonly currency?: string;
}

const CURRENCIES = ["EUR", "GBP", "USD", "CHF", "PLN", "RON", "CZK", "HUF", "SEK", "DKK", "NOK", "UAH"];
export const currencyOptions = (own?: string): Option[] =>
  [...new Set([...(own ? [own] : []), ...CURRENCIES])].map((code) => ({ value: code, label: code }));

export function contractFields(
  desk: ListinoCompanyDesk,
  { number, row }: Draft<ContractRow>,
  errors: FormErrors,
  priceLists: readonly Option[],
) {
  const at = (name: string) => `contracts/${number}/${name}`;
  const terms = row?.payment_terms;
  return html`<div class="fields row">
    ${row ? html`<input type="hidden" name=${at("id")} .value=${row.id} />` : nothing}
    ${formField(at("name"), desk.t("name"), errors, { value: row?.name })}
    ${choice(at("price_list_id"), desk.t("priceList"), priceLists, row?.price_list_id)}
    ${choice(
      at("kind"),
      desk.t("terms"),
      [
        { value: "prepaid", label: desk.t("terms_prepaid") },
        { value: "net", label: desk.t("terms_net") },
      ],
      terms?.kind,
    )}
    ${formField(at("net_days"), desk.t("netDays"), errors, {
      optional: true,
      type: "number",
      value: terms?.net_days?.toString() ?? null,
    })}
    ${formField(at("minimum_order"), desk.t("minimumOrder"), errors, {
      optional: true,
      value: row?.minimum_order?.amount ?? null,
    })}
    ${formField(at("valid_until"), desk.t("validUntil"), errors, {
      optional: true,
      type: "date",
      value: row?.valid_until ?? null,
    })}
    <label class="tick wide">
      <input type="checkbox" name=${at("is_default")} .defaultChecked=${row?.is_default ?? false} />
      <span>${desk.t("defaultContract")}</span>
    </label>
  </div>`;
}

export function discountFields(
  desk: ListinoCompanyDesk,
  { number, row }: Draft<DiscountRow>,
  errors: FormErrors,
  categories: readonly Option[],
  remove: () => void,
) {
  const at = (name: string) => `discounts/${number}/${name}`;
  return html`<div class="fields row">
    ${row ? html`<input type="hidden" name=${at("id")} .value=${row.id} />` : nothing}
    ${formField(at("name"), desk.t("name"), errors, { value: row?.name })}
    ${formField(at("percent"), desk.t("percent"), errors, { value: row?.percent })}
    ${choice(
      at("category_id"),
      desk.t("category"),
      [{ value: "", label: desk.t("allCategories") }, ...categories],
      row?.category_id ?? "",
    )}
    ${formField(at("valid_until"), desk.t("validUntil"), errors, {
      optional: true,
      type: "date",
      value: row?.valid_until ?? null,
    })}
    <button class="link small" type="button" part="button" @click=${remove}>${desk.t("remove")}</button>
  </div>`;
}
