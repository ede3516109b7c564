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
  .packs {
    --_quantity: 12rem;
  }
  .row {
    position: absolute;
    inset: 0 0 auto;
    display: grid;
    grid-template-columns: minmax(4.5rem, 7rem) minmax(10rem, 1fr) minmax(4.5rem, 6.5rem) minmax(8rem, 14.5rem) var(--_quantity, 7rem) minmax(4.5rem, 7rem);
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
  .name {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .name:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
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
    .packs .row {
      grid-template-rows: 1fr 1.5rem 5.25rem;
      block-size: calc(var(--_card-height) + 2rem);
    }
    .packs .quantity {
      flex-wrap: wrap;
      align-content: center;
      inline-size: 11rem;
    }
    .packs .unit {
      flex: 1 1 100%;
      margin: 0;
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
