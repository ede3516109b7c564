import { css } from "lit";

export const styles = css`
  textarea {
    padding-block: var(--_space-2);
    resize: vertical;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem);
    gap: var(--_space-5);
    align-items: start;
  }
  .steps,
  .pair,
  .box,
  dialog form {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
  }
  .box {
    align-content: start;
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .steps h2 {
    font-size: 1em;
  }
  .summary {
    position: sticky;
    inset-block-start: var(--_space-4);
    background: var(--_surface-sunken);
  }
  .summary h2 + p {
    margin-block-start: calc(-1 * var(--_space-3));
  }
  address {
    font-style: normal;
  }
  address span {
    display: block;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
  }
  .back,
  a:not(.button) {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .back {
    justify-self: center;
  }
  summary {
    cursor: pointer;
    font-weight: var(--_weight-strong);
  }
  details ol {
    max-block-size: 18rem;
    margin-block-start: var(--_space-2);
    overflow: auto;
    font-size: var(--_font-size-small);
  }
  li {
    padding-block: var(--_space-1);
  }
  .told {
    display: block;
  }
  .promotion {
    color: var(--_success);
  }
  .notice li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
  }
  details li {
    display: grid;
    grid-template-columns: 3.5rem 1fr auto;
    gap: var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }
  details li .number:first-child {
    color: var(--_text-muted);
  }
  .totals {
    display: grid;
    gap: var(--_space-2);
  }
  .totals div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
  }
  .totals .strong {
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
    font-size: 1.125rem;
  }
  [aria-busy="true"] .totals {
    color: var(--_text-muted);
  }
  .waiting {
    min-block-size: 10rem;
  }
  .done {
    justify-items: center;
    max-inline-size: 34rem;
    margin-inline: auto;
    padding: clamp(1.5rem, 6cqi, 3rem);
    text-align: center;
  }
  .done .totals {
    inline-size: 100%;
    text-align: start;
  }
  .done .actions {
    justify-content: center;
  }
  h2:focus {
    outline: none;
  }
  .seal {
    display: grid;
    place-items: center;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border-radius: 50%;
    background: var(--_success-soft);
    color: var(--_success);
    font-size: 1.25rem;
  }
  dialog {
    inline-size: min(40rem, calc(100vw - 2rem));
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(10 16 15 / 0.45);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_space-4);
  }
  .wide {
    grid-column: 1 / -1;
  }
  @container (inline-size < 52rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .summary {
      position: static;
    }
  }
`;
