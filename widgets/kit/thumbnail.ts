import { html } from "lit";
import { icon } from "./icons.ts";

/** A product's picture, or a quiet place for one. It says nothing that the name beside it does not. */
export const thumbnail = (url: string | null) => html`<span class="thumb" part="image">
  ${url ? html`<img src=${url} alt="" loading="lazy" />` : icon("M4 8h16v11H4zM4 8l3-4h10l3 4M10 12h4")}
</span>`;
