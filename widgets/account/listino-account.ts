import { getMe, type Me } from "@listino/sdk";
import { html, nothing } from "lit";
import { icon } from "../kit/icons.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { ListinoEvent } from "../kit/listino-event.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import type { Store } from "../kit/store/store.ts";
import { words } from "../kit/words/account-words.ts";
import { messages } from "../translations/en/account.ts";
import { styles } from "./listino-account.styles.ts";

export type AccountKey = keyof typeof messages;
export type Change = "profile" | "company" | "email" | "password" | "sessions" | "colleagues";

const meOf = (store: Store) => store.read("me", (signal) => getMe(store.connection, { signal }));

/** @event Something of the account was changed. */
export class AccountChangeEvent extends ListinoEvent<{ what: Change }> {
  constructor(what: Change) {
    super("listino-account-change", { what });
  }
}

/**
 * The buyer's own account: name and language, e-mail, password, where they are signed in, who looks after their company at
 * the supplier; and for whoever manages the company's people, those and what each may do. It also completes the change of an
 * e-mail, whose link leads to its page.
 *
 * @fires listino-account-change - Something was changed; `what` says what.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 */
export class ListinoAccount extends ListinoElement<AccountKey> {
  static override styles = [...ListinoElement.base, styles];
  static override messages = messages;
  static override paperwork = true;
  static override properties = {
    open: { state: true },
    problem: { state: true },
    busy: { state: true },
    said: { state: true },
  };

  /** The form that is open; one at a time. */
  open: "" | Change | "add" = "";
  problem?: Problem;
  busy = false;
  /** What was just done. */
  said = "";
  #panels?: typeof import("./panels.ts");

  override connectedCallback(): void {
    super.connectedCallback();
    this.learn(words);
  }

  protected override signedOut(): unknown {
    return linkToken() && this.store ? this.#shell(this.#drawn(this.store)) : super.signedOut();
  }

  protected content(store: Store): unknown {
    const { value: me, problem } = this.use(meOf(store));
    if (problem) {
      this.phase = "error";
      return this.#shell(this.problemNotice(problem, () => meOf(store).retry()));
    }
    if (!me) return this.skeleton();
    this.phase = "ready";
    return this.#shell(this.#drawn(store, me));
  }

  /** The panels are fetched beside the first read. */
  #drawn(store: Store, me?: Me): unknown {
    if (this.#panels) return this.#panels.panels(this, store, me, linkToken());
    void Promise.all([import("./panels.ts"), this.#forms()]).then(([part]) => {
      this.#panels = part;
      this.requestUpdate();
    });
    return this.skeletons();
  }

  forms?: typeof import("../kit/form/forms.ts");
  async #forms(): Promise<void> {
    this.forms = await import("../kit/form/forms.ts");
  }

  protected override skeleton(): unknown {
    return this.#shell(this.skeletons());
  }

  private skeletons() {
    return html`<div class="panels">
      ${[1, 2, 3, 4].map(() => html`<section class="panel"><span class="skeleton"></span><span class="skeleton"></span></section>`)}
    </div>`;
  }

  #shell(content: unknown) {
    return html`<slot name="header"></slot>
      <h2 class="title" part="title">${this.t("accountTitle")}</h2>
      ${this.said ? html`<p class="notice good" part="notice" role="status">${icon("m5 12.5 4.5 4.5L19 7.5")}<span>${this.said}</span></p>` : nothing}
      ${content}
      <slot name="footer"></slot>`;
  }

  /** Opens a form, and closes the one before. */
  turn(open: ListinoAccount["open"]): void {
    this.open = open;
    this.problem = undefined;
    this.said = "";
  }

  /** Runs one write at a time; what goes wrong is shown where it was asked for. */
  async attempt<Answer>(what: Change, write: () => Promise<Answer>, said = ""): Promise<Answer | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.problem = undefined;
    this.said = "";
    try {
      const answer = await write();
      this.said = said;
      this.dispatchEvent(new AccountChangeEvent(what));
      return answer;
    } catch (error) {
      this.problem = toProblem(error);
      this.failed = what;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  failed?: Change;

  /** What went wrong with one of the panels. */
  trouble(what: Change): unknown {
    const { problem } = this;
    if (!problem || this.failed !== what) return nothing;
    const key = `error_${problem.code}`;
    if (key in messages) {
      return html`<div class="notice" part="notice" role="alert"><div>${this.t(key as AccountKey)}</div></div>`;
    }
    return this.problemNotice(problem);
  }

  /** What the whole page shows of the buyer. */
  took(store: Store, me: Me): void {
    meOf(store).set(me);
  }
}

/** Of the link that confirms a new e-mail, in the fragment, which no server ever sees. */
const linkToken = () => {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  return token?.startsWith("emc_") ? token : "";
};

declare global {
  interface HTMLElementTagNameMap {
    "listino-account": ListinoAccount;
  }
  interface HTMLElementEventMap {
    "listino-account-change": AccountChangeEvent;
  }
}
