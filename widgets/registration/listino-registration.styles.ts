import { css } from "lit";

export const styles = css`
  .sheet {
    display: grid;
    gap: var(--_space-5);
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: clamp(1.25rem, 5cqi, 2rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  form {
    display: grid;
    gap: var(--_space-5);
  }
  fieldset {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  h2 + p {
    margin-block-start: var(--_space-1);
  }
  textarea {
    min-block-size: 5rem;
    padding-block: var(--_space-2);
    resize: vertical;
  }
  .waiting {
    min-block-size: 40rem;
    align-content: start;
  }
  .seal {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    background: var(--_success-soft);
    color: var(--_success);
  }
`;
