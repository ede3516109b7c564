import { type CSSResultGroup, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { type Reconsidering } from "./connected-elements.ts";
import { type KitKey, type Messages } from "./i18n.ts";
import { ListinoEvent } from "./listino-event.ts";
import { type Problem } from "./problem.ts";
import type { Resource } from "./resource.ts";
import type { Store } from "./store.ts";
type Phase = "loading" | "empty" | "error" | "ready";
/** @event A widget needs a signed-in buyer. Cancel it to open a sign-in of your own. */
export declare class SessionRequestEvent extends ListinoEvent<Record<string, never>> {
    constructor();
}
/**
 * What every widget is: it finds its provider and language, shares the page's store, holds the
 * reads that it shows, and designs the states around its content (loading, signed out, failed).
 */
export declare abstract class ListinoElement<Key extends string = KitKey> extends LitElement implements Reconsidering {
    #private;
    protected static base: import("lit").CSSResult[];
    static styles: CSSResultGroup;
    /** The widget's English words. */
    protected static messages: Messages;
    /** The language of the nearest `lang`. */
    locale: string;
    store?: Store;
    protected phase: Phase;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Looks again for provider and language. */
    reconsider(): void;
    /** The page's URL changed under us: back, forward. */
    protected pageMoved(): void;
    protected willUpdate(_changed: PropertyValues): void;
    protected updated(_changed: PropertyValues): void;
    /** Reads while shown: call it in `render`; what a later render no longer uses is let go. */
    use<Value>(resource: Resource<Value>): Resource<Value>;
    protected render(): unknown;
    /** The widget with a store and a signed-in buyer. Sets `phase`. */
    protected abstract content(store: Store): unknown;
    /** The same space as the content, before it is there. */
    protected skeleton(): unknown;
    protected signedOut(): unknown;
    /** A failure with what it means, a way on, and the id to quote to the supplier. */
    problemNotice(problem: Problem, retry?: () => void): TemplateResult;
    problemText(problem: {
        code: string;
        status?: number;
    }): string;
    t(key: Key | KitKey, values?: Readonly<Record<string, string | number>>): string;
    number(value: string): string;
    money({ amount, currency }: {
        amount: string;
        currency: string;
    }, digits?: number): string;
    percent(rate: string): string;
    date(value: string, time?: boolean): string;
}
export {};
