const elements = new Set();
let languages;
export function join(element) {
    elements.add(element);
    languages ??= new MutationObserver(reconsiderAll);
    languages.observe(document, {
        subtree: true,
        attributes: true,
        attributeFilter: ["lang"],
    });
}
export function leave(element) {
    elements.delete(element);
    if (!elements.size)
        languages?.disconnect();
}
export function reconsiderAll() {
    for (const element of elements)
        element.reconsider();
}
/** `closest` that sees through shadow roots. */
export function closestAcross(start, selector) {
    for (let node = start; node;) {
        const found = node.closest(selector);
        if (found)
            return found;
        const root = node.getRootNode();
        node = root instanceof ShadowRoot ? root.host : null;
    }
    return null;
}
