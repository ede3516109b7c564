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
    transition: background var(--listino-motion, 0.15s);
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
  .icon {
    inline-size: var(--_control-height);
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_text-muted);
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
  .field > span {
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
  textarea {
    padding-block: var(--_space-2);
    resize: vertical;
  }
  select {
    padding-inline-end: var(--_space-2);
    text-overflow: ellipsis;
  }
  input[type="checkbox"],
  input[type="radio"] {
    inline-size: 1.125rem;
    min-block-size: 1.125rem;
    margin-block-start: 0.2em;
    flex: none;
    accent-color: var(--_accent);
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
  .wrong {
    color: var(--_danger);
    font-size: var(--_font-size-small);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 3px solid currentColor;
    border-radius: var(--_radius-small);
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .notice > div {
    flex: 1 1 16rem;
    color: var(--_text);
  }
  .request {
    display: block;
  }
  .warn {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .blank {
    display: grid;
    justify-items: center;
    gap: var(--_space-3);
    padding: 3rem var(--_space-4);
    text-align: center;
    color: var(--_text-muted);
  }
  .blank svg {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    stroke-width: 1.25;
    color: var(--_border-strong);
  }
  .blank strong {
    color: var(--_text);
    font-size: 1.0625rem;
  }
`;
