/** What staff should see: each opens what it is about, and is then read. */
import { listNotifications, type Notification, readNotifications } from "@listino/sdk";
import { html, nothing } from "lit";
import { companyLink } from "./company-marks.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

export function notifications(desk: ListinoCompanyDesk) {
  const { connection } = desk.desk;
  const read = desk.use(
    desk.desk.read("notifications", (signal) => listNotifications(connection, { limit: 100 }, { signal })),
  );
  const all = () =>
    desk.attempt(() => readNotifications(connection, { all: true }), { forget: ["notifications"] });
  const unread = read.value?.data.some(({ read_at }) => !read_at);
  return html`<div class="toolbar">
      <h2 tabindex="-1">${desk.t("notifications")}</h2>
      ${unread ? html`<button class="button" part="button" @click=${all}>${desk.t("markAllRead")}</button>` : nothing}
    </div>
    ${
      read.problem
        ? desk.problemNotice(read.problem, () => read.retry())
        : !read.value
          ? desk.skeleton()
          : read.value.data.length === 0
            ? html`<div class="blank" part="empty"><strong>${desk.t("noNotifications")}</strong><span>${desk.t("noNotificationsHint")}</span></div>`
            : html`<ol class="frame news">${read.value.data.map((one) => item(desk, one))}</ol>`
    }`;
}

function item(desk: ListinoCompanyDesk, one: Notification) {
  const opened = () => {
    if (one.read_at) return;
    // Nobody waits for it: the content opens at once.
    readNotifications(desk.desk.connection, { ids: [one.id] }).then(
      () => desk.desk.forget("notifications"),
      () => {},
    );
  };
  return html`<li class=${one.read_at ? "" : "new"} @click=${opened}>
    <span class="dot" aria-hidden="true"></span>
    <span>${one.title}</span>
    ${
      one.type.startsWith("application.")
        ? html`<a href=${`?desk=applications&application=${one.record_id}`} @click=${desk.follow({ desk: "applications", company: "", application: one.record_id })}>${desk.t("open")}</a>`
        : one.company
          ? companyLink(desk, one.company)
          : nothing
    }
    <span class="muted small when">${desk.date(one.at, true)}</span>
  </li>`;
}
