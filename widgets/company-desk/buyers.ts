/** Who orders for a company: added with access by mail, given roles, switched off, signed out everywhere. */
import {
  type AdminBuyer,
  adminCreateBuyer,
  adminListBuyerRoles,
  adminListBuyers,
  adminResendMembership,
  adminUpdateBuyer,
  adminUpdateMembership,
  adminWithdrawMembership,
  revokeBuyerSessions,
} from "@listino/sdk";
import { html, nothing } from "lit";
import { formField } from "../kit/form/form.ts";
import type { Found } from "./company.ts";
import { statusChip } from "./company-marks.ts";
import { choice, openDialog } from "./dialog-form.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";
import type { DeskKey } from "./words.ts";

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
  const { id, name, email, invited_until } = buyer;
  const membership = buyer.memberships.find((one) => one.company.id === companyId);
  // Of an account that is active, this company's part alone: its other companies are none of this one's business.
  const status = buyer.status === "active" ? (membership?.status ?? "active") : buyer.status;
  const act = (label: DeskKey, write: () => Promise<unknown>, say = `${name}: ${desk.t("saved")}`) =>
    html`<button
      class="link small"
      part="button"
      aria-label="${desk.t(label)}: ${name}"
      @click=${() => desk.attempt(write, { forget, say })}
    >
      ${desk.t(label)}
    </button>`;
  const flip = async () =>
    buyer.status === "inactive"
      ? adminUpdateBuyer(connection, id, { status: "active" })
      : adminUpdateMembership(connection, id, companyId, {
          status: status === "active" ? "inactive" : "active",
        });
  const acts = invited_until
    ? html`${act("askAgain", async () => adminResendMembership(connection, id), desk.t("askedAgain", { name }))}
        ${act("withdraw", async () => adminWithdrawMembership(connection, id))}`
    : html`${act("endSessions", async () => revokeBuyerSessions(connection, id), desk.t("sessionsEnded", { name }))}
        ${act(status === "active" ? "deactivate" : "activate", flip)}`;
  return html`<tr>
    <td><strong><bdi>${name}</bdi></strong><span class="muted small block">${email}</span></td>
    <td>${membership?.role?.name ?? nothing}</td>
    <td>
      ${statusChip(desk, status)}
      ${invited_until ? html`<span class="muted small block">${desk.t("waitsUntil", { date: desk.date(invited_until) })}</span>` : nothing}
    </td>
    <td class="acts">${mayWrite ? acts : nothing}</td>
  </tr>`;
}
