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
  address span {
    display: block;
  }
  address {
    font-style: normal;
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: var(--_space-4);
    margin: 0 0 var(--_space-3);
    padding: 0;
    list-style: none;
  }
  .places .title {
    margin: 0;
  }
  .notice {
    margin-block-end: var(--_space-3);
  }
  .key {
    margin-block-end: var(--_space-3);
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .codes {
    columns: 2;
    padding: 0;
    list-style: none;
  }
  .plain {
    margin: 0 0 var(--_space-3);
    padding: 0;
    list-style: none;
  }
  .apart {
    margin-block-start: var(--_space-5);
  }
  .cards select {
    min-inline-size: 9rem;
  }
  @container (max-width: 48rem) {
    .cards thead {
      display: none;
    }
    .cards tr,
    .cards td {
      display: block;
    }
    .cards td {
      padding-block: var(--_space-1);
    }
    .cards td:empty {
      display: none;
    }
    .cards tr {
      padding-block: var(--_space-2);
    }
    .cards .acts {
      text-align: start;
    }
    .cards .acts .link {
      margin-inline: 0 var(--_space-4);
    }
  }
  .used {
    background: var(--_accent-soft);
  }
`;
