import { css } from "lit";

/** Forms with many fields: registration, with an invitation or by asking for access. */
export const formStyles = css`
  input[type="checkbox"] {
    inline-size: 1.125rem;
    min-block-size: 1.125rem;
    margin-block-start: 0.2em;
    flex: none;
    accent-color: var(--_accent);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_space-4);
  }
  .wide {
    grid-column: 1 / -1;
  }
  blockquote {
    margin: 0;
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
    white-space: pre-line;
  }
  .tick {
    display: flex;
    gap: var(--_space-3);
  }
  .consents {
    display: grid;
    gap: var(--_space-3);
  }
  .consents a {
    color: var(--_accent);
  }
  .wrong {
    display: block;
  }
`;
