import { css } from "lit";

export const styles = css`
  ul {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    gap: var(--_space-3);
    align-items: start;
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }
  .warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }
  li > svg {
    margin-block-start: 0.15em;
    color: var(--_accent);
  }
  .warning > svg {
    color: var(--_warning);
  }
  div {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  p {
    max-inline-size: 75ch;
    white-space: pre-line;
  }
  .icon {
    flex: none;
    inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
    border-color: transparent;
    background: none;
  }
`;
