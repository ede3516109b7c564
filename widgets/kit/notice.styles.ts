import { css } from "lit";

/** How refusals, failures and empty places look; comes with their words, after first paint. */
export const noticeStyles = css`
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
  .refusal {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    min-inline-size: 0;
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
