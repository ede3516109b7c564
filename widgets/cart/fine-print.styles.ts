import { css } from "lit";

export const fineStyles = css`
  .where {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 1.875rem;
    margin-block-start: var(--_space-1);
    padding-inline: var(--_space-2) 0;
  }
  .off {
    display: block;
    color: var(--_success);
    white-space: normal;
  }
  .promotion {
    display: grid;
    gap: var(--_space-2);
  }
  .promotion form {
    display: flex;
    align-items: end;
    gap: var(--_space-2);
  }
  .promotion .field {
    flex: 1;
  }
  .granted {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-small);
    background: var(--_success-soft);
    color: var(--_success);
  }
  .idle {
    background: var(--_surface-hover);
    color: var(--_text-muted);
  }
`;
