import { css } from "lit";

/** Buttons, fields and notices: the same everywhere. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    margin: 0;
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_control-height);
    padding-inline: var(--_space-4);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font-weight: var(--_weight-strong);
    line-height: 1.2;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_surface-hover);
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .link {
    min-block-size: 1.5rem;
    padding: 0 0.125rem;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: var(--_weight-strong);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  :disabled,
  [aria-disabled="true"] {
    opacity: 0.55;
    cursor: default;
  }
  .field {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
    min-inline-size: 0;
  }
  .field > :first-child {
    font-size: var(--_font-size-small);
    font-weight: var(--_weight-strong);
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: 0 var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline-offset: -1px;
    border-color: var(--_focus);
  }
  [aria-invalid="true"] {
    border-color: var(--_danger);
  }
`;
