/** The companies: searched, filtered, and made. */
import { type CompanyView, listCompanies } from "@listino/sdk";
import { html, nothing } from "lit";
import { pageParam, setPageParams } from "../kit/page-url.ts";
import { companyLink, statusChip } from "./company-marks.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

const STATUSES = ["invited", "registered", "active", "suspended", "closed"] as const;
const pagesOf = new WeakMap<ListinoCompanyDesk, { of: string; cursors: string[] }>();
let typing: ReturnType<typeof setTimeout> | undefined;

export function companyList(desk: ListinoCompanyDesk) {
  const status = STATUSES.find((one) => one === pageParam("status"));
  const q = pageParam("q");
  const asked = `${status} ${q}`;
  let pages = pagesOf.get(desk);
  if (pages?.of !== asked) {
    pages = { of: asked, cursors: [""] };
    pagesOf.set(desk, pages);
  }
  const { cursors } = pages;
  const reads = cursors.map((cursor) =>
    desk.use(
      desk.desk.read(`companies ${asked} ${cursor}`, (signal) =>
        listCompanies(
          desk.desk.connection,
          { limit: 50, ...(status && { status }), ...(q && { q }), ...(cursor && { cursor }) },
          { signal },
        ),
      ),
    ),
  );
  const failed = reads.find(({ problem }) => problem);
  const rows = reads.flatMap(({ value }) => value?.data ?? []);
  const next = reads.at(-1)?.value?.next_cursor;
  const more = () => {
    cursors.push(next ?? "");
    desk.requestUpdate();
  };
  const narrowed = (params: Record<string, string>) => {
    setPageParams(params);
    desk.requestUpdate();
  };
  return html`<div class="toolbar">
      <h2 tabindex="-1">${desk.t("companies")}</h2>
      <input part="input" type="search" aria-label=${desk.t("searchCompanies")} placeholder=${desk.t("searchCompanies")}
        .value=${q}
        @input=${(event: InputEvent) => {
          const { value } = event.target as HTMLInputElement;
          clearTimeout(typing);
          typing = setTimeout(() => narrowed({ q: value.trim() }), 250);
        }} />
      <select part="select" aria-label=${desk.t("status")}
        @change=${(event: Event) => narrowed({ status: (event.target as HTMLSelectElement).value })}>
        <option value="">${desk.t("anyStatus")}</option>
        ${STATUSES.map(
          (one) => html`<option value=${one} .selected=${one === status}>${desk.t(`status_${one}`)}</option>`,
        )}
      </select>
      ${
        desk.may("companies.write")
          ? html`<button class="button primary" part="button" @click=${() => newCompany(desk)}>${desk.t("newCompany")}</button>`
          : nothing
      }
    </div>
    ${failed?.problem ? desk.problemNotice(failed.problem, () => failed.retry()) : nothing}
    ${rows.length > 0 ? table(desk, rows) : reads[0]?.value ? none(desk) : failed ? nothing : desk.skeleton()}
    ${
      next
        ? html`<button class="button" part="button" aria-disabled=${reads.at(-1)?.loading ?? false} @click=${more}>${desk.t("more")}</button>`
        : nothing
    }`;
}

async function newCompany(desk: ListinoCompanyDesk): Promise<void> {
  const { makeCompany } = await import("./company-form.ts");
  const made = await makeCompany(desk);
  if (!made) return;
  desk.desk.forget("companies ");
  desk.go({ company: made.id });
}

const none = (desk: ListinoCompanyDesk) => html`<div class="blank" part="empty">
  <strong>${desk.t("noCompanies")}</strong><span>${desk.t("noCompaniesHint")}</span>
</div>`;

function table(desk: ListinoCompanyDesk, rows: readonly CompanyView[]) {
  return html`<div class="frame" part="table">
    <table>
      <thead>
        <tr>
          <th scope="col">${desk.t("company")}</th>
          <th scope="col">${desk.t("status")}</th>
          <th scope="col" class="aside">${desk.t("groups")}</th>
          <th scope="col" class="aside">${desk.t("salesRep")}</th>
          <th scope="col" class="aside">${desk.t("changedAt")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (company) => html`<tr>
            <td>${companyLink(desk, company)}<span class="muted small block">${company.email}</span></td>
            <td>${statusChip(desk, company.status)}</td>
            <td class="aside">${company.groups.map(({ name }) => name).join(", ")}</td>
            <td class="aside">${company.sales_rep?.name ?? ""}</td>
            <td class="aside muted">${desk.date(company.updated_at)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
