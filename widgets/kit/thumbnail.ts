import { html } from "lit";
import { icon } from "./icons.ts";

/** A product's picture, or a quiet place for one. It says nothing that the name beside it does not. */
export const thumbnail = (url: string | null) => html`<span class="thumb" part="image">
  ${url ? html`<img src=${url} alt="" loading="lazy" />` : icon("m12 3 8 4.2v9.6L12 21l-8-4.2V7.2L12 3Zm0 9v9m0-9 8-4.8M12 12 4 7.2")}
</span>`;
