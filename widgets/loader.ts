/** Finds `listino-*` tags, now and later, and imports the one file each needs. */
const asked = new Set<string>(["listino-provider"]);

function load(tag: string): void {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  import(new URL(`./${tag.slice(8)}/define.js`, import.meta.url).href).catch((error) => {
    asked.delete(tag);
    console.error(`Listino: <${tag}> could not be loaded`, error);
  });
}

function find(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(":not(:defined)")) {
    if (localName.startsWith("listino-")) load(localName);
  }
}

// The list's place is kept free while its file is on the way, so that nothing below it moves.
const reserve = new CSSStyleSheet();
reserve.replaceSync(
  "listino-price-list:not(:defined){display:block;min-block-size:calc(clamp(20rem,100dvh - 19rem,48rem) + 15rem)}",
);
document.adoptedStyleSheets.push(reserve);

find(document);
new MutationObserver((records) => {
  if (records.some(({ addedNodes }) => addedNodes.length)) find(document);
}).observe(document, { childList: true, subtree: true });
