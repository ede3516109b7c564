import { css } from "lit";

export const styles = css`
  :host {
    display: inline-block;
    container-type: normal;
    color: inherit;
    font-size: inherit;
  }
  a,
  .still {
    position: relative;
    display: inline-grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: var(--_radius-small);
    color: inherit;
  }
  svg {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  .count {
    position: absolute;
    inset-block-start: 0.125rem;
    inset-inline-start: 1.5rem;
    min-inline-size: 1.25rem;
    padding-inline: 0.3125rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75rem;
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    line-height: 1.25rem;
    text-align: center;
  }
`;
