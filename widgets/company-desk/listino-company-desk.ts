import { countNotifications, deleteStaffSession, getStaffMe, type StaffMe } from "@listino/sdk";
import { html, nothing } from "lit";
import { closestAcross } from "../kit/connected-elements.ts";
import { icon } from "../kit/icons.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { pageParam, setPageParams } from "../kit/page-url.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import type { ListinoProvider } from "../provider/listino-provider.ts";
import { companyStyles } from "./company.styles.ts";
import { DeskStore } from "./desk-store.ts";
import { styles } from "./listino-company-desk.styles.ts";
import { signIn } from "./sign-in.ts";
import { type DeskKey, deskWords, loadDeskWords } from "./words.ts";

const VIEWS = ["companies", "applications", "notifications", "account"] as const;
type View = (typeof VIEWS)[number];

/** The parts of the desk; each is fetched when it is first looked at. */
const parts = {
  companies: () => import("./company-list.ts"),
  company: () => import("./company.ts"),
  applications: () => import("./applications.ts"),
  notifications: () => import("./notifications.ts"),
  account: () => import("./account.ts"),
} as const;
type Parts = { [Name in keyof typeof parts]?: Awaited<ReturnType<(typeof parts)[Name]>> };

/**
 * The supplier's own customers desk, to embed in an intranet: companies and applications, invitations, conditions, prices
 * and buyers, for staff who sign in with their own account. What they may do is what their role says.
 *
 * @slot header - Above the desk.
 * @slot footer - Below the desk.
 */
export class ListinoCompanyDesk extends ListinoElement<DeskKey> {
  static override styles = [...ListinoElement.base, styles, companyStyles];
  static override properties = { problem: { state: true }, busy: { state: true }, said: { state: true } };

  problem?: Problem;
  busy = false;
  /** What was just done, for everybody to see and hear. */
  said = "";
  #desk?: DeskStore;
  #parts: Parts = {};
  /** The password was right, and a second proof is asked for. */
  wantsCode = false;

  get desk(): DeskStore {
    if (!this.#desk) throw new Error("the desk is used before its provider is known");
    return this.#desk;
  }

  override reconsider(): void {
    super.reconsider();
    void loadDeskWords(this.locale).then((news) => news && this.requestUpdate());
    const provider =
      closestAcross<ListinoProvider>(this, "listino-provider") ??
      document.querySelector<ListinoProvider>("listino-provider");
    const key = provider?.publishableKey;
    const desk = key ? DeskStore.of(provider.api || location.origin, key) : undefined;
    if (desk === this.#desk) return;
    this.#desk?.unsubscribe(this);
    this.#desk = desk;
    desk?.subscribe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk?.unsubscribe(this);
    this.#desk = undefined;
  }

  override t(key: DeskKey, values?: Readonly<Record<string, string | number>>): string {
    return this.say(key, deskWords(this.locale), values);
  }

  protected override render(): unknown {
    this.phase = "loading";
    const { store } = this;
    if (!store || !this.#desk) return this.skeleton();
    if (this.#desk.session.active) return this.content();
    this.phase = "ready";
    return signIn(this, store);
  }

  get me() {
    const { desk } = this;
    return this.use(desk.read("me", (signal) => getStaffMe(desk.connection, { signal })));
  }

  may(permission: string): boolean {
    return this.me.value?.permissions.includes(permission) ?? false;
  }

  protected content(): unknown {
    const { value: me, problem } = this.me;
    if (problem) {
      this.phase = "error";
      return this.problemNotice(problem, () => this.me.retry());
    }
    if (!me) return this.skeleton();
    this.phase = "ready";
    // A role that asks for a second proof gives nothing else before there is one.
    const locked = me.totp_required && !me.totp_enabled;
    const company = locked ? "" : pageParam("company");
    const asked = locked ? "account" : (VIEWS.find((view) => view === pageParam("desk")) ?? "companies");
    return html`<slot name="header"></slot>
      ${this.#bar(me, company ? "companies" : asked)}
      <p class="said" role="status">${this.said}</p>
      ${this.problem ? this.trouble(this.problem) : nothing}
      ${company ? this.#part("company")?.company(this, company) : this.#view(asked, me)}
      <slot name="footer"></slot>`;
  }

  #bar(me: StaffMe, current: View) {
    const tab = (view: Exclude<View, "account">, count = 0) =>
      html`<a
        href=${`?desk=${view}`}
        part="tab"
        aria-current=${view === current ? "page" : nothing}
        @click=${this.follow({ desk: view === "companies" ? "" : view, company: "", application: "" })}
        >${this.t(view)}${
          count > 0
            ? html` <span class="dot" part="badge" aria-hidden="true">${count > 99 ? "99+" : count}</span
                ><span class="hidden">${this.t("unread", { count })}</span>`
            : nothing
        }</a
      >`;
    return html`<nav class="bar" part="bar" aria-label=${this.t("deskTitle")}>
      ${me.permissions.length > 0 ? tab("companies") : nothing} ${this.may("applications.read") ? tab("applications") : nothing}
      ${this.may("notifications.read") ? tab("notifications", this.#unread) : nothing}
      <a
        class="who small"
        href="?desk=account"
        part="tab"
        aria-label="${me.name}: ${this.t("yourAccount")}"
        aria-current=${current === "account" ? "page" : nothing}
        @click=${this.follow({ desk: "account", company: "", application: "" })}
        ><bdi>${me.name}</bdi></a
      >
      <button class="link small" part="button" @click=${this.#left}>${this.t("signOut")}</button>
    </nav>`;
  }

  /** What somebody else changed first is shown as it is now: only the words are ours. */
  trouble(problem: Problem) {
    if (problem.code === "wrong_code") {
      return html`<div class="notice" part="notice" role="alert"><div>${this.t("wrong_code")}</div></div>`;
    }
    return problem.status === 412
      ? html`<div class="notice warn" part="notice" role="alert"><div>${this.t("changedMeanwhile")}</div></div>`
      : this.problemNotice(problem);
  }

  get #unread(): number {
    const { desk } = this;
    const read = desk.read("notifications count", (signal) =>
      countNotifications(desk.connection, { signal }),
    );
    return this.use(read).value?.unread ?? 0;
  }

  #view(view: View, me: StaffMe): unknown {
    if (view === "account") return this.#part("account")?.account(this, me);
    if (view === "applications") return this.#part("applications")?.applications(this);
    if (view === "notifications") return this.#part("notifications")?.notifications(this);
    return this.#part("companies")?.companyList(this);
  }

  #part<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    if (!this.#parts[name]) {
      void parts[name]().then((part) => {
        this.#parts = { ...this.#parts, [name]: part };
        this.requestUpdate();
      });
    }
    return this.#parts[name];
  }

  /** For links of the desk: they stay in the page, unless a new tab is asked for. */
  follow(params: Record<string, string>): (event: MouseEvent) => void {
    return (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.go(params);
    };
  }

  backTo(where: string, params: Record<string, string>) {
    return html`<button class="link back" part="button" @click=${() => this.go(params)}>
      ${icon("m14 6-6 6 6 6")} ${where}
    </button>`;
  }

  /** Another place of the desk, as a step that the back button undoes. */
  go(params: Record<string, string>): void {
    setPageParams({ tab: "", ...params }, true);
    this.said = "";
    this.problem = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("h2")?.focus());
  }

  /** One write at a time; what it made untrue is read again, and what it did is said. */
  async attempt<Answer>(
    write: () => PromiseLike<Answer>,
    then: { readonly forget?: readonly string[]; readonly say?: string } = {},
  ): Promise<Answer | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.problem = undefined;
    this.said = "";
    try {
      const answer = await write();
      this.desk.forget(...(then.forget ?? []));
      this.said = then.say ?? "";
      return answer;
    } catch (error) {
      this.problem = toProblem(error);
      if (this.problem.status === 412) this.desk.forget(...(then.forget ?? []));
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  async #left(): Promise<void> {
    const { desk } = this;
    // Forgotten here whether or not the server could be told.
    await this.attempt(() => deleteStaffSession(desk.connection));
    this.problem = undefined;
    this.wantsCode = false;
    desk.session.end();
  }

  override skeleton(): unknown {
    return html`<div class="frame">
      ${[1, 2, 3, 4, 5].map(() => html`<div class="waiting"><span class="skeleton"></span></div>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-company-desk": ListinoCompanyDesk;
  }
}
