/** The links that were sent to a company's people, and what became of them: sent again, or taken back. */
import { type Invitation, listInvitations, revokeInvitation } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Found } from "./company.ts";
import { chip, wordFor } from "./company-marks.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

const LOOK: Readonly<Record<string, string>> = { open: "", used: "active" };

export function invitations(desk: ListinoCompanyDesk, { company }: Found) {
  const read = desk.use(
    desk.desk.read(`invitations ${company.id}`, (signal) =>
      listInvitations(desk.desk.connection, { company_id: company.id, limit: 50 }, { signal }),
    ),
  );
  if (read.problem) return desk.problemNotice(read.problem, () => read.retry());
  if (!read.value?.data.length) return nothing;
  const mayWrite = desk.may("companies.write") && company.status !== "closed";
  return html`<h3 class="apart">${desk.t("invitations")}</h3>
    <div class="frame"><table class="cards">
      <thead><tr>
        <th scope="col">${desk.t("email")}</th><th scope="col">${desk.t("status")}</th>
        <th scope="col">${desk.t("linkUntil")}</th><td></td>
      </tr></thead>
      <tbody>${read.value.data.map((one) => row(desk, company, one, mayWrite))}</tbody>
    </table></div>`;
}

function row(desk: ListinoCompanyDesk, company: Found["company"], one: Invitation, mayWrite: boolean) {
  const { id, email, name, status, expires_at } = one;
  const again = async () => {
    const { inviteTo } = await import("./company-form.ts");
    const sent = await inviteTo(desk, company, one);
    if (!sent) return;
    desk.desk.forget(`invitations ${company.id}`);
    desk.said = desk.t("invited", { email: sent.email });
  };
  const back = () =>
    desk.attempt(() => revokeInvitation(desk.desk.connection, id), {
      forget: [`invitations ${company.id}`],
      say: desk.t("takenBack", { email }),
    });
  const act = (label: string, run: () => unknown) =>
    html`<button class="link small" part="button" aria-disabled=${desk.busy} aria-label="${label}: ${email}" @click=${run}>${label}</button>`;
  return html`<tr>
    <td><bdi>${email}</bdi>${name ? html`<span class="muted small block"><bdi>${name}</bdi></span>` : nothing}</td>
    <td>${chip(wordFor(desk, "invitation", status), LOOK[status] ?? "inactive")}</td>
    <td class="muted">${status === "open" ? desk.date(expires_at) : ""}</td>
    <td class="acts">${mayWrite && (status === "open" || status === "expired") ? act(desk.t("inviteAgain"), again) : nothing}
      ${mayWrite && status === "open" ? act(desk.t("takeBack"), back) : nothing}</td>
  </tr>`;
}
