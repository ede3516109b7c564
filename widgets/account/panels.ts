import { changePassword, confirmEmailChange, type Me, requestEmailChange, updateMe } from "@listino/sdk";
import { html, nothing } from "lit";
import { companyChoice, switchCompany } from "../kit/company-choice.ts";
import type { FormErrors } from "../kit/form/form.ts";
import type { Store } from "../kit/store/store.ts";
import { supplierOf } from "../kit/store/supplier.ts";
import type { Change, ListinoAccount } from "./listino-account.ts";
import { sessions, sessionsOf } from "./sessions.ts";

const LANGUAGES = ["en", "it", "pl"];
const errorsOf = new WeakMap<ListinoAccount, FormErrors>();
let colleagues: typeof import("./colleagues.ts") | undefined;

/** A form in a panel: checked by the browser in the page's language, then sent; the fields that were refused say so. */
export function panelForm(
  widget: ListinoAccount,
  what: Change,
  { button, send }: { button: string; send: (form: HTMLFormElement) => Promise<unknown> },
  fields: (errors: FormErrors, field: NonNullable<ListinoAccount["forms"]>["formField"]) => unknown,
) {
  const { forms } = widget;
  if (!forms) return nothing;
  const errors = errorsOf.get(widget) ?? new Map<string, string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    errorsOf.set(widget, forms.checkForm(form, forms.addressWords(widget)));
    if (!errorsOf.get(widget)?.size) {
      await send(form);
      const refused = widget.problem?.errors ?? [];
      const told = new Map(forms.refusedFields(refused, forms.addressWords(widget)));
      for (const { pointer, code } of refused) {
        if (code === "wrong_password") told.set(pointer.slice(1), widget.t("passwordWrong"));
      }
      errorsOf.set(widget, told);
    }
    widget.requestUpdate();
    await widget.updateComplete;
    forms.focusFirstError(form);
  };
  return html`<form novalidate @submit=${submit}>
    ${errors.size ? nothing : widget.trouble(what)} ${fields(errors, forms.formField)}
    <div class="actions">
      <button class="button primary" part="button" aria-disabled=${widget.busy}>${button}</button>
      <button class="button" type="button" part="button" @click=${() => turn(widget, "")}>${widget.t("dismiss")}</button>
    </div>
  </form>`;
}

export function turn(widget: ListinoAccount, open: ListinoAccount["open"]): void {
  errorsOf.delete(widget);
  widget.turn(open);
}

/** What can be changed: its value and a button, or the form. */
function changeable(widget: ListinoAccount, what: "email" | "password", value: unknown, form: () => unknown) {
  if (widget.open === what) return form();
  return html`<div class="row">
    <span>${value}</span>
    <button
      class="button"
      part="button"
      aria-label="${widget.t("change")}: ${widget.t(what === "email" ? "accountEmail" : "accountPassword")}"
      @click=${() => turn(widget, what)}
    >
      ${widget.t("change")}
    </button>
  </div>`;
}

export function panels(widget: ListinoAccount, store: Store, me: Me | undefined, token: string) {
  if (token) return confirmed(widget, store, token);
  if (!me) return nothing;
  const supplier = widget.use(supplierOf(store)).value?.name ?? "";
  const manages = me.capabilities.includes("buyers.manage");
  return html`<div class="panels">
    <div class="column">${profile(widget, store, me)} ${access(widget, store, me)}</div>
    <div class="column">
      ${me.sales_rep ? salesRep(widget, me.sales_rep, supplier) : nothing} ${sessions(widget, store, supplier)}
    </div>
    ${manages ? people(widget, store, me) : nothing}
  </div>`;
}

function profile(widget: ListinoAccount, store: Store, me: Me) {
  const names = new Intl.DisplayNames(widget.locale, { type: "language" });
  const send = async (form: HTMLFormElement) => {
    const { name, language } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    // Only what was changed here: what staff have put right meanwhile is not put back.
    const change = {
      ...(name !== me.buyer.name && { name }),
      ...((language || null) !== me.buyer.language && { language: language || null }),
    };
    const changed = await widget.attempt(
      "profile",
      () => updateMe(store.connection, change),
      widget.t("saved"),
    );
    if (!changed) return;
    widget.took(store, changed);
    widget.open = "";
  };
  const chosen = me.buyer.language ?? "";
  const move = (id: string) => {
    const company = me.companies.find((one) => one.id === id)?.name ?? "";
    return widget.attempt("company", () => switchCompany(store, id), widget.t("companyChanged", { company }));
  };
  return html`<section class="panel" part="panel" aria-labelledby="profile">
    <h3 id="profile">${widget.t("profile")}</h3>
    ${
      widget.open === "profile"
        ? panelForm(
            widget,
            "profile",
            { button: widget.t("save"), send },
            (errors, field) => html`
              ${field("name", widget.t("yourName"), errors, { autocomplete: "name", value: me.buyer.name })}
              <div class="field" part="field">
                <label for="language">${widget.t("language")}</label>
                <select part="select" id="language" name="language">
                  <option value="">${widget.t("languageOfCompany")}</option>
                  ${[...new Set([...LANGUAGES, chosen])]
                    .filter(Boolean)
                    .map(
                      (code) =>
                        html`<option value=${code} .selected=${code === chosen}>${names.of(code)}</option>`,
                    )}
                </select>
              </div>`,
          )
        : html`<dl class="facts">
              ${fact(widget.t("yourName"), me.buyer.name)} ${fact(widget.t("company"), me.company.name)}
              ${fact(widget.t("role"), me.role?.name)} ${fact(widget.t("branch"), me.location?.name)}
              ${fact(widget.t("language"), chosen ? names.of(chosen) : widget.t("languageOfCompany"))}
            </dl>
            ${companyChoice(store, me, widget.t("orderFor"), move)} ${widget.trouble("company")}
            <div class="actions">
              <button
                class="button"
                part="button"
                aria-label="${widget.t("change")}: ${widget.t("profile")}"
                @click=${() => turn(widget, "profile")}
              >
                ${widget.t("change")}
              </button>
            </div>`
    }
  </section>`;
}

const fact = (name: string, value?: string | null) =>
  value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing;

function salesRep(widget: ListinoAccount, rep: NonNullable<Me["sales_rep"]>, supplier: string) {
  const initials = rep.name
    .split(/\s+/)
    .map(([letter]) => letter)
    .slice(0, 2)
    .join("");
  return html`<section class="panel" part="panel contact" aria-labelledby="rep">
    <h3 id="rep">${widget.t("salesRep", { supplier })}</h3>
    <div class="person">
      <span class="face" part="photo" aria-hidden="true">
        ${rep.photo_url ? html`<img src=${rep.photo_url} alt="" loading="lazy" />` : initials}
      </span>
      <div>
        <strong>${rep.name}</strong>
        ${rep.title ? html`<div class="muted">${rep.title}</div>` : nothing}
      </div>
    </div>
    <div class="reach">
      ${rep.phone ? html`<a href="tel:${rep.phone.replace(/[^+\d]/g, "")}" dir="ltr">${rep.phone}</a>` : nothing}
      <a href="mailto:${rep.email}">${rep.email}</a>
    </div>
  </section>`;
}

function access(widget: ListinoAccount, store: Store, me: Me) {
  const ask = async (form: HTMLFormElement) => {
    const { email = "", password = "" } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const sent = () => requestEmailChange(store.connection, { email, password }).then(() => true);
    if (await widget.attempt("email", sent, widget.t("emailSent", { email }))) widget.open = "";
  };
  const change = async (form: HTMLFormElement) => {
    const { current_password = "", new_password = "" } = Object.fromEntries(new FormData(form)) as Record<
      string,
      string
    >;
    const sent = () => changePassword(store.connection, { current_password, new_password }).then(() => true);
    if (!(await widget.attempt("password", sent, widget.t("passwordChanged")))) return;
    widget.open = "";
    void sessionsOf(store).load();
  };
  const now = { type: "password", autocomplete: "current-password" };
  return html`<section class="panel" part="panel" aria-labelledby="access">
    <h3 id="access">${widget.t("accountEmail")}</h3>
    ${changeable(widget, "email", me.buyer.email, () =>
      panelForm(
        widget,
        "email",
        { button: widget.t("emailSend"), send: ask },
        (errors, field) => html`<p class="muted">${widget.t("emailHint")}</p>
          ${field("email", widget.t("emailNext"), errors, { type: "email", autocomplete: "email" })}
          ${field("password", widget.t("passwordNow"), errors, now)}`,
      ),
    )}
    <h3>${widget.t("accountPassword")}</h3>
    ${changeable(widget, "password", html`<span class="muted">${widget.t("passwordHidden")}</span>`, () =>
      panelForm(
        widget,
        "password",
        { button: widget.t("save"), send: change },
        (errors, field) => html`
          <input type="email" name="user" autocomplete="username" .value=${me.buyer.email} hidden />
          ${field("current_password", widget.t("passwordNow"), errors, now)}
          ${field("new_password", widget.t("passwordNext"), errors, {
            type: "password",
            autocomplete: "new-password",
            minlength: 10,
            hint: widget.t("passwordLength"),
          })}`,
      ),
    )}
  </section>`;
}

function people(widget: ListinoAccount, store: Store, me: Me) {
  if (!colleagues) {
    void import("./colleagues.ts").then((part) => {
      colleagues = part;
      widget.requestUpdate();
    });
    return html`<section class="panel whole"><span class="skeleton"></span></section>`;
  }
  return colleagues.colleagues(widget, store, me);
}

function confirmed(widget: ListinoAccount, store: Store, token: string) {
  const confirming = widget.use(
    store.read(`email ${token}`, () => confirmEmailChange(store.connection, { token })),
  );
  const { value, problem } = confirming;
  if (value) {
    queueMicrotask(() => {
      // Used once: it must not stay in the history.
      history.replaceState(history.state, "", location.pathname + location.search);
      widget.said = widget.t("emailConfirmed", { email: value.email });
      store.forget((key) => key === "me");
    });
    return html`<section class="panel"><span class="skeleton"></span></section>`;
  }
  if (!problem) return html`<section class="panel"><span class="skeleton"></span></section>`;
  const gone = problem.code === "link_ended" || problem.code === "link_unknown";
  return html`<div class="notice warn" part="notice">
    <div>${gone ? widget.t("resetGone") : widget.problemNotice(problem, () => confirming.retry())}</div>
  </div>`;
}
