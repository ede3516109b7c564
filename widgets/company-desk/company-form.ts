/** Dialogs about one company: made, changed, invited, suspended, closed. */
import {
  type Company,
  type CompanyChange,
  closeCompany,
  createCompany,
  type Invitation,
  inviteCompany,
  suspendCompany,
  updateCompany,
} from "@listino/sdk";
import { html, nothing } from "lit";
import { type FormErrors, formField } from "../kit/form/form.ts";
import { choice, openDialog, textArea, textOf } from "./dialog-form.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

type Draft = Parameters<typeof createCompany>[1];

export const makeCompany = (desk: ListinoCompanyDesk): Promise<Company | undefined> =>
  openDialog(desk, {
    title: desk.t("newCompany"),
    submit: desk.t("save"),
    fields: (errors) => companyFields(desk, errors),
    save: (body) => createCompany(desk.desk.connection, body as Draft),
  });

export const editCompany = (
  desk: ListinoCompanyDesk,
  company: Company,
  etag: string | null,
): Promise<Company | undefined> =>
  openDialog(desk, {
    title: company.name,
    submit: desk.t("save"),
    empty: null,
    fields: (errors) => companyFields(desk, errors, company),
    save: (body) => updateCompany(desk.desk.connection, company.id, body as CompanyChange, { ifMatch: etag }),
  });

function companyFields(desk: ListinoCompanyDesk, errors: FormErrors, company?: Company) {
  const optional = { optional: true } as const;
  return html`<div class="fields">
    ${formField("name", desk.t("name"), errors, { value: company?.name, autocomplete: "organization" })}
    ${formField("email", desk.t("email"), errors, { value: company?.email, type: "email" })}
    ${formField("vat_id", desk.t("vatId"), errors, { ...optional, value: company?.vat_id })}
    ${choice("country", desk.t("country"), countries(desk), company?.country ?? "")}
    ${formField("phone", desk.t("phone"), errors, { ...optional, value: company?.phone, type: "tel" })}
    ${formField("website", desk.t("website"), errors, { ...optional, value: company?.website, type: "url" })}
    ${formField("registration_number", desk.t("registrationNumber"), errors, { ...optional, value: company?.registration_number })}
    ${formField("external_id", desk.t("externalId"), errors, { ...optional, value: company?.external_id })}
    ${formField("identification_code", desk.t("identificationCode"), errors, {
      ...optional,
      value: company?.identification_code,
      hint: desk.t("identificationHint"),
    })}
    ${formField("client_type", desk.t("clientType"), errors, { ...optional, value: company?.client_type })}
    ${formField("region", desk.t("region"), errors, { ...optional, value: company?.region })}
  </div>`;
}

const EUROPE =
  "AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA US XI XK".split(
    " ",
  );

export function countries(desk: ListinoCompanyDesk) {
  const names = new Intl.DisplayNames(desk.locale, { type: "region" });
  const known = EUROPE.filter((code) => code !== "XI").map((code) => ({
    value: code,
    label: names.of(code) ?? code,
  }));
  return [
    { value: "", label: desk.t("noCountry") },
    ...known.sort((a, b) => a.label.localeCompare(b.label, desk.locale)),
  ];
}

/** `before`: what was sent already, and is sent again with a link that works. */
export const inviteTo = (
  desk: ListinoCompanyDesk,
  company: Company,
  before?: Invitation,
): Promise<Invitation | undefined> =>
  openDialog(desk, {
    title: desk.t("inviteTitle", { company: company.name }),
    hint: desk.t("inviteHint"),
    submit: desk.t("invite"),
    fields: (errors) => html`<div class="fields">
      ${formField("email", desk.t("email"), errors, { type: "email", value: before?.email ?? company.email })}
      ${formField("name", desk.t("contactName"), errors, { optional: true, value: before?.name })}
      ${textArea("message", desk.t("message"), errors, false, before?.message)}
    </div>`,
    save: (body, form) => {
      const message = textOf(form, "message");
      const draft = { ...body, ...(message && { message }) } as Parameters<typeof inviteCompany>[2];
      return inviteCompany(desk.desk.connection, company.id, draft);
    },
  });

export const suspend = (desk: ListinoCompanyDesk, company: Company): Promise<Company | undefined> =>
  openDialog(desk, {
    title: desk.t("suspendTitle", { company: company.name }),
    hint: desk.t("suspendHint"),
    submit: desk.t("suspend"),
    dangerous: true,
    fields: () => nothing,
    save: () => suspendCompany(desk.desk.connection, company.id),
  });

export const close = (desk: ListinoCompanyDesk, company: Company): Promise<Company | undefined> =>
  openDialog(desk, {
    title: desk.t("closeTitle", { company: company.name }),
    hint: desk.t("closeHint"),
    submit: desk.t("close"),
    dangerous: true,
    fields: (errors) => textArea("reason", desk.t("reason"), errors, true),
    save: (_body, form) => closeCompany(desk.desk.connection, company.id, { reason: textOf(form, "reason") }),
  });
