/** What a company is, and its conditions at a glance. */
import { adminListContracts, type CompanyView, checkVat } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Found } from "./company.ts";
import { fact, vatChip, wordFor } from "./company-marks.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";
import { places } from "./places.ts";

export function overview(desk: ListinoCompanyDesk, found: Found) {
  const { company } = found;
  const country = company.country
    ? new Intl.DisplayNames(desk.locale, { type: "region" }).of(company.country)
    : null;
  return html`<div class="pair">
    <section class="box" part="box">
      <dl class="facts">
        ${fact(desk.t("email"), html`<a href="mailto:${company.email}">${company.email}</a>`)}
        ${fact(desk.t("phone"), company.phone)} ${fact(desk.t("website"), company.website)}
        ${fact(desk.t("country"), country)} ${fact(desk.t("vatId"), company.vat_id && vat(desk, company))}
        ${fact(desk.t("registrationNumber"), company.registration_number)}
        ${fact(desk.t("externalId"), company.external_id)}
        ${fact(desk.t("identificationCode"), company.identification_code)}
        ${fact(desk.t("clientType"), company.client_type)} ${fact(desk.t("region"), company.region)}
        ${fact(desk.t("since"), company.connected_at && desk.date(company.connected_at))}
      </dl>
    </section>
    <section class="box" part="box">
      <h3>${desk.t("summary")}</h3>
      ${summary(desk, company)}
    </section>
  </div>
  ${places(desk, found)}`;
}

function vat(desk: ListinoCompanyDesk, { id, vat_id, vat_status, vat_checked_at }: CompanyView) {
  const check = () =>
    desk.attempt(() => checkVat(desk.desk.connection, id), {
      forget: [`company ${id}`, `audit ${id}`],
      say: desk.t("saved"),
    });
  return html`${vat_id} ${vatChip(desk, vat_status, vat_checked_at)}
    ${
      desk.may("companies.write")
        ? html`<button class="link small" part="button" @click=${check}>${desk.t("checkVat")}</button>`
        : nothing
    }`;
}

function summary(desk: ListinoCompanyDesk, company: CompanyView) {
  const { conditions_summary: agreed, groups, sales_rep } = company;
  const terms = termsOf(desk, company.id);
  return html`<dl class="facts">
    ${fact(desk.t("salesRep"), sales_rep?.name ?? desk.t("noSalesRep"))}
    ${fact(desk.t("groups"), groups.map(({ name }) => name).join(", ") || desk.t("noGroups"))}
    ${fact(
      desk.t("contracts"),
      agreed.contracts.length > 0
        ? agreed.contracts.map(
            ({ id, name }) =>
              html`<span class="block">${name} <span class="muted small">${terms.get(id)}</span></span>`,
          )
        : desk.t("noContracts"),
    )}
    ${fact(desk.t("companyPriceList"), agreed.price_list?.name)}
    ${fact(desk.t("discounts"), agreed.discounts > 0 ? desk.number(String(agreed.discounts)) : null)}
    ${fact(desk.t("creditLimit"), agreed.credit_limit && desk.money(agreed.credit_limit))}
    ${fact(desk.t("maximumOrder"), agreed.maximum_order && desk.money(agreed.maximum_order))}
    ${fact(desk.t("maximumOpenOrders"), agreed.maximum_open_orders && desk.money(agreed.maximum_open_orders))}
    ${fact(desk.t("assortments"), agreed.assortments.map(({ name }) => name).join(", "))}
    ${fact(desk.t("stockShown"), agreed.stock_disclosure && wordFor(desk, "stock", agreed.stock_disclosure))}
  </dl>`;
}

/** What each contract says of paying, in a word. */
function termsOf(desk: ListinoCompanyDesk, company_id: string): ReadonlyMap<string, string> {
  if (!desk.may("contracts.read")) return new Map();
  const read = desk.use(
    desk.desk.read(`contracts ${company_id}`, (signal) =>
      adminListContracts(desk.desk.connection, { company_id, limit: 100 }, { signal }),
    ),
  );
  return new Map(
    read.value?.data.map(({ id, currency, payment_terms: { kind, net_days } }) => {
      const paid = kind === "net" ? desk.t("onAccount", { days: net_days ?? 0 }) : desk.t("terms_prepaid");
      return [id, `${paid} · ${currency}`];
    }),
  );
}
