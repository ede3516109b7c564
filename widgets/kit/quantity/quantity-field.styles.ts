import { css } from "lit";

export const quantityFieldStyles = css`
  .quantity input {
    inline-size: 6rem;
    min-block-size: 2.125rem;
    padding-inline: var(--_space-2);
  }
  .packs .quantity input {
    inline-size: 4.5rem;
  }
  .unit {
    inline-size: 6.5rem;
    min-block-size: 2.125rem;
    margin-inline-end: var(--_space-1);
    padding-inline: var(--_space-2) 0;
    font-size: var(--_font-size-small);
  }
  .step {
    display: none;
  }
  .thumb {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.375rem;
    block-size: 2.375rem;
    overflow: hidden;
    border-radius: var(--_radius-small);
    background: var(--_surface-sunken);
    color: var(--_border-strong);
  }
  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  @container (inline-size < 40rem) {
    .quantity input {
      inline-size: 4.5rem;
      min-block-size: 2.5rem;
    }
    .step {
      display: block;
      inline-size: 2.5rem;
      block-size: 2.5rem;
      padding: 0;
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius-small);
      background: var(--_surface);
      font-size: 1.125rem;
    }
  }
`;
