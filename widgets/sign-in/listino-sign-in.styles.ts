import { css } from "lit";

export const styles = css`
  .card {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 26rem;
    margin-inline: auto;
    padding: clamp(1.25rem, 5cqi, 2rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  h2 + p {
    margin-block-start: var(--_space-1);
  }
  .card:has(fieldset) {
    max-inline-size: 40rem;
  }
  form,
  fieldset {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  form {
    gap: var(--_space-5);
  }
  .card:not(:has(fieldset)) form {
    gap: var(--_space-4);
  }
  fieldset p {
    color: var(--_text-muted);
  }
  .who {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    overflow-wrap: anywhere;
  }
  .seal {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    background: var(--_success-soft);
    color: var(--_success);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .actions .primary {
    flex: 1;
  }
  .skeleton {
    block-size: 2.375rem;
    border-radius: var(--_radius-small);
    opacity: 0.6;
  }
`;
