import { svg } from "lit";

/** Drawn on a 24-unit grid with the text's own colour. */
export const icon = (path: string) =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
