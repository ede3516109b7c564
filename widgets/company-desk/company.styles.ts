import { css } from "lit";

/** Dialogs, forms, and what only one company's tabs show. */
export const companyStyles = css`
  dialog {
    inline-size: min(44rem, calc(100vw - 2rem));
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog form {
    display: grid;
    gap: var(--_space-4);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_surface);
  }
  .danger:hover {
    background: color-mix(in oklab, var(--_danger) 88%, var(--_text));
  }
  .history {
    display: grid;
    gap: var(--_space-3);
  }
  .history li + li {
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  .news li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
  }
  .news li + li {
    border-block-start: 1px solid var(--_border);
  }
  .news .dot {
    min-inline-size: 0.5rem;
    block-size: 0.5rem;
    padding: 0;
    visibility: hidden;
  }
  .news .new .dot {
    visibility: visible;
  }
  .new {
    font-weight: var(--_weight-strong);
  }
  .when {
    margin-inline-start: auto;
    font-weight: normal;
  }
  blockquote {
    margin: var(--_space-3) 0;
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_border-strong);
    white-space: pre-line;
  }
  .tick {
    display: flex;
    gap: var(--_space-2);
    align-items: start;
  }
  .tick input {
    inline-size: 1.125rem;
    min-block-size: 1.125rem;
    flex: none;
    accent-color: var(--_accent);
  }
  .lead {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-3);
    margin-block-end: var(--_space-4);
  }
  .price {
    margin-block-end: var(--_space-2);
    font-size: 1.5rem;
    font-variant-numeric: tabular-nums;
  }
  .steps li {
    display: flex;
    justify-content: space-between;
    max-inline-size: 28rem;
  }
  .row + .row {
    margin-block-start: var(--_space-3);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  .row {
    align-items: end;
    grid-template-columns: repeat(auto-fill, minmax(min(10rem, 100%), 1fr));
  }
  .row .tick {
    grid-column: 1 / -2;
  }
  .row .link {
    justify-self: end;
  }
  fieldset > .link {
    margin-block-start: var(--_space-3);
  }
  .used {
    background: var(--_accent-soft);
  }
`;
