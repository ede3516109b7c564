import { css } from "lit";

export const styles = css`
  :host {
    --_gap: var(--_space-4);
  }
  .toolbar {
    display: grid;
    grid-template-columns: 1fr minmax(9rem, 15rem);
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }
  ::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .frame,
  .box {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  .frame + .button {
    margin-block-start: var(--_gap);
  }
  .waiting {
    padding: 1.125rem var(--_space-4);
    border-block-end: 1px solid var(--_border);
  }
  th,
  td {
    padding: var(--_space-3) var(--_space-4);
    text-align: start;
    font-weight: inherit;
  }
  thead tr {
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: var(--_weight-strong);
  }
  thead th {
    padding-block: var(--_space-2);
  }
  tbody tr {
    border-block-start: 1px solid var(--_border);
  }
  tbody tr:hover {
    background: var(--_surface-hover);
  }
  .number {
    text-align: end;
  }
  a {
    color: var(--_accent);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    text-underline-offset: 0.2em;
  }
  .total {
    font-weight: var(--_weight-strong);
  }
  .when,
  .promised {
    white-space: nowrap;
  }
  .chip {
    display: inline-block;
    padding: 0.125rem 0.625rem;
    border-radius: 1rem;
    background: var(--_warning-soft);
    color: var(--_warning);
    font-size: var(--_font-size-small);
    font-weight: var(--_weight-strong);
    white-space: nowrap;
  }
  .chip.accepted {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .chip.rejected {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .back {
    margin-block-end: var(--_space-2);
    text-decoration: none;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block-end: var(--_gap);
  }
  h2:focus {
    outline: none;
  }
  .box {
    padding: var(--_space-4);
    margin-block-end: var(--_gap);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: var(--_space-3) var(--_space-4);
  }
  .facts dt {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    column-gap: var(--_gap);
  }
  h3 {
    margin-block-end: var(--_space-2);
  }
  address {
    font-style: normal;
  }
  address + h3 {
    margin-block-start: var(--_gap);
  }
  address span,
  .timeline div > * {
    display: block;
  }
  .note {
    white-space: pre-line;
  }
  .timeline li {
    position: relative;
    display: flex;
    gap: var(--_space-3);
    padding-block-end: var(--_gap);
  }
  .timeline li:not(:last-child)::before {
    content: "";
    position: absolute;
    inset-block: 1.75rem 0;
    inset-inline-start: calc(0.875rem - 1px);
    border-inline-start: 2px solid var(--_border);
  }
  .dot {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 50%;
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }
  .timeline .accepted .dot {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .timeline .rejected .dot {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .waits .dot {
    border: 2px dashed var(--_border-strong);
    background: none;
  }
  .off {
    display: block;
    color: var(--_success);
  }
  .sum {
    padding: var(--_space-4);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }
  .totals {
    display: grid;
    gap: var(--_space-2);
    inline-size: min(18rem, 100%);
    margin-inline-start: auto;
  }
  .totals div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
  }
  @container (inline-size < 40rem) {
    thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: 1fr auto;
      padding-block: var(--_space-2);
    }
    tbody th,
    tbody td {
      padding-block: var(--_space-1);
    }
    td:empty,
    .po,
    .promised {
      display: none;
    }
    .state {
      text-align: end;
      order: -1;
    }
    tbody th {
      order: -2;
    }
    .toolbar {
      grid-template-columns: 1fr;
    }
    .price {
      display: none;
    }
    .lines th {
      grid-column: 1 / -1;
    }
    .lines .many {
      text-align: start;
    }
    .many .small {
      display: none;
    }
    .many::after {
      content: " ×";
    }
  }
`;
