import { css } from "lit";

export const styles = css`
  .icon {
    inline-size: var(--_control-height);
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_text-muted);
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
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(15rem, 19rem);
    gap: var(--_space-5);
    align-items: start;
  }
  .frame,
  .summary {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .frame > .link {
    margin: var(--_space-3) var(--_space-4);
  }
  .waiting {
    padding: 1.25rem var(--_space-4);
    border-block-end: 1px solid var(--_border);
  }
  th,
  td {
    padding: var(--_space-2) var(--_space-3);
    text-align: start;
    font-weight: inherit;
    vertical-align: middle;
  }
  thead {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: var(--_weight-strong);
  }
  thead tr {
    background: var(--_surface-sunken);
    block-size: 2.5rem;
  }
  tbody tr {
    block-size: 3.5rem;
    border-block-start: 1px solid var(--_border);
  }
  .frame {
    overflow: hidden;
  }
  .number {
    text-align: end;
  }
  .with {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
  }
  .quantity .with {
    justify-content: end;
    gap: var(--_space-1);
  }
  .product .with > div {
    display: grid;
    line-height: 1.35;
  }
  .net {
    font-weight: var(--_weight-strong);
  }
  .remove {
    inline-size: 3rem;
    padding-inline-start: 0;
  }
  .refusal {
    flex-wrap: wrap;
  }
  .summary {
    position: sticky;
    inset-block-start: var(--_space-4);
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
    background: var(--_surface-sunken);
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
  @container (inline-size < 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
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
      grid-template: "product remove" auto "price net" auto "quantity quantity" auto / minmax(0, 1fr) auto;
      block-size: auto;
      padding-block: var(--_space-2);
    }
    tbody th,
    tbody td {
      padding-block: var(--_space-1);
    }
    .product {
      grid-area: product;
    }
    .price {
      grid-area: price;
      text-align: start;
      color: var(--_text-muted);
    }
    .net {
      grid-area: net;
    }
    .remove {
      grid-area: remove;
      justify-self: end;
    }
    td.quantity {
      grid-area: quantity;
    }
  }
`;
