import {
  type ApplicationInput,
  getMe,
  requestApplicationLink,
  type Supplier,
  submitApplication,
} from "@listino/sdk";
import { html } from "lit";
import type { FormErrors } from "../kit/form/form.ts";
import { icon } from "../kit/icons.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { ListinoEvent } from "../kit/listino-event.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import type { Store } from "../kit/store/store.ts";
import { styles } from "./listino-registration.styles.ts";

type Forms = typeof import("../kit/form/forms.ts");

/** @event A company has applied. Whether it is accepted, staff decide. */
export class ApplicationSubmitEvent extends ListinoEvent<{ email: string }> {
  constructor(email: string) {
    super("listino-application-submit", { email });
  }
}

/**
 * The way in for companies that nobody has invited: who they are, who asks, what they consent to. Staff accept or refuse.
 *
 * @fires listino-application-submit - The application was sent.
 * @slot header - Above the form.
 * @slot footer - Below the form.
 */
export class ListinoRegistration extends ListinoElement {
  static override styles = [...ListinoElement.base, styles];
  static override paperwork = true;
  static override properties = {
    problem: { state: true },
    busy: { state: true },
    sent: { state: true },
    again: { state: true },
  };

  problem?: Problem;
  busy = false;
  /** Where the answer goes, once it was sent. */
  sent = "";
  /** Another link was asked for. */
  again = false;
  #errors: FormErrors = new Map();
  #forms?: Forms;
  #fetching?: Promise<void>;

  protected override signedOut(): unknown {
    const { store } = this;
    const forms = this.#forms ?? this.#fetch();
    const read = store && this.later()?.supplierOf(store);
    const supplier = read && this.use(read);
    if (supplier?.problem) {
      this.phase = "error";
      return this.#sheet(this.problemNotice(supplier.problem, () => supplier.retry()));
    }
    if (!store || !forms || !supplier?.value) return this.skeleton();
    this.phase = "ready";
    if (this.sent) return this.#thanks(store, forms, supplier.value);
    if (!supplier.value.applications_open) return this.#closed(forms, supplier.value);
    return this.#form(store, forms, supplier.value);
  }

  protected content(store: Store): unknown {
    const forms = this.#forms ?? this.#fetch();
    const me = this.use(store.read("me", (signal) => getMe(store.connection, { signal }))).value;
    if (!forms || !me) return this.skeleton();
    this.phase = "empty";
    return this.#sheet(
      html`<p>${forms.registrationWords(this)("applyCustomer", { company: me.company.name })}</p>`,
    );
  }

  protected override skeleton(): unknown {
    return html`<slot name="header"></slot>
      <div class="sheet waiting"><span class="skeleton"></span><span class="skeleton"></span></div>`;
  }

  #fetch(): undefined {
    this.#fetching ??= import("../kit/form/forms.ts").then(
      (forms) => {
        this.#forms = forms;
        this.adopt(forms.formStyles);
        this.requestUpdate();
      },
      () => {
        this.#fetching = undefined;
      },
    );
  }

  #sheet(content: unknown) {
    return html`<slot name="header"></slot>
      <div class="sheet" part="card">${content}</div>
      <slot name="footer"></slot>`;
  }

  #thanks(store: Store, { registrationWords }: Forms, { name }: Supplier) {
    const t = registrationWords(this);
    const again = async () => {
      this.problem = undefined;
      try {
        await requestApplicationLink(store.connection, { email: this.sent });
        this.again = true;
      } catch (error) {
        this.problem = toProblem(error);
      }
    };
    return this.#sheet(html`<span class="seal">${icon("m5 12.5 4.5 4.5L19 7.5")}</span>
      <div>
        <h2 part="title" tabindex="-1">${t("appliedTitle")}</h2>
        <p class="muted">${t("appliedHint", { supplier: name, email: this.sent })}</p>
      </div>
      ${this.problem ? this.problemNotice(this.problem) : ""}
      ${
        this.again
          ? html`<p role="status">${t("appliedAgain", { email: this.sent })}</p>`
          : html`<button class="link" part="button" @click=${again}>${t("appliedSendAgain")}</button>`
      }`);
  }

  #closed({ registrationWords }: Forms, { name, contact_email: email }: Supplier) {
    const t = registrationWords(this);
    this.phase = "empty";
    return this.#sheet(html`<p>${t("applyClosed", { supplier: name })}</p>
      ${email ? html`<p><a href="mailto:${email}">${t("applyContactUs", { email })}</a></p>` : ""}`);
  }

  #form(store: Store, forms: Forms, supplier: Supplier) {
    const t = forms.registrationWords(this);
    const errors = this.#errors;
    return this.#sheet(html`<div>
        <h2 part="title">${t("applyTitle")}</h2>
        <p class="muted">${t("applyHint", { supplier: supplier.name })}</p>
      </div>
      <form novalidate @submit=${(event: SubmitEvent) => this.#submitted(event, store, forms)}>
        <fieldset>
          <h3>${t("applyCompany")}</h3>
          ${forms.companyFields(this, errors, { country: supplier.country })}
        </fieldset>
        <fieldset>
          <h3>${t("applyContact")}</h3>
          <div class="fields">
            ${forms.formField("contact/name", t("applyName"), errors, { autocomplete: "name" })}
            ${forms.formField("contact/email", t("applyEmail"), errors, { type: "email", autocomplete: "username" })}
            ${forms.formField("contact/password", t("applyPassword"), errors, {
              type: "password",
              autocomplete: "new-password",
              minlength: 10,
              hint: t("applyPasswordHint"),
            })}
          </div>
          <label class="field" part="field">
            <span>${t("applyMessage")}</span>
            <textarea part="input" name="message" rows="3" maxlength="2000"></textarea>
          </label>
        </fieldset>
        ${forms.consentFields(this, errors, supplier)}
        ${this.problem && !errors.size ? this.problemNotice(this.problem) : ""}
        <button class="button primary" part="button" aria-disabled=${this.busy}>
          ${t(this.busy ? "applySending" : "applySend")}
        </button>
      </form>`);
  }

  async #submitted(event: SubmitEvent, store: Store, forms: Forms): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target as HTMLFormElement;
    const words = forms.addressWords(this);
    this.#errors = forms.checkForm(form, words);
    this.problem = undefined;
    if (!this.#errors.size) await this.#send(store, forms, form);
    this.requestUpdate();
    await this.updateComplete;
    if (this.sent) this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
    else forms.focusFirstError(form);
  }

  async #send(store: Store, forms: Forms, form: HTMLFormElement): Promise<void> {
    const body = forms.companyOf(forms.readForm(form)) as unknown as ApplicationInput;
    const message = String(new FormData(form).get("message")).trim();
    if (message) body.message = message;
    body.contact.language = this.locale.split("-")[0];
    this.busy = true;
    try {
      await submitApplication(store.connection, body);
      this.sent = body.contact.email;
      this.dispatchEvent(new ApplicationSubmitEvent(this.sent));
    } catch (error) {
      this.problem = toProblem(error);
      this.#errors = forms.refusedFields(this.problem.errors, forms.addressWords(this));
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-registration": ListinoRegistration;
  }
  interface HTMLElementEventMap {
    "listino-application-submit": ApplicationSubmitEvent;
  }
}
