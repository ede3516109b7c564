import { acceptConnection, createSession, deleteSession, getMe, type Session } from "@listino/sdk";
import { html, nothing } from "lit";
import { icon } from "../kit/icons.ts";
import { interaction } from "../kit/interaction-part.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import type { Store } from "../kit/store/store.ts";
import { messages } from "../translations/en/sign-in.ts";
import { ConnectionAcceptEvent, SessionEndEvent, SessionStartEvent } from "./events.ts";
import { styles } from "./listino-sign-in.styles.ts";

export type SignInKey = keyof typeof messages;

const meOf = (store: Store) => store.read("me", (signal) => getMe(store.connection, { signal }));

const knownAs = "listino:device";

/** Of a link to a password or to something that is to be confirmed: in the fragment, which no server ever sees. */
const linkToken = () => {
  const token = new URLSearchParams(location.hash.slice(1)).get("token") ?? "";
  return /^(pwr|mbr|app)_/.test(token) ? token : "";
};

/**
 * Sign-in by e-mail and password, with the way back for whoever has forgotten it, and with `mode="invitation"` the page an
 * invitation leads to: it reads the token from the URL's fragment, registers the buyer and has the connection accepted.
 * With `mode="password-reset"` it is the page that password links lead to; any other follows such a link as well.
 *
 * @fires listino-session-start - A buyer has signed in or registered.
 * @fires listino-session-end - The buyer has signed out.
 * @fires listino-connection-accept - The company is connected.
 * @slot header - Above the form.
 * @slot footer - Below the form, for instance a way to apply for access.
 */
export class ListinoSignIn extends ListinoElement<SignInKey> {
  static override styles = [...ListinoElement.base, styles];
  static override messages = messages;
  static override paperwork = true;
  static override properties = {
    mode: {},
    orderUrl: { attribute: "order-url" },
    problem: { state: true },
    busy: { state: true },
    step: { state: true },
  };

  /** `sign-in`, `invitation` for the page that invitations link to, or `password-reset` for that of password links. */
  mode: "sign-in" | "invitation" | "password-reset" = "sign-in";
  /** Where to go after signing in, usually the page with the price list. */
  orderUrl = "";
  problem?: Problem;
  busy = false;
  /** On the way to a password. */
  step: "" | "forgotten" | "sent" | "temporary" | "confirmed" = "";
  /** What was typed, so that nobody types it twice. */
  email = new URLSearchParams(location.hash.slice(1)).get("email") ?? "";
  entered = "";
  /** Which of one's companies to sign in for, where a link named it. */
  company?: string;
  #invitation?: () => unknown;
  #password?: (token: string) => unknown;

  protected override signedOut(): unknown {
    const { store } = this;
    this.phase = "ready";
    const token = linkToken();
    if (store && (token || this.step || this.mode === "password-reset")) return this.#passwords(token);
    if (this.mode === "invitation" && store) return this.#invited();
    return this.card(html`<h2 part="title">${this.t("signInTitle")}</h2>
      ${this.store?.session.expired && !this.problem ? html`<p class="muted">${this.t("sessionEnded")}</p>` : nothing}
      ${this.problem ? this.problemNotice(this.problem) : nothing}
      <form @submit=${this.#submitted}>
        <label class="field" part="field">
          <span>${this.t("email")}</span>
          <input part="input" name="email" type="email" autocomplete="username" required .defaultValue=${this.email} />
        </label>
        <label class="field" part="field">
          <span>${this.t("password")}</span>
          <input part="input" name="password" type="password" autocomplete="current-password" required />
        </label>
        <button class="button primary" part="button" aria-disabled=${this.busy}>
          ${this.t(this.busy ? "signingIn" : "signIn")}
        </button>
        <button class="link" type="button" part="button" @click=${() => this.turn("forgotten")}>
          ${this.t("forgotten")}
        </button>
      </form>`);
  }

  #passwords(token: string): unknown {
    if (this.#password) return this.#password(token);
    const confirming = /^(mbr|app)_/.test(token) ? import("./confirmation.ts") : undefined;
    void Promise.all([import("./password.ts"), import("../kit/form/forms.ts"), confirming]).then(
      ([part, forms, confirm]) => {
        this.#password = (found) => {
          const { store, step } = this;
          if (!store) return;
          return confirm && (step === "confirmed" || (!step && found))
            ? confirm.confirmation(this, store, forms, found)
            : part.password(this, store, forms, found);
        };
        this.requestUpdate();
      },
    );
    return this.skeleton();
  }

  /** Another step on the way to a password. */
  turn(step: ListinoSignIn["step"]): void {
    this.problem = undefined;
    this.step = step;
    if (!step && this.mode === "password-reset") this.mode = "sign-in";
  }

  #invited(): unknown {
    if (this.#invitation) return this.#invitation();
    void Promise.all([import("./invitation.ts"), import("../kit/form/forms.ts")]).then(([part, forms]) => {
      this.#invitation = () => this.store && part.invitation(this, this.store, forms);
      this.requestUpdate();
    });
    return this.skeleton();
  }

  protected content(store: Store): unknown {
    // An invitation is for whom it was sent to, whoever is signed in here; once used it says nothing new.
    const invited = this.mode === "invitation" && location.hash.includes("token=") && this.#invited();
    if (invited) {
      this.phase = "ready";
      return invited;
    }
    const token = linkToken();
    if (token || this.step === "temporary" || this.step === "confirmed") {
      this.phase = "ready";
      return this.#passwords(token);
    }
    const { value: me, problem } = this.use(meOf(store));
    if (problem?.code === "password_change_required") this.step = "temporary";
    const read = this.later()?.supplierOf(store);
    const supplier = read && this.use(read).value;
    if (problem) this.phase = "error";
    if (problem) return this.card(this.problemNotice(problem, () => meOf(store).retry()));
    if (!me || !supplier) return this.skeleton();
    this.phase = "ready";
    const names = { supplier: supplier.name, company: me.company.name };
    if (me.company.status === "registered") {
      return this.card(html`<h2 part="title">${this.t("connectTitle", names)}</h2>
        <p class="muted">${this.t("connectHint", names)}</p>
        ${this.problem ? this.problemNotice(this.problem) : nothing}
        <button class="button primary" part="button" aria-disabled=${this.busy} @click=${this.#accepted}>
          ${this.t("accept")}
        </button>`);
    }
    const url = this.orderUrl;
    return this.card(html`<div class="who">
        <span class="seal">${icon("m5 12.5 4.5 4.5L19 7.5")}</span>
        <div>
          <h2 part="title">
            ${this.t(this.mode === "invitation" ? "connected" : "signedInAs", { ...names, name: me.buyer.name })}
          </h2>
          <p class="muted">${me.company.name} · ${me.buyer.email}</p>
        </div>
      </div>
      ${this.problem ? this.problemNotice(this.problem) : nothing}
      ${this.later()?.companyChoice(store, me, this.t("orderFor"), (id) => this.#switched(store, id))}
      <div class="actions">
        ${url ? html`<a class="button primary" part="button" href=${url}>${this.t("goOrder")}</a>` : nothing}
        <button class="button" part="button" @click=${this.#left}>${this.t("signOut")}</button>
      </div>`);
  }

  protected override skeleton(): unknown {
    return this.card(
      html`<span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>`,
    );
  }

  card(content: unknown) {
    return html`<slot name="header"></slot>
      <div class="card" part="card">${content}</div>
      <slot name="footer"></slot>`;
  }

  /** Runs one write at a time; what goes wrong is shown above the form. */
  async attempt<Answer>(write: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.problem = undefined;
    try {
      return await write();
    } catch (error) {
      this.problem = toProblem(error);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** What says to the API that this browser was here before. */
  get device() {
    return { device: localStorage.getItem(knownAs) ?? undefined };
  }

  remember(device?: string): void {
    if (device) localStorage.setItem(knownAs, device);
  }

  /** The temporary password is changed: everything may be done now. */
  renewed(store: Store): void {
    this.entered = "";
    store.forget(() => true);
    meOf(store).retry();
  }

  /** Takes over a new session and tells the page. */
  enter(store: Store, session: Session): void {
    this.remember(session.device);
    store.session.start(session);
    if (session.password_change_required) {
      this.step = "temporary";
      return;
    }
    meOf(store).set(session);
    const stay = !this.dispatchEvent(new SessionStartEvent(session));
    // Whoever orders for several companies says for which one first.
    const sure = session.company.status === "active" && session.companies.length < 2;
    if (this.orderUrl && sure && !stay) location.assign(this.orderUrl);
  }

  /** The same session for another company. */
  async #switched(store: Store, id: string): Promise<boolean> {
    const session = await this.attempt(async () => (await interaction()).switchCompany(store, id));
    if (!session) return false;
    meOf(store).set(session);
    this.dispatchEvent(new SessionStartEvent(session));
    return true;
  }

  async #submitted(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { store } = this;
    const data = new FormData(event.target as HTMLFormElement);
    const [email, password] = [String(data.get("email")), String(data.get("password"))];
    const body = { email, password, company_id: this.company, ...this.device };
    if (!store) return;
    this.email = email;
    this.entered = password;
    const session = await this.attempt(() => createSession(store.connection, body));
    // Somebody else signs in than the one whom the link was for.
    if (this.problem?.errors.length) this.company = undefined;
    if (session) this.enter(store, session);
    if (this.step !== "temporary") this.entered = "";
  }

  async #accepted(): Promise<void> {
    const { store } = this;
    if (!store) return;
    const me = await this.attempt(() => acceptConnection(store.connection));
    if (!me) return;
    meOf(store).set(me);
    this.dispatchEvent(new ConnectionAcceptEvent(me));
  }

  async #left(): Promise<void> {
    const { store } = this;
    if (!store) return;
    // The token is forgotten here whether or not the server could be told.
    await this.attempt(() => deleteSession(store.connection));
    this.problem = undefined;
    store.session.end();
    this.dispatchEvent(new SessionEndEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-sign-in": ListinoSignIn;
  }
}
