import { svg, type TemplateResult } from "lit";

const icon = (path: string) => svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** Drawn on a 24-unit grid with the text's own colour. */
export const icons = {
  search: icon("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20"),
  warning: icon("M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.6v.1"),
  lock: icon("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
  box: icon("m12 3 8 4.2v9.6L12 21l-8-4.2V7.2L12 3Zm0 9v9m0-9 8-4.8M12 12 4 7.2"),
  cart: icon("M3 4h2.5l2.2 11h10L20 7.5H6.3M9 19.5v.1m7.5-.1v.1"),
  check: icon("m5 12.5 4.5 4.5L19 7.5"),
} satisfies Record<string, TemplateResult<2>>;
