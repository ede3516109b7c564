import { css } from "lit";

export const gridStyles = css`
  .frame {
    position: relative;
    block-size: var(--_height);
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .flat {
    display: grid;
    place-content: center;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .head .row {
    position: static;
    block-size: 2.5rem;
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: var(--_weight-strong);
  }
  .rows {
    position: relative;
  }
  .row {
    position: absolute;
    inset: 0 0 auto;
    display: grid;
    grid-template-columns: minmax(4.5rem, 7rem) minmax(10rem, 1fr) minmax(4.5rem, 6.5rem) minmax(8rem, 13.5rem) 7rem minmax(5rem, 7.5rem);
    align-items: stretch;
    block-size: var(--_row-height);
    padding-inline: var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }
  .row > div {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    padding-inline: var(--_space-2);
    outline-offset: -3px;
    scroll-margin-block: 2.75rem 6rem;
    border-radius: var(--_radius-small);
  }
  .rows .row:hover {
    background: var(--_surface-hover);
  }
  .rows .taken,
  .rows .taken:hover {
    background: var(--_accent-soft);
  }
  .taken::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--_accent);
  }
  .row > .stock,
  .row > .quantity,
  .row > .net {
    justify-content: end;
  }
  .row > .price {
    flex-direction: column;
    align-items: end;
    justify-content: center;
    line-height: 1.3;
  }
  .rows .sku {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .row > .product {
    gap: var(--_space-3);
  }
  .what {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .name,
  .what > .small {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .refusal .wrong {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .some,
  .amount,
  .tiers {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .none {
    color: var(--_warning);
    font-size: var(--_font-size-small);
    text-align: end;
  }
  .ask {
    padding: 0.125rem 0.5rem;
    border-radius: 1rem;
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }
  .amount {
    font-weight: var(--_weight-strong);
  }
  .tiers {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
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
  }
  .taken .quantity input {
    border-color: var(--_accent);
    font-weight: var(--_weight-strong);
  }
  .sort {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration: underline;
  }
  [aria-sort] .sort::after {
    content: " ↑";
  }
  .rows .skeleton {
    inline-size: 70%;
  }
  @container (inline-size < 40rem) {
    .head {
      display: none;
    }
    .row {
      grid-template:
        "product product" 1fr
        "sku stock" 1.5rem
        "price quantity" 3.25rem / 1fr auto;
      block-size: var(--_card-height);
      padding: var(--_space-2);
    }
    .rows .product {
      grid-area: product;
    }
    .rows .sku {
      grid-area: sku;
    }
    .rows .stock {
      grid-area: stock;
    }
    .rows .price {
      grid-area: price;
      align-items: start;
    }
    .rows .quantity {
      grid-area: quantity;
      gap: var(--_space-1);
    }
    .rows .net {
      display: none;
    }
    .tiers {
      flex-wrap: wrap;
      row-gap: 0;
    }
    .name {
      white-space: normal;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }
`;
