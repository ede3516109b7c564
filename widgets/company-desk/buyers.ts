/** Who orders for a company: added with access by mail, given roles, switched off, signed out everywhere. */
import {
  type AdminBuyer,
  adminCreateBuyer,
  adminListBuyerRoles,
  adminListBuyers,
  adminUpdateBuyer,
  revokeBuyerSessions,
} from "@listino/sdk";
import { html, nothing } from "lit";
import { formField } from "../kit/form/form.ts";
import type { Found } from "./company.ts";
import { statusChip } from "./company-marks.ts";
import { choice, openDialog } from "./dialog-form.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

export function buyers(desk: ListinoCompanyDesk, { company }: Found) {
  const { connection } = desk.desk;
  const read = desk.use(
    desk.desk.read(`buyers ${company.id}`, (signal) =>
      adminListBuyers(connection, { company_id: company.id, limit: 200 }, { signal }),
    ),
  );
  const roles = desk.use(
    desk.desk.read("buyer roles", (signal) => adminListBuyerRoles(connection, { limit: 100 }, { signal })),
  );
  if (read.problem) return desk.problemNotice(read.problem, () => read.retry());
  if (!read.value) return desk.skeleton();
  const forget = [`buyers ${company.id}`, `audit ${company.id}`];
  const add = async () => {
    const made = await openDialog(desk, {
      title: desk.t("addBuyer"),
      submit: desk.t("save"),
      fields: (errors) => html`<div class="fields">
        ${formField("name", desk.t("name"), errors, {})}
        ${formField("email", desk.t("email"), errors, { type: "email" })}
        ${choice("role_id", desk.t("role"), [
          ...(roles.value?.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ])}
        ${choice("credentials", desk.t("credentials"), [
          { value: "link", label: desk.t("credentials_link") },
          { value: "temporary_password", label: desk.t("credentials_temporary_password") },
        ])}
      </div>`,
      save: (body) =>
        adminCreateBuyer(connection, { ...body, company_id: company.id } as Parameters<
          typeof adminCreateBuyer
        >[1]),
    });
    if (made) desk.desk.forget(...forget);
  };
  const mayWrite = desk.may("buyers.write") && company.status !== "closed";
  return html`${mayWrite ? html`<div class="toolbar end"><button class="button primary" part="button" @click=${add}>${desk.t("addBuyer")}</button></div>` : nothing}
    ${
      read.value.data.length === 0
        ? html`<div class="blank" part="empty"><strong>${desk.t("noBuyers")}</strong><span>${desk.t("noBuyersHint")}</span></div>`
        : html`<div class="frame"><table>
          <thead><tr>
            <th scope="col">${desk.t("name")}</th><th scope="col">${desk.t("role")}</th>
            <th scope="col">${desk.t("status")}</th><td></td>
          </tr></thead>
          <tbody>${read.value.data.map((buyer) => row(desk, buyer, company.id, mayWrite, forget))}</tbody>
        </table></div>`
    }`;
}

function row(
  desk: ListinoCompanyDesk,
  buyer: AdminBuyer,
  companyId: string,
  mayWrite: boolean,
  forget: readonly string[],
) {
  const { connection } = desk.desk;
  const { id, name, email, status } = buyer;
  const membership = buyer.memberships.find((one) => one.company.id === companyId);
  const other = status === "active" ? "inactive" : "active";
  const flip = () =>
    desk.attempt(() => adminUpdateBuyer(connection, id, { status: other }), {
      forget,
      say: `${name}: ${desk.t("saved")}`,
    });
  const end = () =>
    desk.attempt(() => revokeBuyerSessions(connection, id), { say: desk.t("sessionsEnded", { name }) });
  return html`<tr>
    <td><strong><bdi>${name}</bdi></strong><span class="muted small block">${email}</span></td>
    <td>${membership?.role?.name ?? nothing}</td>
    <td>${statusChip(desk, status)}</td>
    <td class="acts">${
      mayWrite
        ? html`<button class="link small" part="button" @click=${end}>${desk.t("endSessions")}</button>
            <button class="link small" part="button" @click=${flip}>
              ${desk.t(status === "active" ? "deactivate" : "activate")}
            </button>`
        : nothing
    }</td>
  </tr>`;
}
