import type { Address } from "@listino/sdk";
import { html, nothing } from "lit";
import { messages } from "../../translations/en/address.ts";
import type { ListinoElement } from "../listino-element.ts";
import { type FormErrors, formField, wordsOf } from "./form.ts";

const countries =
  "AD AE AL AM AR AT AU AZ BA BE BG BR BY CA CH CL CN CO CY CZ DE DK DZ EE EG ES FI FO FR GB GE GI GR HK HR HU IE IL IN IS IT JO JP KE KR KW KZ LB LI LT LU LV MA MC MD ME MK MT MX MY NG NL NO NZ OM PE PH PK PL PT QA RO RS SA SE SG SI SK SM TH TN TR TW UA US UY UZ VA VN XK ZA".split(
    " ",
  );

export const addressWords = (widget: ListinoElement) => wordsOf(widget, messages);

/** The postal part of an address. `prefix` is where it sits in the request, e.g. "company/address/". */
export function addressFields(
  widget: ListinoElement,
  errors: FormErrors,
  prefix = "",
  address?: Partial<Address>,
  likely?: string,
) {
  const t = addressWords(widget);
  const names = new Intl.DisplayNames(widget.locale, { type: "region" });
  const chosen = address?.country ?? likely ?? "";
  const options = countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, widget.locale));
  const wrong = errors.has(`${prefix}country`);
  const input = (name: keyof Address & string, label: string, autocomplete: string, optional = false) =>
    formField(prefix + name, label, errors, { autocomplete, optional, value: address?.[name] as string });
  return html`<div class="fields">
    <div class="wide">${input("line1", t("line1"), "address-line1")}</div>
    <div class="wide">${input("line2", t("line2"), "address-line2", true)}</div>
    ${input("postal_code", t("postalCode"), "postal-code")} ${input("city", t("city"), "address-level2")}
    ${input("region", t("region"), "address-level1", true)}
    <div class="field" part="field">
      <label for="${prefix}country">${t("country")}</label>
      <select
        part="select"
        id="${prefix}country"
        name="${prefix}country"
        autocomplete="country"
        required
        aria-invalid=${wrong}
        aria-describedby=${wrong ? "country-note" : nothing}
      >
        <option value=""></option>
        ${options.map(
          ({ code, name }) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`,
        )}
      </select>
      ${wrong ? html`<span class="wrong" id="country-note">${t("required")}</span>` : nothing}
    </div>
    ${input("phone", t("phone"), "tel", true)}
  </div>`;
}
