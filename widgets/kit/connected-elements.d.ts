/** Which widgets are on the page, so that a provider or a `lang` that arrives later reaches them. */
export interface Reconsidering extends HTMLElement {
    reconsider(): void;
}
export declare function join(element: Reconsidering): void;
export declare function leave(element: Reconsidering): void;
export declare function reconsiderAll(): void;
/** `closest` that sees through shadow roots. */
export declare function closestAcross<Found extends Element>(start: Element, selector: string): Found | null;
