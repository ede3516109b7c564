import { html, nothing } from "lit";
import { icon } from "../kit/icons.ts";
import { messages } from "../translations/en/catalogue.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";

/** What can be done with the whole list: taken away, printed, compared, looked ahead. */
export function tools(list: ListinoPriceList) {
  const { store, fine } = list;
  if (!store?.contract || !fine) return nothing;
  const word = (key: keyof typeof messages) => list.say(key, messages);
  const item = (label: keyof typeof messages, path: string, run: () => unknown) => html`<button
    part="button"
    @click=${(event: Event) => {
      (event.currentTarget as HTMLElement).closest<HTMLElement>("[popover]")?.hidePopover();
      run();
    }}
  >
    ${icon(path)}${word(label)}
  </button>`;
  const download = async (format: "csv" | "xlsx") => {
    const { downloadPrices } = await import("./take-away.ts");
    await downloadPrices(list, fine, format);
  };
  const several = (store.contracts.value?.length ?? 0) > 1;
  return html`<button class="button more" part="button" popovertarget="tools" aria-label=${word("tools")}>
      ${icon("M5 12h.1M12 12h.1M19 12h.1")}
    </button>
    <div class="all menu" id="tools" popover part="menu">
      ${item("downloadCsv", "M12 4v11m-4-4 4 4 4-4M5 20h14", () => download("csv"))}
      ${item("downloadXlsx", "M5 4h14v16H5zM5 10h14M5 15h14M11 4v16", () => download("xlsx"))}
      ${item("print", "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z", async () =>
        (await import("./take-away.ts")).printPrices(list, fine),
      )}
      ${
        several
          ? item("compare", "M6 4v16M12 8v12M18 12v8", async () =>
              (await import("./dialogs/compare.ts")).openCompare(list, fine),
            )
          : nothing
      }
      ${item("priceChanges", "M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0", async () =>
        (await import("./dialogs/changes.ts")).openChanges(list, fine),
      )}
    </div>`;
}
