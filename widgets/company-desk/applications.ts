/** Companies that ask for an account: looked into, accepted as a new company or one that is known, or refused with a reason. */
import {
  type Application,
  type ApplicationAcceptance,
  type ApplicationView,
  acceptApplication,
  getApplication,
  listApplications,
  refuseApplication,
  resendApplicationLink,
} from "@listino/sdk";
import { html, nothing } from "lit";
import { addressLines } from "../kit/form/address-lines.ts";
import { pageParam } from "../kit/page-url.ts";
import { companyLink, fact, vatChip, wordFor } from "./company-marks.ts";
import { choice, openDialog, textArea, textOf } from "./dialog-form.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

const FORGET = ["applications", "companies ", "notifications"];

export function applications(desk: ListinoCompanyDesk) {
  const id = pageParam("application");
  if (id) return one(desk, id);
  const read = desk.use(
    desk.desk.read("applications", (signal) =>
      listApplications(desk.desk.connection, { status: "submitted", limit: 100 }, { signal }),
    ),
  );
  const rows = read.value?.data;
  return html`<div class="toolbar"><h2 tabindex="-1">${desk.t("applications")}</h2></div>
    ${read.problem ? desk.problemNotice(read.problem, () => read.retry()) : nothing}
    ${
      rows?.length
        ? html`<div class="frame"><table>
            <thead><tr>
              <th scope="col">${desk.t("company")}</th>
              <th scope="col">${desk.t("contactName")}</th>
              <th scope="col" class="aside">${desk.t("appliedAt")}</th>
            </tr></thead>
            <tbody>${rows.map((application) => row(desk, application))}</tbody>
          </table></div>`
        : rows
          ? html`<div class="blank" part="empty">
              <strong>${desk.t("noApplications")}</strong><span>${desk.t("noApplicationsHint")}</span>
            </div>`
          : read.problem
            ? nothing
            : desk.skeleton()
    }`;
}

const row = (desk: ListinoCompanyDesk, { id, company, contact, created_at }: Application) => html`<tr>
  <td>
    <a href=${`?desk=applications&application=${id}`} @click=${desk.follow({ desk: "applications", application: id })}
      ><bdi>${company.name}</bdi></a
    ><span class="muted small block">${company.vat_id ?? ""}</span>
  </td>
  <td><bdi>${contact.name}</bdi><span class="muted small block">${contact.email}</span></td>
  <td class="aside muted">${desk.date(created_at, true)}</td>
</tr>`;

function one(desk: ListinoCompanyDesk, id: string) {
  const read = desk.use(
    desk.desk.read(`applications ${id}`, (signal) => getApplication(desk.desk.connection, id, { signal })),
  );
  const back = desk.backTo(desk.t("applications"), { desk: "applications", application: "" });
  if (read.problem) return html`${back}${desk.problemNotice(read.problem, () => read.retry())}`;
  const found = read.value;
  if (!found) return html`${back}${desk.skeleton()}`;
  const { company, contact, message, resembles, vat_check, account, status } = found;
  return html`${back}
    <header class="title">
      <h2 tabindex="-1"><bdi>${company.name}</bdi></h2>
      <span class="grow"></span>
      ${
        status === "submitted" && desk.may("applications.decide")
          ? html`<button class="button primary" part="button" @click=${() => accept(desk, found)}>${desk.t("accept")}</button>
              <button class="button" part="button" @click=${() => refuse(desk, found)}>${desk.t("refuse")}</button>`
          : nothing
      }
    </header>
    ${resembles.length > 0 ? known(desk, found) : nothing}
    ${account ? html`<p class="notice warn" part="notice"><span>${desk.t("hasAccount", { name: account.name })}</span></p>` : nothing}
    <div class="pair">
      <section class="box" part="box">
        <dl class="facts">
          ${fact(desk.t("contactName"), contact.name)}
          ${fact(desk.t("email"), html`<a href="mailto:${contact.email}">${contact.email}</a> ${proof(desk, found)}`)}
          ${fact(desk.t("phone"), company.phone)}
          ${fact(desk.t("vatId"), company.vat_id && html`${company.vat_id} ${vatChip(desk, vat_check?.status ?? "not_checked", vat_check?.at)}`)}
          ${fact(desk.t("registrationNumber"), company.registration_number)}
          ${fact(desk.t("identificationCode"), company.identification_code)}
          ${fact(desk.t("appliedAt"), desk.date(found.created_at, true))}
        </dl>
      </section>
      <section class="box" part="box">
        <h3>${desk.t("address")}</h3>
        ${addressLines({ contact_name: null, line2: null, region: null, company_name: company.name, ...company.address }, desk.locale)}
        <dl class="facts apart">${fact(desk.t("consents"), consentsOf(desk, found))}</dl>
      </section>
    </div>
    ${message ? html`<blockquote part="message"><bdi>${message}</bdi></blockquote>` : nothing}`;
}

/** Whether the applicant has shown that they read the mailbox; if not, they are asked again. */
function proof(desk: ListinoCompanyDesk, { id, status, contact, email_confirmed_at: at }: ApplicationView) {
  const again = () =>
    desk.attempt(async () => resendApplicationLink(desk.desk.connection, id), {
      say: desk.t("askedAgain", { name: contact.name }),
    });
  return html`<span class="small block">
    ${at ? desk.t("emailConfirmed", { date: desk.date(at, true) }) : desk.t("emailUnconfirmed")}
    ${
      !at && status === "submitted" && desk.may("applications.decide")
        ? html`<button class="link small" part="button" @click=${again}>${desk.t("askAgain")}</button>`
        : nothing
    }
  </span>`;
}

/** Each by itself: who gave none of the voluntary ones buys, and no more. */
const consentsOf = (desk: ListinoCompanyDesk, { consents }: ApplicationView) =>
  ["terms", "privacy", "management_software", "sell_online"]
    .filter((one) => consents[one])
    .map((one) => wordFor(desk, "consent", one))
    .join(", ");

const known = (
  desk: ListinoCompanyDesk,
  { resembles }: ApplicationView,
) => html`<p class="notice warn" part="notice">
  <span>
    ${desk.t("perhapsKnown")}
    ${resembles.map(
      (company) => html`<span class="block">
        ${companyLink(desk, company)}
        <span class="small">(${company.by.map((what) => wordFor(desk, "by", what)).join(", ")})</span>
      </span>`,
    )}
  </span>
</p>`;

function decided(desk: ListinoCompanyDesk, name: string): void {
  desk.desk.forget(...FORGET);
  desk.go({ desk: "applications", application: "" });
  desk.said = `${name}: ${desk.t("saved")}`;
}

async function accept(
  desk: ListinoCompanyDesk,
  { id, company, resembles, email_confirmed_at: at }: ApplicationView,
): Promise<void> {
  const done = await openDialog(desk, {
    title: company.name,
    ...(at ? {} : { hint: desk.t("acceptUnconfirmed") }),
    submit: desk.t("accept"),
    fields: (errors) => html`<div class="fields">
      ${choice(
        "company_id",
        desk.t("acceptAs"),
        [
          { value: "", label: desk.t("acceptNew") },
          ...resembles.map(({ id, name }) => ({ value: id, label: name })),
        ],
        resembles.find(({ by }) => by.includes("identification_code"))?.id,
      )}
      ${textArea("message", desk.t("message"), errors)}
    </div>`,
    save: (body, form) => {
      const message = textOf(form, "message");
      const decision = { ...body, ...(message && { message }) } as ApplicationAcceptance;
      return acceptApplication(desk.desk.connection, id, decision);
    },
  });
  if (done) decided(desk, company.name);
}

async function refuse(desk: ListinoCompanyDesk, { id, company }: ApplicationView): Promise<void> {
  const done = await openDialog(desk, {
    title: desk.t("refuseTitle", { company: company.name }),
    hint: desk.t("refuseHint"),
    submit: desk.t("refuse"),
    dangerous: true,
    fields: (errors) => textArea("reason", desk.t("reason"), errors, true),
    save: (_body, form) => refuseApplication(desk.desk.connection, id, { reason: textOf(form, "reason") }),
  });
  if (done) decided(desk, company.name);
}
