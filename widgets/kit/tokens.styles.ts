import { css } from "lit";

/**
 * The first two tiers of the look: a widget reads only `--_name`, which falls back from the host
 * page's `--listino-name` to our own value. Font and text colour come from the page.
 */
export const tokens = css`
  :host {
    --_accent: var(--listino-accent, light-dark(#1b5e56, #84d0c2));
    --_on-accent: var(--listino-on-accent, light-dark(#fff, #08201c));
    --_surface: var(--listino-surface, light-dark(#fff, #15191a));
    --_text: var(--listino-text, light-dark(#17201f, #e8edec));
    --_danger: var(--listino-danger, light-dark(#a92a1c, #ff9a8b));
    --_warning: var(--listino-warning, light-dark(#7d4e00, #f0c069));
    --_success: var(--listino-success, light-dark(#1d6b3a, #86d6a1));
    --_accent-soft: var(--listino-accent-soft, color-mix(in oklab, var(--_accent) 10%, var(--_surface)));
    --_danger-soft: var(--listino-danger-soft, color-mix(in oklab, var(--_danger) 8%, var(--_surface)));
    --_warning-soft: var(--listino-warning-soft, light-dark(#fdf3dd, #33290f));
    --_success-soft: var(--listino-success-soft, color-mix(in oklab, var(--_success) 10%, var(--_surface)));
    --_surface-sunken: var(--listino-surface-sunken, color-mix(in oklab, var(--_text) 4%, var(--_surface)));
    --_surface-hover: var(--listino-surface-hover, color-mix(in oklab, var(--_text) 6%, var(--_surface)));
    --_text-muted: var(--listino-text-muted, color-mix(in oklab, var(--_text) 72%, var(--_surface)));
    --_border: var(--listino-border, color-mix(in oklab, var(--_text) 14%, var(--_surface)));
    --_border-strong: var(--listino-border-strong, color-mix(in oklab, var(--_text) 52%, var(--_surface)));
    --_focus: var(--listino-focus, var(--_accent));
    --_radius: var(--listino-radius, 0.625rem);
    --_radius-small: var(--listino-radius-small, 0.375rem);
    --_font-size-small: var(--listino-font-size-small, 0.8125rem);
    --_weight-strong: var(--listino-weight-strong, 600);
    --_space-1: var(--listino-space-1, 0.25rem);
    --_space-2: var(--listino-space-2, 0.5rem);
    --_space-3: var(--listino-space-3, 0.75rem);
    --_space-4: var(--listino-space-4, 1rem);
    --_space-5: var(--listino-space-5, 1.5rem);
    --_control-height: var(--listino-control-height, 2.375rem);

    display: block;
    color: var(--_text);
    font-size: var(--listino-font-size, 0.9375rem);
    line-height: var(--listino-line-height, 1.45);
    container-type: inline-size;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  h2 {
    font-size: var(--listino-font-size-large, 1.25rem);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
  }
  h3 {
    font-size: 1em;
    font-weight: var(--_weight-strong);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .muted {
    color: var(--_text-muted);
  }
  .small {
    font-size: var(--_font-size-small);
  }
  .strong {
    font-weight: var(--_weight-strong);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    display: block;
    block-size: 0.75em;
    border-radius: 1em;
    background: var(--_border);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
