import { type CSSResult, type CSSResultGroup, html, LitElement, nothing, type PropertyValues } from "lit";
import type { ListinoProvider } from "../provider/listino-provider.ts";
import { closestAcross, join, leave, type Reconsidering } from "./connected-elements.ts";
import { controls } from "./controls.styles.ts";
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  type KitKey,
  loadLanguage,
  type Messages,
  ordering,
  paperwork,
  translate,
  type WordFiles,
} from "./i18n.ts";
import { interaction, part } from "./interaction-part.ts";
import type { Problem } from "./store/problem.ts";
import type { Resource } from "./store/resource.ts";
import type { Store } from "./store/store.ts";
import { tokens } from "./tokens.styles.ts";

type Phase = "loading" | "empty" | "error" | "ready";

/**
 * What every widget is: it finds its provider and language, shares the page's store, holds the
 * reads that it shows, and designs the states around its content (loading, signed out, failed).
 */
export abstract class ListinoElement<Key extends string = KitKey>
  extends LitElement
  implements Reconsidering
{
  protected static base = [tokens, controls];
  static override styles: CSSResultGroup = ListinoElement.base;
  /** Whether it also needs the words of sign-in, checkout and orders. */
  protected static paperwork = false;
  /** The widget's English words. */
  protected static messages: Messages = {};

  /** The language of the nearest `lang`. */
  locale = "en";
  store?: Store;
  protected phase: Phase = "loading";
  #provider?: ListinoProvider | null;
  #internals = this.attachInternals();
  #held = new Set<Resource<unknown>>();
  #holding = new Set<Resource<unknown>>();
  #words = new Set([ordering]);

  override connectedCallback(): void {
    super.connectedCallback();
    join(this);
    addEventListener("popstate", this.#popped);
    this.reconsider();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
    removeEventListener("popstate", this.#popped);
    this.store?.unsubscribe(this);
    this.store = undefined;
    this.#letGo(new Set());
  }

  /** Looks again for provider and language. */
  reconsider(): void {
    const locale = closestAcross<HTMLElement>(this, "[lang]")?.lang || "en";
    if (locale !== this.locale) {
      this.locale = locale;
      this.requestUpdate();
    }
    if ((this.constructor as typeof ListinoElement).paperwork) this.#words.add(paperwork);
    this.learn();
    this.#provider =
      closestAcross<ListinoProvider>(this, "listino-provider") ?? document.querySelector("listino-provider");
    const store = this.#provider?.store;
    if (store === this.store) return;
    this.store?.unsubscribe(this);
    this.#letGo(new Set());
    this.store = store;
    store?.subscribe(this);
    this.requestUpdate();
  }

  /** Fetches the words of the page's language; a part that is loaded later brings a group of its own. */
  learn(more?: WordFiles): void {
    if (more) this.#words.add(more);
    void loadLanguage(this.locale, this.#words).then((news) => news && this.requestUpdate());
  }

  /** Where the page says that people sign in. */
  get signInUrl(): string | undefined {
    return this.#provider?.signInUrl;
  }

  #popped = () => {
    this.pageMoved();
    this.requestUpdate();
  };

  /** The page's URL changed under us: back, forward. */
  protected pageMoved(): void {}

  protected override willUpdate(_changed: PropertyValues): void {
    this.#holding = new Set();
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    setTimeout(() => this.later());
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.isConnected) this.#letGo(this.#holding);
    if (part) this.adopt(part.noticeStyles);
    for (const name of ["loading", "empty", "error"]) {
      this.#internals.states[this.phase === name ? "add" : "delete"](name);
    }
  }

  /** The look of a part that is loaded later. */
  adopt({ styleSheet }: CSSResult): void {
    const sheets = this.shadowRoot?.adoptedStyleSheets;
    if (sheets && styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }

  #letGo(next: Set<Resource<unknown>>): void {
    for (const resource of this.#held) if (!next.has(resource)) resource.release(this);
    this.#held = next;
  }

  /** Reads while shown: call it in `render`; what a later render no longer uses is let go. */
  use<Value>(resource: Resource<Value>): Resource<Value> {
    this.#holding.add(resource as Resource<unknown>);
    resource.hold(this);
    return resource;
  }

  protected override render(): unknown {
    this.phase = "loading";
    if (!this.store) return this.skeleton();
    if (!this.store.session.active) return this.signedOut();
    return this.content(this.store);
  }

  /** The widget with a store and a signed-in buyer. Sets `phase`. */
  protected abstract content(store: Store): unknown;

  /** The same space as the content, before it is there. */
  protected skeleton(): unknown {
    return nothing;
  }

  protected signedOut(): unknown {
    this.phase = "empty";
    return this.later()?.signedOut(this, this.signInUrl) ?? this.skeleton();
  }

  /** A failure, told in full as soon as the words for it are here. */
  problemNotice(problem: Problem, retry?: () => void): unknown {
    return (
      this.later()?.notice(this, problem, retry) ??
      html`<div class="notice" part="notice" role="alert"><button class="button" @click=${retry}>↻</button></div>`
    );
  }

  /** What is loaded after first paint; asks for it, and for another update, while it is missing. */
  later(): typeof part {
    if (!part) {
      interaction().then(
        () => this.requestUpdate(),
        () => {},
      );
    }
    return part;
  }

  t(key: Key | KitKey, values?: Readonly<Record<string, string | number>>): string {
    return this.say(key, (this.constructor as typeof ListinoElement).messages, values);
  }

  /** The words of a part that brings its own English. */
  say(key: string, own: Messages, values?: Readonly<Record<string, string | number>>): string {
    return translate(this.locale, key, own, this.#provider?.messages, values);
  }

  number(value: string): string {
    return formatNumber(this.locale, value);
  }

  /** Nothing for no amount. */
  money(money: { amount: string; currency: string } | null, digits?: number): string {
    return money ? formatMoney(this.locale, money.amount, money.currency, digits) : "";
  }

  percent(rate: string): string {
    return formatPercent(this.locale, rate);
  }

  date(value: string, time?: boolean): string {
    return formatDate(this.locale, value, time);
  }
}
