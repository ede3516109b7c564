import { css } from "lit";

export const styles = css`
  .title {
    margin-block-end: var(--_space-4);
  }
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }
  .column {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  .panel {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .whole {
    grid-column: 1 / -1;
  }
  .panel h3 {
    font-size: 1.0625rem;
  }
  .good {
    margin-block-end: var(--_space-4);
    border-color: var(--_success);
    background: var(--_success-soft);
    color: var(--_text);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }
  .row > :first-child {
    flex: 1 1 12rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  form,
  .stack {
    display: grid;
    gap: var(--_space-4);
  }
  .facts {
    display: grid;
    gap: var(--_space-3);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(5rem, 1fr) 2.5fr;
    gap: var(--_space-3);
  }
  .facts dt {
    color: var(--_text-muted);
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .person {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
  }
  .face {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    overflow: hidden;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: var(--_weight-strong);
  }
  .face img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .person a,
  .reach a {
    color: var(--_accent);
  }
  .reach a {
    justify-self: start;
  }
  .reach {
    display: grid;
    gap: var(--_space-1);
    overflow-wrap: anywhere;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list > li {
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  .list > li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .list > li:last-child {
    padding-block-end: 0;
  }
  .mark {
    display: inline-block;
    margin-inline-start: var(--_space-1);
    padding: 0 var(--_space-2);
    border-radius: var(--_radius-small);
    background: var(--_success-soft);
    color: var(--_success);
    font-size: var(--_font-size-small);
  }
  .mark.off {
    background: var(--_surface-sunken);
    color: var(--_text-muted);
  }
  .people {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(8rem, 1fr) minmax(8rem, 1fr) max-content;
    column-gap: var(--_space-4);
  }
  .colleague {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    row-gap: var(--_space-2);
    align-items: center;
  }
  .colleague > :first-child {
    overflow-wrap: anywhere;
  }
  .colleague label > span {
    display: none;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }
  .panel .skeleton {
    block-size: 2.375rem;
    border-radius: var(--_radius-small);
    opacity: 0.6;
  }
  .less {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }
  @container (inline-size < 44rem) {
    .people {
      grid-template-columns: minmax(0, 1fr);
    }
    .colleague label > span {
      display: block;
    }
    .colleague .button {
      justify-self: start;
    }
  }
`;
