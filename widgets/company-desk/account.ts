/** A staff member's own account: the second proof, the password, and where they are signed in. */
import {
  changeStaffPassword,
  confirmTotp,
  listStaffSessions,
  removeTotp,
  revokeOtherStaffSessions,
  revokeStaffSession,
  type StaffMe,
  startTotp,
} from "@listino/sdk";
import { html, nothing } from "lit";
import { formField } from "../kit/form/form.ts";
import { Refused } from "../kit/store/connection.ts";
import { toProblem } from "../kit/store/problem.ts";
import { openDialog } from "./dialog-form.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

/** What is shown once, until it is put away; of each desk its own. */
interface Begun {
  readonly secret: string;
  readonly otpauth_uri: string;
}
const begun = new WeakMap<ListinoCompanyDesk, Begun>();
const kept = new WeakMap<ListinoCompanyDesk, readonly string[]>();

export function account(desk: ListinoCompanyDesk, me: StaffMe) {
  return html`<div class="toolbar"><h2 tabindex="-1">${desk.t("yourAccount")}</h2></div>
    ${
      me.totp_required && !me.totp_enabled
        ? html`<p class="notice warn" part="notice">${desk.t("proofNeeded")}</p>`
        : nothing
    }
    <div class="pair">
      <div>
        <section class="box" part="box"><h3>${desk.t("proof")}</h3>${proof(desk, me)}</section>
        <section class="box" part="box">
          <h3>${desk.t("password")}</h3>
          <button class="button" part="button" @click=${() => password(desk)}>${desk.t("passwordChange")}</button>
        </section>
      </div>
      ${sessions(desk)}
    </div>`;
}

function proof(desk: ListinoCompanyDesk, me: StaffMe) {
  const codes = kept.get(desk);
  if (codes) return recovery(desk, codes);
  const { connection } = desk.desk;
  if (me.totp_enabled) {
    return html`<p>${desk.t("proofOn")}</p>
      ${
        me.totp_required
          ? nothing
          : html`<button class="button" part="button" @click=${() => withCode(desk, "proofRemove", "proofRemoveHint", (code) => removeTotp(connection, { code }))}>
              ${desk.t("proofRemove")}
            </button>`
      }`;
  }
  const found = begun.get(desk);
  if (!found) {
    const start = async () => {
      const started = await desk.attempt(() => startTotp(connection));
      if (!started) return;
      begun.set(desk, started);
      // The place is asked for from now on: once the proof is on, the codes have still to be seen.
      desk.go({ desk: "account", company: "", application: "" });
    };
    return html`<p class="muted">${desk.t("proofOff")}</p>
      <button class="button primary" part="button" aria-disabled=${desk.busy} @click=${start}>${desk.t("proofStart")}</button>`;
  }
  const confirm = async () => {
    const answer = await withCode(desk, "proofConfirm", "proofKey", (code) =>
      confirmTotp(connection, { code }),
    );
    if (!answer) return;
    begun.delete(desk);
    kept.set(desk, answer.recovery_codes);
    desk.requestUpdate();
  };
  return html`<p>${desk.t("proofKey")}</p>
    <p class="key" dir="ltr">${found.secret.replace(/(.{4})(?=.)/g, "$1 ")}</p>
    <div class="actions">
      <button class="button primary" part="button" @click=${confirm}>${desk.t("proofConfirm")}</button>
      <a class="button" part="button" href=${found.otpauth_uri}>${desk.t("proofOpen")}</a>
    </div>`;
}

function recovery(desk: ListinoCompanyDesk, codes: readonly string[]) {
  const away = () => {
    kept.delete(desk);
    desk.requestUpdate();
  };
  return html`<h4>${desk.t("recovery")}</h4>
    <p>${desk.t("recoveryHint")}</p>
    <ul class="key codes" dir="ltr">${codes.map((code) => html`<li>${code}</li>`)}</ul>
    <button class="button" part="button" @click=${away}>${desk.t("recoveryKept")}</button>`;
}

/** Turning the proof on and off takes a code; a wrong one is told at its field. */
async function withCode<Answer>(
  desk: ListinoCompanyDesk,
  title: "proofConfirm" | "proofRemove",
  hint: "proofKey" | "proofRemoveHint",
  send: (code: string) => PromiseLike<Answer>,
): Promise<Answer | undefined> {
  let said = false;
  const answer = await openDialog(desk, {
    title: desk.t("proof"),
    ...(title === "proofRemove" && { hint: desk.t(hint) }),
    submit: desk.t(title),
    fields: (errors) => formField("code", desk.t("code"), errors, { autocomplete: "one-time-code" }),
    save: async ({ code }) => {
      const sent = await named("code", "wrong_code", send(String(code)));
      said = true;
      return sent;
    },
  });
  if (said) {
    desk.desk.forget("me");
    desk.said = desk.t("saved");
  }
  return answer;
}

async function password(desk: ListinoCompanyDesk): Promise<void> {
  const secret = (autocomplete: string) => ({ type: "password", autocomplete });
  const changed = await openDialog(desk, {
    title: desk.t("passwordChange"),
    submit: desk.t("save"),
    fields: (errors) => html`<div class="fields">
      ${formField("current_password", desk.t("passwordNow"), errors, secret("current-password"))}
      ${formField("new_password", desk.t("passwordNext"), errors, {
        ...secret("new-password"),
        minlength: 10,
        hint: desk.t("passwordLength"),
      })}
    </div>`,
    save: (body) => {
      const passwords = body as Parameters<typeof changeStaffPassword>[1];
      const sent = changeStaffPassword(desk.desk.connection, passwords).then(() => true);
      return named("current_password", "invalid_credentials", sent);
    },
  });
  if (!changed) return;
  desk.desk.forget("own sessions");
  desk.said = desk.t("passwordChanged");
}

/** A refusal without a field, told at the one it is about. */
async function named<Answer>(field: string, code: string, sent: PromiseLike<Answer>): Promise<Answer> {
  try {
    return await sent;
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code !== code) throw error;
    throw new Refused({ ...problem, errors: [{ pointer: `/${field}`, code, detail: "" }] });
  }
}

function sessions(desk: ListinoCompanyDesk) {
  const { connection } = desk.desk;
  const read = desk.use(
    desk.desk.read("own sessions", (signal) =>
      listStaffSessions(connection, { signal }).then(({ data }) => data),
    ),
  );
  const forget = ["own sessions"];
  const end = (write: () => PromiseLike<unknown>) => () =>
    desk.attempt(write, { forget, say: desk.t("saved") });
  return html`<section class="box" part="box">
    <h3>${desk.t("ownSessions")}</h3>
    ${read.problem ? desk.problemNotice(read.problem, () => read.retry()) : nothing}
    ${read.value || read.problem ? nothing : html`<span class="skeleton"></span>`}
    <ul class="history plain">
      ${read.value?.map(
        ({ id, device, current, last_seen_at }) => html`<li class="title">
          <span class="grow">
            ${device?.replace(" on ", " · ") ?? desk.t("anotherProgram")}${current ? ` (${desk.t("thisSession")})` : ""}
            <span class="muted small block">${desk.t("lastSeen", { date: desk.date(last_seen_at, true) })}</span>
          </span>
          ${
            current
              ? nothing
              : html`<button class="link small" part="button" aria-disabled=${desk.busy} @click=${end(() => revokeStaffSession(connection, id))}>${desk.t("signOutThere")}</button>`
          }
        </li>`,
      )}
    </ul>
    ${
      read.value?.some(({ current }) => !current)
        ? html`<button class="button" part="button" aria-disabled=${desk.busy} @click=${end(() => revokeOtherStaffSessions(connection))}>
            ${desk.t("signOutOthers")}
          </button>`
        : nothing
    }
  </section>`;
}
