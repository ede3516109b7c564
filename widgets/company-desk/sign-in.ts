/** How staff come in: with their own account and, where it is set up, a second proof. */
import { createStaffSession, getSupplier } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Store } from "../kit/store/store.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

/** Says to the API that staff signed in from this browser before. */
const knownAs = "listino:staff-device";

export function signIn(desk: ListinoCompanyDesk, store: Store) {
  const field = (name: "email" | "password" | "code", type: string, autocomplete: "username" | string) =>
    html`<label class="field" part="field">
      <span>${desk.t(name)}</span>
      <input part="input" name=${name} type=${type} autocomplete=${autocomplete as "username"} required />
    </label>`;
  return html`<slot name="header"></slot>
    <form class="card sign-in" part="card" @submit=${(event: SubmitEvent) => entered(desk, store, event)}>
      <h2 part="title">${desk.t("staffSignIn")}</h2>
      ${desk.problem ? desk.trouble(desk.problem) : nothing}
      ${field("email", "email", "username")} ${field("password", "password", "current-password")}
      ${
        desk.wantsCode
          ? html`${field("code", "text", "one-time-code")}<span class="small muted">${desk.t("codeHint")}</span>`
          : nothing
      }
      <button class="button primary" part="button" aria-disabled=${desk.busy}>${desk.t("signIn")}</button>
    </form>`;
}

async function entered(desk: ListinoCompanyDesk, store: Store, event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const grant = await desk.attempt(async () => {
    const { id } = await getSupplier(store.connection);
    const totp = text("code");
    return createStaffSession(desk.desk.connection, {
      ...{ supplier_id: id, email: text("email"), password: String(data.get("password")) },
      ...(totp && { totp_code: totp }),
      device: localStorage.getItem(knownAs) ?? undefined,
    });
  });
  if (grant) {
    localStorage.setItem(knownAs, grant.device);
    desk.desk.session.start(grant);
  } else if (desk.problem?.code === "totp_required") {
    // The password was right: only the second proof is missing, which is no failure.
    desk.wantsCode = true;
    desk.problem = undefined;
    await desk.updateComplete;
    desk.renderRoot.querySelector<HTMLElement>('[name="code"]')?.focus();
  }
}
