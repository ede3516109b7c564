/** Who orders for a company: added with access by mail, given a role and a branch, switched off, signed out everywhere. */
import {
  type AdminBuyer,
  adminCreateBuyer,
  adminListBuyerRoles,
  adminListBuyers,
  adminListLocations,
  adminResendMembership,
  adminUpdateBuyer,
  adminUpdateMembership,
  adminWithdrawMembership,
  revokeBuyerSessions,
} from "@listino/sdk";
import { html, nothing } from "lit";
import { formField } from "../kit/form/form.ts";
import type { Found } from "./company.ts";
import { chip, statusChip } from "./company-marks.ts";
import { including, type Option } from "./conditions/rows.ts";
import { choice, openDialog } from "./dialog-form.ts";
import { invitations } from "./invitations.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";
import type { DeskKey } from "./words.ts";

type Draft = Parameters<typeof adminCreateBuyer>[1];

/** What a buyer of this company may be given. */
interface Rights {
  readonly company: Found["company"];
  readonly roles: readonly Option[];
  readonly branches: readonly Option[];
  readonly mayWrite: boolean;
}

const optionsOf = (rows: readonly { id: string; name: string }[] | undefined): readonly Option[] =>
  rows?.map(({ id, name }) => ({ value: id, label: name })) ?? [];

export function buyers(desk: ListinoCompanyDesk, found: Found) {
  const { company } = found;
  const { connection } = desk.desk;
  const read = desk.use(
    desk.desk.read(`buyers ${company.id}`, (signal) =>
      adminListBuyers(connection, { company_id: company.id, limit: 200 }, { signal }),
    ),
  );
  const roles = desk.use(
    desk.desk.read("buyer roles", (signal) => adminListBuyerRoles(connection, { limit: 100 }, { signal })),
  );
  const branches = desk.use(
    desk.desk.read(`branches ${company.id}`, (signal) =>
      adminListLocations(connection, { company_id: company.id, limit: 200 }, { signal }),
    ),
  );
  if (read.problem) return desk.problemNotice(read.problem, () => read.retry());
  if (!read.value) return desk.skeleton();
  const rights: Rights = {
    company,
    roles: optionsOf(roles.value?.data),
    branches: optionsOf(branches.value?.data),
    mayWrite: desk.may("buyers.write") && company.status !== "closed",
  };
  return html`${
    rights.mayWrite
      ? html`<div class="toolbar end"><button class="button primary" part="button" @click=${() => add(desk, rights)}>${desk.t("addBuyer")}</button></div>`
      : nothing
  }
    ${
      read.value.data.length === 0
        ? html`<div class="blank" part="empty"><strong>${desk.t("noBuyers")}</strong><span>${desk.t("noBuyersHint")}</span></div>`
        : html`<div class="frame"><table class="cards">
          <thead><tr>
            <th scope="col">${desk.t("contactName")}</th><th scope="col">${desk.t("role")}</th>
            ${rights.branches.length > 0 ? html`<th scope="col">${desk.t("branch")}</th>` : nothing}
            <th scope="col">${desk.t("status")}</th><td></td>
          </tr></thead>
          <tbody>${read.value.data.map((buyer) => row(desk, buyer, rights))}</tbody>
        </table></div>`
    }
    ${invitations(desk, found)}`;
}

const forget = ({ company }: Rights) => [`buyers ${company.id}`, `audit ${company.id}`];

async function add(desk: ListinoCompanyDesk, rights: Rights): Promise<void> {
  const made = await openDialog(desk, {
    title: desk.t("addBuyer"),
    submit: desk.t("save"),
    fields: (errors) => html`<div class="fields">
      ${formField("name", desk.t("contactName"), errors, {})}
      ${formField("email", desk.t("email"), errors, { type: "email" })}
      ${choice("role_id", desk.t("role"), rights.roles)}
      ${
        rights.branches.length > 0
          ? choice("location_id", desk.t("branch"), [
              { value: "", label: desk.t("noBranch") },
              ...rights.branches,
            ])
          : nothing
      }
      ${choice("credentials", desk.t("credentials"), [
        { value: "link", label: desk.t("credentials_link") },
        { value: "temporary_password", label: desk.t("credentials_temporary_password") },
      ])}
    </div>`,
    save: (body) =>
      adminCreateBuyer(desk.desk.connection, { ...body, company_id: rights.company.id } as Draft),
  });
  if (made) desk.desk.forget(...forget(rights));
}

function row(desk: ListinoCompanyDesk, buyer: AdminBuyer, rights: Rights) {
  const { connection } = desk.desk;
  const { id, name, email, invited_until } = buyer;
  const { company, roles, branches, mayWrite } = rights;
  const own = buyer.memberships.find((one) => one.company.id === company.id);
  // Of an account that is active, this company's part alone: its other companies are none of this one's business.
  const on = buyer.status === "active" && (own?.status ?? "active") === "active";
  const done = { forget: forget(rights), say: `${name}: ${desk.t("saved")}` };
  const change = (body: Parameters<typeof adminUpdateMembership>[3]) =>
    desk.attempt(() => adminUpdateMembership(connection, id, company.id, body), done);
  const act = (label: DeskKey, write: () => Promise<unknown>, say = done.say) =>
    html`<button
      class="link small"
      part="button"
      aria-disabled=${desk.busy}
      aria-label="${desk.t(label)}: ${name}"
      @click=${() => desk.attempt(write, { ...done, say })}
    >
      ${desk.t(label)}
    </button>`;
  const flip = async () =>
    buyer.status === "inactive"
      ? adminUpdateBuyer(connection, id, { status: "active" })
      : adminUpdateMembership(connection, id, company.id, { status: on ? "inactive" : "active" });
  const acts = invited_until
    ? html`${act("askAgain", async () => adminResendMembership(connection, id), desk.t("askedAgain", { name }))}
        ${act("withdraw", async () => adminWithdrawMembership(connection, id))}`
    : html`${act("endSessions", async () => revokeBuyerSessions(connection, id), desk.t("sessionsEnded", { name }))}
        ${act(on ? "deactivate" : "activate", flip)}`;
  const may = mayWrite && on && !invited_until;
  return html`<tr>
    <td><strong><bdi>${name}</bdi></strong><span class="muted small block">${email}</span></td>
    <td>${pick(desk, "role", name, including(roles, own?.role?.id, own?.role?.name ?? ""), own?.role, desk.t("noRole"), may, (role_id) => change({ role_id }))}</td>
    ${
      branches.length > 0
        ? html`<td>${pick(desk, "branch", name, branches, own?.location, desk.t("noBranch"), may, (location_id) => change({ location_id: location_id || null }))}</td>`
        : nothing
    }
    <td>
      ${
        invited_until
          ? html`${statusChip(desk, "invited")}
              <span class="muted small block">${desk.t("waitsUntil", { date: desk.date(invited_until) })}</span>`
          : chip(desk.t(on ? "buyer_active" : "buyer_inactive"), on ? "active" : "inactive")
      }
    </td>
    <td class="acts">${mayWrite ? acts : nothing}</td>
  </tr>`;
}

/** A right of one buyer, changed where it stands; what was refused goes back to what holds. */
function pick(
  desk: ListinoCompanyDesk,
  what: "role" | "branch",
  who: string,
  options: readonly Option[],
  now: { id: string; name: string } | null | undefined,
  none: string,
  may: boolean,
  choose: (id: string) => Promise<unknown>,
) {
  if (!may) return now?.name ?? none;
  const chosen = async ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    if (!(await choose(select.value))) select.value = now?.id ?? "";
  };
  return html`<select part="select" aria-label="${desk.t(what)}: ${who}" aria-disabled=${desk.busy} @change=${chosen}>
    ${what === "role" && now ? nothing : html`<option value="" .selected=${!now}>${none}</option>`}
    ${options.map(({ value, label }) => html`<option value=${value} .selected=${value === now?.id}>${label}</option>`)}
  </select>`;
}
