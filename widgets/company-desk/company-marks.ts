/** How a company is named and its state is shown, wherever it appears on the desk. */
import { html, nothing } from "lit";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";
import { type DeskKey, english } from "./words.ts";

export const companyLink = (desk: ListinoCompanyDesk, { id, name }: { id: string; name: string }) => html`<a
  href=${`?company=${id}`}
  @click=${desk.follow({ desk: "", company: id })}
  ><bdi>${name}</bdi></a
>`;

/** A state that this version has no word for is shown as it came. */
export function wordFor(desk: ListinoCompanyDesk, prefix: string, value: string): string {
  const key = `${prefix}_${value}`;
  return key in english ? desk.t(key as DeskKey) : value;
}

/** A state, in the colour of what it means. */
export const chip = (label: string, look: string) =>
  html`<span class="chip ${look}" part="chip">${label}</span>`;

export const statusChip = (desk: ListinoCompanyDesk, status: string) =>
  chip(wordFor(desk, "status", status), status);

const LOOK: Readonly<Record<string, string>> = { valid: "active", invalid: "suspended" };

/** What the EU's register said of a VAT ID, and when. */
export const vatChip = (desk: ListinoCompanyDesk, status: string, at?: string | null) =>
  html`<span class="chip ${LOOK[status] ?? ""}" part="chip"
    >${wordFor(desk, "vat", status)}${at ? html` · ${desk.date(at)}` : nothing}</span
  >`;

/** One fact of a list of them; nothing where it is not known. */
export const fact = (label: string, value: unknown) =>
  value ? html`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>` : nothing;
