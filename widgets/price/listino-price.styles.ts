import { css } from "lit";

export const styles = css`
  :host {
    display: inline-block;
    container-type: normal;
    color: inherit;
    font-size: inherit;
    font-variant-numeric: tabular-nums;
  }
  .amount {
    font-weight: var(--listino-price-weight, var(--_weight-strong));
  }
  .skeleton {
    inline-size: 4em;
    margin-block: 0.35em;
  }
  table {
    margin-block-start: var(--_space-1);
  }
  th {
    padding-inline-end: var(--_space-4);
    color: var(--_text-muted);
    font-weight: 400;
    text-align: start;
  }
`;
