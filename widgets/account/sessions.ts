/** Where a buyer is signed in, and a way to end it there. */
import { listSessions, revokeOtherSessions, revokeSession } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Store } from "../kit/store/store.ts";
import type { ListinoAccount } from "./listino-account.ts";

export const sessionsOf = (store: Store) =>
  store.read("sessions", (signal) => listSessions(store.connection, { signal }).then(({ data }) => data));

/** `Firefox on Windows`, in no language. */
const named = (device: string | null) => device?.replace(" on ", " · ");

export function sessions(widget: ListinoAccount, store: Store, supplier: string) {
  const { value: all, problem } = widget.use(sessionsOf(store));
  const end = (write: () => PromiseLike<unknown>) => async () => {
    await widget.attempt("sessions", async () => write());
    void sessionsOf(store).load();
  };
  const others = all?.some(({ current }) => !current);
  return html`<section class="panel" part="panel" aria-labelledby="sessions">
    <h3 id="sessions">${widget.t("sessions")}</h3>
    ${problem ? widget.problemNotice(problem, () => sessionsOf(store).retry()) : nothing} ${widget.trouble("sessions")}
    ${all || problem ? nothing : html`<span class="skeleton"></span>`}
    <ul class="list">
      ${all?.map(
        ({ id, device, kind, current, company, last_seen_at }) => html`<li class="row">
          <div>
            <div>
              ${named(device) ?? widget.t(kind === "hand_off" ? "handedOver" : "unknownDevice", { supplier })}
              ${current ? html`<span class="mark">${widget.t("thisSession")}</span>` : nothing}
            </div>
            <div class="less">${company.name} · ${widget.t("lastSeen", { date: widget.date(last_seen_at, true) })}</div>
          </div>
          ${
            current
              ? nothing
              : html`<button
                  class="button"
                  part="button"
                  aria-label="${widget.t("signOutThere")}: ${named(device) ?? widget.t("unknownDevice")}"
                  @click=${end(() => revokeSession(store.connection, id))}
                >
                  ${widget.t("signOutThere")}
                </button>`
          }
        </li>`,
      )}
    </ul>
    ${
      others
        ? html`<div class="actions">
            <button class="button" part="button" @click=${end(() => revokeOtherSessions(store.connection))}>
              ${widget.t("signOutOthers")}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}
