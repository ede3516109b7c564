/** Who changed what, when, field by field. */
import { type AuditEntry, listAuditEntries } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Found } from "./company.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

export function history(desk: ListinoCompanyDesk, { company }: Found) {
  const read = desk.use(
    desk.desk.read(`audit ${company.id}`, (signal) =>
      listAuditEntries(desk.desk.connection, { record_id: company.id, limit: 100 }, { signal }),
    ),
  );
  if (read.problem) return desk.problemNotice(read.problem, () => read.retry());
  if (!read.value) return desk.skeleton();
  if (read.value.data.length === 0)
    return html`<div class="blank" part="empty"><strong>${desk.t("noHistory")}</strong></div>`;
  return html`<ol class="box history" part="box">${read.value.data.map((entry) => change(desk, entry))}</ol>`;
}

function change(desk: ListinoCompanyDesk, { at, action, actor, changes }: AuditEntry) {
  return html`<li>
    <div><strong>${action}</strong> <span class="muted small">${desk.date(at, true)} · <bdi>${actor.name ?? desk.t("actor_system")}</bdi></span></div>
    ${changes.map(
      ({ field, before, after }) => html`<div class="small">
        <span class="muted">${field}</span>${
          // Of what is personal only the name of the field is kept.
          before === null && after === null
            ? nothing
            : html`<span class="muted">:</span> <bdi>${shown(before)}</bdi> → <bdi>${shown(after)}</bdi>`
        }
      </div>`,
    )}
  </li>`;
}

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? "–"
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
