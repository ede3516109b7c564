/** One polite live region per page, shared by all widgets. */
let region;
export function announce(text) {
    if (!region?.isConnected) {
        region = document.createElement("div");
        region.role = "status";
        const { style } = region;
        style.position = "absolute";
        style.inlineSize = style.blockSize = "1px";
        style.overflow = "hidden";
        style.clipPath = "inset(50%)";
        style.whiteSpace = "nowrap";
        document.body.append(region);
    }
    const target = region;
    target.textContent = "";
    // A change in a later frame is spoken even when the text is the same as before.
    requestAnimationFrame(() => {
        target.textContent = text;
    });
}
