import { html, nothing, render } from "lit";
import { icon } from "./icons.ts";
import type { ListinoElement } from "./listino-element.ts";
import type { Resource } from "./store/resource.ts";

/** What a dialog's content may do. */
export interface Sheet {
  /** Reads while the dialog shows it, as a widget does. */
  use<Value>(resource: Resource<Value>): Resource<Value>;
  update(): void;
  close(): void;
}

export interface SheetContent {
  title: unknown;
  body: unknown;
}

/**
 * A dialog over the page that draws itself again whenever the store changes. The browser keeps the focus in it, closes it
 * on Escape and gives the focus back.
 */
export function openSheet(
  widget: ListinoElement,
  closeWord: string,
  draw: (sheet: Sheet) => SheetContent,
): Sheet {
  const { store } = widget;
  const place = document.createElement("div");
  widget.renderRoot.append(place);
  let held = new Set<Resource<unknown>>();
  const letGo = (next: Set<Resource<unknown>>) => {
    for (const resource of held) if (!next.has(resource)) resource.release(subscriber);
    held = next;
  };
  const sheet: Sheet = {
    use(resource) {
      using.add(resource as Resource<unknown>);
      resource.hold(subscriber);
      return resource;
    },
    update: () => subscriber.requestUpdate(),
    close: () => place.querySelector("dialog")?.close(),
  };
  let using = new Set<Resource<unknown>>();
  const subscriber = {
    requestUpdate() {
      if (!place.isConnected) return end();
      using = new Set();
      const { title, body } = draw(sheet);
      letGo(using);
      render(
        html`<dialog
          class="sheet"
          part="dialog"
          aria-labelledby="sheet-title"
          @close=${end}
          @click=${(event: Event) => event.target instanceof HTMLDialogElement && sheet.close()}
        >
          <div class="inside">
            <header>
              <h2 id="sheet-title" part="title">${title}</h2>
              <button class="button icon" part="button" aria-label=${closeWord} @click=${sheet.close}>
                ${icon("M6 6l12 12M18 6 6 18")}
              </button>
            </header>
            ${body}
          </div>
        </dialog>`,
        place,
        { host: widget },
      );
    },
  };
  function end() {
    store?.unsubscribe(subscriber);
    letGo(new Set());
    render(nothing, place);
    place.remove();
  }
  store?.subscribe(subscriber);
  subscriber.requestUpdate();
  place.querySelector("dialog")?.showModal();
  return sheet;
}
