import { css } from "lit";

export const styles = css`
  :host {
    display: inline-block;
    container-type: normal;
    min-block-size: calc(var(--_control-height) + 1.5rem);
  }
  form {
    display: flex;
    gap: var(--_space-2);
  }
  input {
    flex: 0 1 5.5rem;
    inline-size: 5.5rem;
  }
  .button {
    flex: 1;
  }
  .skeleton {
    inline-size: 12rem;
    block-size: var(--_control-height);
    border-radius: var(--_radius-small);
    opacity: 0.6;
  }
`;
