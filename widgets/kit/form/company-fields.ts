import type { Supplier } from "@listino/sdk";
import { html, nothing } from "lit";
import { messages } from "../../translations/en/registration.ts";
import type { ListinoElement } from "../listino-element.ts";
import { words as files } from "../words/registration-words.ts";
import { addressFields } from "./address-fields.ts";
import { type FormErrors, formField, wordsOf } from "./form.ts";

/** The words of registration, and their languages fetched. */
export function registrationWords(widget: ListinoElement) {
  widget.learn(files);
  return wordsOf(widget, messages);
}

/** Who the company is: name, numbers, address. */
export function companyFields(
  widget: ListinoElement,
  errors: FormErrors,
  { name, country }: { name?: string; country?: string | null } = {},
) {
  const t = registrationWords(widget);
  return html`<div class="fields">
      ${formField("company/name", t("companyOrName"), errors, { autocomplete: "organization", value: name })}
      ${formField("company/vat_id", t("vatNumber"), errors, { optional: true, hint: t("vatHint") })}
      ${formField("company/registration_number", t("registrationNumber"), errors, { optional: true })}
      ${formField("company/identification_code", t("identificationCode"), errors, { optional: true, hint: t("codeHint") })}
    </div>
    ${addressFields(widget, errors, "company/address/", undefined, country ?? undefined)}`;
}

interface Posted {
  company?: { address?: { country?: string }; country?: string };
}

/** The form's company is taxed where its address is. */
export function companyOf<Body extends object>(body: Body): Body {
  const { company } = body as Posted;
  if (company) company.country = company.address?.country;
  return body;
}

/** Four consents, each for itself; two of them nobody has to give. */
export function consentFields(widget: ListinoElement, errors: FormErrors, supplier: Supplier | undefined) {
  const t = registrationWords(widget);
  const tick = (name: string, text: string, link?: string | null, optional = false) => {
    const field = `consents/${name}`;
    const wrong = errors.has(field);
    return html`<label class="tick">
      <input type="checkbox" name=${field} ?required=${!optional} aria-invalid=${wrong} />
      <span>
        ${text} ${optional ? html`<span class="muted">${t("voluntary")}</span>` : nothing}
        ${link ? html`<a href=${link} target="_blank" rel="noopener">${t("read")}</a>` : nothing}
        ${wrong ? html`<span class="wrong">${t("needed")}</span>` : nothing}
      </span>
    </label>`;
  };
  return html`<fieldset class="consents" part="consents">
    <legend class="hidden">${t("consents")}</legend>
    ${tick("terms", t("agreeTerms"), supplier?.terms_url)} ${tick("privacy", t("agreePrivacy"), supplier?.privacy_url)}
    ${tick("management_software", t("agreeSoftware"), undefined, true)}
    ${tick("sell_online", t("agreeSelling"), undefined, true)}
  </fieldset>`;
}
