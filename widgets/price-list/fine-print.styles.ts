import { css } from "lit";

export const fineStyles = css`
  .code {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .own {
    color: var(--_text);
  }
  .end {
    justify-items: end;
  }
  .bare {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .bare > span:first-child {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .few {
    color: var(--_warning);
    font-variant-numeric: tabular-nums;
  }
  .gone {
    color: var(--_warning);
  }
  .gone + a {
    color: var(--_accent);
  }
  .more svg {
    stroke-width: 3;
  }
  .amounts {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    column-gap: var(--_space-2);
    align-items: baseline;
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .per {
    font-weight: 400;
  }
  .tiers {
    max-inline-size: 100%;
  }
  .off {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_success);
  }
  .guest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    margin-block-end: var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .all {
    inset: auto;
    position-area: block-end span-inline-start;
    margin: 0;
    padding: var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--listino-shadow, 0 0.5rem 2rem rgb(0 0 0 / 0.18));
  }
  .all th {
    padding-inline-end: var(--_space-4);
    color: var(--_text-muted);
    font-weight: 400;
    text-align: start;
  }
  .menu {
    inline-size: max-content;
    padding: var(--_space-2);
  }
  .menu button {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding-inline: var(--_space-3);
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .menu button:hover {
    background: var(--_surface-hover);
  }
  .menu svg {
    color: var(--_text-muted);
  }
  @container (inline-size < 40rem) {
    .amounts {
      justify-content: start;
    }
    .end {
      justify-items: start;
    }
    .rows .sku .what {
      display: flex;
      gap: var(--_space-2);
    }
  }
`;
