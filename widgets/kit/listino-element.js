import { html, LitElement, nothing, } from "lit";
import { closestAcross, join, leave } from "./connected-elements.js";
import { controls } from "./controls.styles.js";
import { formatDate, formatMoney, formatNumber, formatPercent, loadLanguage, translate, } from "./i18n.js";
import { icons } from "./icons.js";
import { ListinoEvent } from "./listino-event.js";
import { problemKey } from "./problem.js";
import { tokens } from "./tokens.styles.js";
/** @event A widget needs a signed-in buyer. Cancel it to open a sign-in of your own. */
export class SessionRequestEvent extends ListinoEvent {
    constructor() {
        super("listino-session-request", {}, true);
    }
}
/**
 * What every widget is: it finds its provider and language, shares the page's store, holds the
 * reads that it shows, and designs the states around its content (loading, signed out, failed).
 */
export class ListinoElement extends LitElement {
    constructor() {
        super(...arguments);
        /** The language of the nearest `lang`. */
        this.locale = "en";
        this.phase = "loading";
        this.#internals = this.attachInternals();
        this.#held = new Set();
        this.#holding = new Set();
        this.#popped = () => {
            this.pageMoved();
            this.requestUpdate();
        };
    }
    static { this.base = [tokens, controls]; }
    static { this.styles = ListinoElement.base; }
    /** The widget's English words. */
    static { this.messages = {}; }
    #provider;
    #internals;
    #held;
    #holding;
    connectedCallback() {
        super.connectedCallback();
        join(this);
        addEventListener("popstate", this.#popped);
        this.reconsider();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        leave(this);
        removeEventListener("popstate", this.#popped);
        this.store?.unsubscribe(this);
        this.store = undefined;
        this.#letGo(new Set());
    }
    /** Looks again for provider and language. */
    reconsider() {
        const locale = closestAcross(this, "[lang]")?.lang || "en";
        if (locale !== this.locale) {
            this.locale = locale;
            this.requestUpdate();
        }
        void loadLanguage(locale).then((news) => news && this.requestUpdate());
        this.#provider =
            closestAcross(this, "listino-provider") ?? document.querySelector("listino-provider");
        const store = this.#provider?.store;
        if (store === this.store)
            return;
        this.store?.unsubscribe(this);
        this.#letGo(new Set());
        this.store = store;
        store?.subscribe(this);
        this.requestUpdate();
    }
    #popped;
    /** The page's URL changed under us: back, forward. */
    pageMoved() { }
    willUpdate(_changed) {
        this.#holding = new Set();
    }
    updated(_changed) {
        if (this.isConnected)
            this.#letGo(this.#holding);
        for (const name of ["loading", "empty", "error"]) {
            this.#internals.states[this.phase === name ? "add" : "delete"](name);
        }
    }
    #letGo(next) {
        for (const resource of this.#held)
            if (!next.has(resource))
                resource.release(this);
        this.#held = next;
    }
    /** Reads while shown: call it in `render`; what a later render no longer uses is let go. */
    use(resource) {
        this.#holding.add(resource);
        resource.hold(this);
        return resource;
    }
    render() {
        this.phase = "loading";
        if (!this.store)
            return this.skeleton();
        if (!this.store.signedIn)
            return this.signedOut();
        return this.content(this.store);
    }
    /** The same space as the content, before it is there. */
    skeleton() {
        return nothing;
    }
    signedOut() {
        this.phase = "empty";
        const { store } = this;
        const url = this.#provider?.signInUrl || (store && this.use(store.supplier).value?.pages.sign_in);
        return html `<div class="blank" part="empty">
      ${icons.lock}
      <strong>${this.t(store?.session.expired ? "problem_expired" : "signedOut")}</strong>
      <span>${this.t("signedOutHint")}</span>
      ${url
            ? html `<a class="button primary" part="button" href=${url} @click=${this.#askToSignIn}>${this.t("signIn")}</a>`
            : html `<button class="button primary" part="button" @click=${this.#askToSignIn}>${this.t("signIn")}</button>`}
    </div>`;
    }
    #askToSignIn(event) {
        if (!this.dispatchEvent(new SessionRequestEvent()))
            event.preventDefault();
    }
    /** A failure with what it means, a way on, and the id to quote to the supplier. */
    problemNotice(problem, retry) {
        return html `<div class="notice" part="notice" role="alert">
      ${icons.warning}
      <div>
        ${this.problemText(problem)}
        ${problem.requestId
            ? html `<span class="muted small">${this.t("requestId", { id: problem.requestId })}</span>`
            : nothing}
      </div>
      ${retry ? html `<button class="button" part="button" @click=${retry}>${this.t("retry")}</button>` : nothing}
    </div>`;
    }
    problemText(problem) {
        return this.t(problemKey(problem));
    }
    t(key, values) {
        const own = this.constructor.messages;
        return translate(this.locale, key, own, this.#provider?.messages, values);
    }
    number(value) {
        return formatNumber(this.locale, value);
    }
    money({ amount, currency }, digits) {
        return formatMoney(this.locale, amount, currency, digits);
    }
    percent(rate) {
        return formatPercent(this.locale, rate);
    }
    date(value, time) {
        return formatDate(this.locale, value, time);
    }
}
