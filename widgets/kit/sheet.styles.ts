import { css } from "lit";

/** Dialogs with something to read in them. */
export const sheetStyles = css`
  .sheet {
    inline-size: min(60rem, 100vw - 2rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overscroll-behavior: contain;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .inside {
    display: grid;
    gap: var(--_space-4);
    padding: 0 var(--_space-5) var(--_space-5);
    container-type: inline-size;
  }
  .inside > header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-4);
    margin-inline: calc(-1 * var(--_space-5));
    padding: var(--_space-3) var(--_space-5);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  .inside .icon {
    flex: none;
    inline-size: var(--_control-height);
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .inside .waiting {
    display: grid;
    gap: var(--_space-4);
    min-block-size: 12rem;
    align-content: center;
  }
  .inside section {
    display: grid;
    gap: var(--_space-3);
  }
  .inside ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .product {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: var(--_space-5);
  }
  .product > div {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
  }
  .picture {
    display: grid;
    place-items: center;
    position: relative;
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }
  .picture img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .thumbs,
  .variants {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .bare-image {
    padding: 2px;
    border: 2px solid transparent;
    border-radius: var(--_radius-small);
    background: none;
    cursor: pointer;
  }
  .bare-image[aria-pressed="true"] {
    border-color: var(--_accent);
  }
  .variants .button {
    display: grid;
    justify-items: start;
    gap: 0;
    padding-block: var(--_space-2);
  }
  .variants [aria-current="true"] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .words {
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  .papers {
    display: grid;
    gap: var(--_space-1);
  }
  .papers li {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
  }
  .papers a {
    color: var(--_accent);
  }
  .cost {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-3);
  }
  .cost .amount {
    font-size: 1.5rem;
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
  }
  .offer {
    padding-block-end: var(--_space-4);
    border-block-end: 1px solid var(--_border);
  }
  .offer table {
    inline-size: auto;
    justify-self: start;
  }
  .inside th,
  .inside td {
    padding: var(--_space-1) var(--_space-4) var(--_space-1) 0;
    font-weight: inherit;
    text-align: start;
  }
  .inside .number {
    text-align: end;
  }
  .offer .quantity {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }
  .why summary {
    inline-size: max-content;
    min-block-size: 1.5rem;
    color: var(--_accent);
    cursor: pointer;
  }
  .why li {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-block: var(--_space-1);
    border-block-end: 1px solid var(--_border);
  }
  .why li:last-child {
    border: 0;
    font-weight: var(--_weight-strong);
  }
  .own-number {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2);
  }
  .own-number .field {
    flex: 1 1 10rem;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(6rem, 1fr) 2fr;
    gap: var(--_space-3);
    padding-block: var(--_space-1);
    border-block-end: 1px solid var(--_border);
  }
  .facts dt {
    color: var(--_text-muted);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .wide-table {
    overflow-x: auto;
  }
  .compare {
    font-variant-numeric: tabular-nums;
  }
  .inside .compare th,
  .inside .compare td {
    padding: var(--_space-2) var(--_space-3);
    border-block-end: 1px solid var(--_border);
    vertical-align: top;
  }
  .compare thead th {
    font-weight: var(--_weight-strong);
    text-align: start;
  }
  .compare thead span,
  .compare thead .link {
    display: block;
    font-weight: 400;
  }
  .compare .least {
    background: var(--_success-soft);
    color: var(--_success);
    font-weight: var(--_weight-strong);
  }
  @container (inline-size < 40rem) {
    .product {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
