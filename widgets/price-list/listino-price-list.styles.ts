import { css } from "lit";

export const styles = css`
  :host {
    --_row-height: var(--listino-row-height, 3.25rem);
    --_card-height: var(--listino-card-height, 9rem);
    --_height: var(--listino-price-list-height, clamp(20rem, 100dvh - 19rem, 48rem));
  }
  .contract {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2) var(--_space-4);
    margin-block-end: var(--_space-4);
  }
  .contract .field {
    flex: 0 1 20rem;
  }
  .contract > span {
    flex: 1 1 12rem;
    padding-block-end: 0.6rem;
  }
  .toolbar {
    display: grid;
    grid-template-columns: 1fr minmax(8rem, 14rem) minmax(8rem, 13rem) var(--_control-height);
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }
  .search {
    position: relative;
  }
  .search svg {
    position: absolute;
    inset-inline-start: var(--_space-3);
    inset-block-start: calc((var(--_control-height) - 1.25em) / 2);
    color: var(--_text-muted);
    pointer-events: none;
  }
  .search input {
    padding-inline-start: 2.5rem;
  }
  .more {
    inline-size: 100%;
    padding: 0;
  }
  ::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    min-block-size: 2.75rem;
    padding-block: var(--_space-1);
  }
  .pages {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  .summary {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-5);
    min-block-size: 4.25rem;
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }
  .lines {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    flex: 1 1 8rem;
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
  }
  .totals div {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
  }
  .totals dt {
    font-weight: 400;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }
  .totals .strong dd {
    font-size: 1.125rem;
  }
  [aria-busy="true"] .totals dd {
    color: var(--_text-muted);
  }
  @container (inline-size < 40rem) {
    .toolbar {
      grid-template-columns: 1fr 1fr var(--_control-height);
    }
    .search {
      grid-column: 1 / -1;
    }
    .summary {
      gap: var(--_space-2);
      padding: var(--_space-2) var(--_space-3);
    }
    .totals {
      order: 1;
      inline-size: 100%;
      justify-content: space-between;
      gap: 0 var(--_space-2);
      font-size: var(--_font-size-small);
    }
    .totals div {
      gap: var(--_space-1);
    }
    .totals .strong dd {
      font-size: 1rem;
    }
  }
`;
