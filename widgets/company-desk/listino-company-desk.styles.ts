import { css } from "lit";

export const styles = css`
  .card,
  .box,
  .frame {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .frame {
    overflow: auto;
  }
  .card,
  .box {
    padding: var(--_space-4);
  }
  .box {
    margin-block-end: var(--_space-4);
    min-inline-size: 0;
  }
  .sign-in {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 24rem;
    margin-inline: auto;
    padding: var(--_space-5);
  }
  .bar,
  .tabs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    margin-block-end: var(--_space-4);
    border-block-end: 1px solid var(--_border);
  }
  .bar a,
  .tabs a {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-2) 0;
    border-block-end: 2px solid transparent;
    margin-block-end: -1px;
    color: var(--_text-muted);
    font-weight: var(--_weight-strong);
    text-decoration: none;
  }
  .bar a:hover,
  .tabs a:hover {
    color: var(--_text);
  }
  [aria-current] {
    color: var(--_text) !important;
    border-color: var(--_accent) !important;
  }
  .who {
    margin-inline-start: auto;
  }
  .dot {
    min-inline-size: 1.25rem;
    padding: 0 0.3rem;
    border-radius: 1rem;
    background: var(--_danger);
    color: var(--_surface);
    font-size: 0.75rem;
    line-height: 1.25rem;
    text-align: center;
  }
  .said:empty {
    display: none;
  }
  .said {
    margin-block-end: var(--_space-3);
    padding: var(--_space-2) var(--_space-4);
    border-radius: var(--_radius-small);
    background: var(--_success-soft);
    color: var(--_success);
  }
  .toolbar,
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    margin-block-end: var(--_space-3);
  }
  .toolbar h2 {
    flex: 1 0 auto;
  }
  .toolbar input,
  .toolbar select {
    flex: 0 1 18rem;
    inline-size: auto;
  }
  .toolbar select {
    flex-basis: 10rem;
  }
  .end {
    justify-content: end;
  }
  .grow {
    flex: 1;
  }
  h2:focus {
    outline: none;
  }
  .back {
    display: inline-flex;
    align-items: center;
    margin-block-end: var(--_space-2);
    text-decoration: none;
  }
  [dir="rtl"] .back svg,
  :host(:dir(rtl)) .back svg {
    transform: scaleX(-1);
  }
  th,
  td {
    padding: var(--_space-3) var(--_space-4);
    text-align: start;
    font-weight: inherit;
    vertical-align: top;
  }
  thead {
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: var(--_weight-strong);
  }
  tbody tr {
    border-block-start: 1px solid var(--_border);
  }
  tbody tr:hover {
    background: var(--_surface-hover);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  td a {
    font-weight: var(--_weight-strong);
  }
  .block {
    display: block;
  }
  .acts {
    text-align: end;
    white-space: nowrap;
  }
  .acts .link {
    margin-inline-start: var(--_space-3);
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
  .chip.active {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .chip.suspended {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .chip.closed,
  .chip.inactive {
    background: var(--_surface-sunken);
    color: var(--_text-muted);
  }
  .waiting {
    padding: 1.125rem var(--_space-4);
    border-block-end: 1px solid var(--_border);
  }
  .frame + .button {
    margin-block-start: var(--_space-4);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    column-gap: var(--_space-4);
  }
  .facts,
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: var(--_space-3) var(--_space-4);
  }
  .wide {
    grid-column: 1 / -1;
  }
  textarea {
    padding-block: var(--_space-2);
    resize: vertical;
  }
  dt {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }
  dd {
    overflow-wrap: anywhere;
  }
  h3 {
    margin-block-end: var(--_space-2);
  }
  .title h3 {
    margin: 0;
  }
  @container (max-width: 40rem) {
    .aside {
      display: none;
    }
    .toolbar input,
    .toolbar select {
      flex: 1 1 100%;
    }
    th,
    td {
      padding: var(--_space-2) var(--_space-3);
    }
  }
`;
