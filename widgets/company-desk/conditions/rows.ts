/** The rows of the conditions form: one contract, one discount. */
import type { Conditions } from "@listino/sdk";
import { html, nothing } from "lit";
import { type FormErrors, formField } from "../../kit/form/form.ts";
import { choice } from "../dialog-form.ts";
import type { ListinoCompanyDesk } from "../listino-company-desk.ts";
import { shownDecimal } from "./decimals.ts";

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

/** The present choice is among the options, though it was not read with them: a select would say another one. */
export const including = (
  options: readonly Option[],
  value: string | null | undefined,
  label: string,
): readonly Option[] =>
  !value || options.some((one) => one.value === value) ? options : [{ value, label }, ...options];

const CURRENCIES = ["EUR", "GBP", "USD", "CHF", "PLN", "RON", "CZK", "HUF", "SEK", "DKK", "NOK", "UAH"];
export const currencyOptions = (own?: string): Option[] =>
  [...new Set([...(own ? [own] : []), ...CURRENCIES])].map((code) => ({ value: code, label: code }));

export function contractFields(
  desk: ListinoCompanyDesk,
  { number, row }: Draft<ContractRow>,
  errors: FormErrors,
  priceLists: readonly Option[],
  remove: () => void,
) {
  const at = (name: string) => `contracts/${number}/${name}`;
  const terms = row?.payment_terms;
  const lists = including(priceLists, row?.price_list_id, `${desk.t("asItIs")} · ${row?.currency}`);
  return html`<div class="fields row">
    ${row ? html`<input type="hidden" name=${at("id")} .value=${row.id} />` : nothing}
    ${formField(at("name"), desk.t("name"), errors, { value: row?.name })}
    ${choice(at("price_list_id"), desk.t("priceList"), lists, row?.price_list_id)}
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
      value: shownDecimal(row?.minimum_order?.amount, desk.locale),
    })}
    ${formField(at("valid_until"), desk.t("validUntil"), errors, {
      optional: true,
      type: "date",
      value: row?.valid_until ?? null,
    })}
    <label class="tick">
      <input type="checkbox" name=${at("is_default")} .defaultChecked=${row?.is_default ?? false} />
      <span>${desk.t("defaultContract")}</span>
    </label>
    <button class="link small" type="button" part="button" aria-label="${desk.t("remove")}: ${row?.name ?? ""}" @click=${remove}>
      ${desk.t("remove")}
    </button>
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
    ${formField(at("percent"), desk.t("percent"), errors, { value: shownDecimal(row?.percent, desk.locale) })}
    ${choice(
      at("category_id"),
      desk.t("category"),
      [
        { value: "", label: desk.t("allCategories") },
        ...including(categories, row?.category_id, desk.t("asItIs")),
      ],
      row?.category_id ?? "",
    )}
    ${formField(at("valid_until"), desk.t("validUntil"), errors, {
      optional: true,
      type: "date",
      value: row?.valid_until ?? null,
    })}
    <button class="link small" type="button" part="button" aria-label="${desk.t("remove")}: ${row?.name ?? ""}" @click=${remove}>
      ${desk.t("remove")}
    </button>
  </div>`;
}
