/** Which widgets are on the page, so that a provider or a `lang` that arrives later reaches them. */
export interface Reconsidering extends HTMLElement {
  reconsider(): void;
}

const elements = new Set<Reconsidering>();
let languages: MutationObserver | undefined;

export function join(element: Reconsidering): void {
  elements.add(element);
  languages ??= new MutationObserver(reconsiderAll);
  languages.observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ["lang"],
  });
}

export function leave(element: Reconsidering): void {
  elements.delete(element);
  if (!elements.size) languages?.disconnect();
}

export function reconsiderAll(): void {
  for (const element of elements) element.reconsider();
}

/** `closest` that sees through shadow roots. */
export function closestAcross<Found extends Element>(start: Element, selector: string): Found | null {
  for (let node: Element | null = start; node; ) {
    const found = node.closest<Found>(selector);
    if (found) return found;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
