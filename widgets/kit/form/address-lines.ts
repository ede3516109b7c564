import type { Address } from "@listino/sdk";
import { html } from "lit";

type Postal = Pick<
  Address,
  "company_name" | "contact_name" | "line1" | "line2" | "postal_code" | "city" | "region" | "country"
>;

/** An address as it is written on a parcel. */
export function addressLines(address: Postal, locale: string) {
  const { company_name, contact_name, line1, line2, postal_code, city, region, country } = address;
  const place = new Intl.DisplayNames(locale, { type: "region" }).of(country);
  const lines = [company_name, contact_name, line1, line2, `${postal_code} ${city}`, region, place];
  return html`<address part="address">${lines.filter(Boolean).map((line) => html`<span>${line}</span>`)}</address>`;
}
