/** Who changed what, when, field by field: in the desk's words, and names where the record has ids. */
import { type AuditEntry, listAuditEntries } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Found } from "./company.ts";
import { wordFor } from "./company-marks.ts";
import { choicesOf } from "./conditions/choices.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";
import type { DeskKey } from "./words.ts";

const pagesOf = new WeakMap<ListinoCompanyDesk, { readonly of: string; readonly cursors: string[] }>();

export function history(desk: ListinoCompanyDesk, { company }: Found) {
  let pages = pagesOf.get(desk);
  if (pages?.of !== company.id) {
    pages = { of: company.id, cursors: [""] };
    pagesOf.set(desk, pages);
  }
  const { cursors } = pages;
  const reads = cursors.map((cursor) =>
    desk.use(
      desk.desk.read(`audit ${company.id} ${cursor}`, (signal) => {
        const page = { record_id: company.id, limit: 50, ...(cursor && { cursor }) };
        return listAuditEntries(desk.desk.connection, page, { signal });
      }),
    ),
  );
  const failed = reads.find(({ problem }) => problem);
  if (failed?.problem) return desk.problemNotice(failed.problem, () => failed.retry());
  if (!reads[0]?.value) return desk.skeleton();
  const entries = reads.flatMap(({ value }) => value?.data ?? []);
  if (entries.length === 0)
    return html`<div class="blank" part="empty"><strong>${desk.t("noHistory")}</strong></div>`;
  const next = reads.at(-1)?.value?.next_cursor;
  const more = () => {
    cursors.push(next ?? "");
    desk.requestUpdate();
  };
  return html`<ol class="box history" part="box">${entries.map((entry) => change(desk, entry))}</ol>
    ${next ? html`<button class="button" part="button" @click=${more}>${desk.t("more")}</button>` : nothing}`;
}

function change(desk: ListinoCompanyDesk, { at, action, actor, changes }: AuditEntry) {
  const what = wordFor(desk, "action", action.replace("company.", ""));
  return html`<li>
    <div><strong>${what}</strong> <span class="muted small">${desk.date(at, true)} · <bdi>${actor.name ?? desk.t("actor_system")}</bdi></span></div>
    ${changes.map(
      ({ field, before, after }) => html`<div class="small">
        <span class="muted">${FIELDS[field] ? desk.t(FIELDS[field]) : field}</span>${
          // Of what is personal only the name of the field is kept.
          before === null && after === null
            ? nothing
            : html`<span class="muted">:</span> <bdi>${shown(desk, field, before)}</bdi> → <bdi>${shown(desk, field, after)}</bdi>`
        }
      </div>`,
    )}
  </li>`;
}

/** What the forms call the fields. */
const FIELDS: Readonly<Record<string, DeskKey>> = {
  name: "name",
  email: "email",
  phone: "phone",
  website: "website",
  country: "country",
  language: "mailLanguage",
  vat_id: "vatId",
  vat_status: "vatStatus",
  registration_number: "registrationNumber",
  external_id: "externalId",
  identification_code: "identificationCode",
  client_type: "clientType",
  region: "region",
  sales_rep: "salesRep",
  status: "status",
  status_reason: "reason",
  connected_at: "since",
  groups: "groups",
  custom: "custom",
  price_list_id: "companyPriceList",
  credit_limit: "creditLimit",
  maximum_order: "maximumOrder",
  maximum_open_orders: "maximumOpenOrders",
  assortment_ids: "assortments",
  stock: "stockShown",
};

const isMoney = (value: object): value is { amount: string; currency: string } =>
  "amount" in value && "currency" in value;

function shown(desk: ListinoCompanyDesk, field: string, value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value)) return value.map((one) => shown(desk, field, one)).join(", ") || "–";
  if (typeof value === "object") {
    if (isMoney(value)) return desk.money(value);
    const said = Object.values(value).filter((one) => one !== null);
    return said.map((one) => shown(desk, field, one)).join(", ") || "–";
  }
  const text = String(value);
  if (typeof value === "boolean") return wordFor(desk, "answer", text);
  if (field === "status") return wordFor(desk, "status", text);
  if (field === "vat_status") return wordFor(desk, "vat", text);
  if (field === "stock") return wordFor(desk, "stock", text);
  if (field === "country") return new Intl.DisplayNames(desk.locale, { type: "region" }).of(text) ?? text;
  if (field === "connected_at") return desk.date(text, true);
  return nameOf(desk, text) ?? text;
}

/** Of staff, groups, lists and assortments: as far as the role may read their names. */
function nameOf(desk: ListinoCompanyDesk, id: string): string | undefined {
  if (!/^(stf|grp|prl|asm)_/.test(id)) return undefined;
  const choices = choicesOf(desk);
  const all = choices && [choices.staff, choices.groups, choices.priceLists, choices.assortments].flat();
  return all?.find(({ value }) => value === id)?.label;
}
