/** A form in a dialog: says what is wrong at its field, and resolves to what was saved, or to nothing when cancelled. */
import { html, nothing, render } from "lit";
import { checkForm, type FormErrors, focusFirstError, readForm, refusedFields } from "../kit/form/form.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";
import type { DeskKey } from "./words.ts";

export interface DialogForm<Saved> {
  readonly title: string;
  readonly hint?: string;
  readonly submit: string;
  /** The act cannot be undone: its button says so. */
  readonly dangerous?: true;
  /** What an emptied field becomes: left out, or null in a change. */
  readonly empty?: null;
  fields(errors: FormErrors): unknown;
  save(body: Record<string, unknown>, form: HTMLFormElement): PromiseLike<Saved>;
}

export function openDialog<Saved>(
  desk: ListinoCompanyDesk,
  { title, hint, submit, dangerous, empty, fields, save }: DialogForm<Saved>,
): Promise<Saved | undefined> {
  const place = desk.renderRoot.appendChild(document.createElement("div"));
  const words = (key: string) => desk.t(key as DeskKey);
  return new Promise((resolve) => {
    let errors: FormErrors = new Map();
    let problem: Problem | undefined;
    let busy = false;
    const close = () => place.querySelector("dialog")?.close();

    const submitted = async (event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      if (busy) return;
      errors = checkForm(form, words);
      problem = undefined;
      busy = !errors.size;
      if (busy) {
        try {
          resolve(await save(readForm(form, empty), form));
          close();
          return;
        } catch (error) {
          problem = toProblem(error);
          errors = refusedFields(problem.errors, words);
        } finally {
          busy = false;
        }
      }
      draw();
      focusFirstError(form);
    };

    const draw = () =>
      render(
        html`<dialog
          part="dialog"
          aria-labelledby="dialog-title"
          @close=${() => {
            resolve(undefined);
            render(nothing, place);
            place.remove();
          }}
        >
          <form novalidate @submit=${submitted}>
            <h2 id="dialog-title">${title}</h2>
            ${hint ? html`<p class="muted">${hint}</p>` : nothing}
            ${problem && !errors.size ? desk.problemNotice(problem) : nothing} ${fields(errors)}
            <div class="actions">
              <button class="button ${dangerous ? "danger" : "primary"}" part="button">${submit}</button>
              <button class="button" type="button" part="button" @click=${close}>${desk.t("cancel")}</button>
            </div>
          </form>
        </dialog>`,
        place,
        { host: desk },
      );

    draw();
    place.querySelector("dialog")?.showModal();
  });
}

/** A choice among options, with the look of the other fields. */
export function choice(
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen = "",
  hint?: string,
  disabled = false,
) {
  return html`<div class="field" part="field">
    <label for=${name}>${label}</label>
    <select part="select" id=${name} name=${name} ?disabled=${disabled} aria-describedby=${hint ? `${name}-note` : nothing}>
      ${options.map(
        ({ value, label }) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
      )}
    </select>
    ${hint ? html`<span class="small muted" id="${name}-note">${hint}</span>` : nothing}
  </div>`;
}

/** Several lines of text. */
export function textArea(
  name: string,
  label: string,
  errors: FormErrors,
  required = false,
  value?: string | null,
) {
  const error = errors.get(name);
  return html`<div class="field wide" part="field">
    <label for=${name}>${label}</label>
    <textarea part="input" id=${name} name=${name} rows="4" maxlength="2000" ?required=${required}
      .defaultValue=${value ?? ""} aria-invalid=${!!error} aria-describedby=${error ? `${name}-note` : nothing}></textarea>
    ${error ? html`<span class="small wrong" id="${name}-note">${error}</span>` : nothing}
  </div>`;
}

/** Forms read inputs and selects; a text area's words are asked for by name. */
export const textOf = (form: HTMLFormElement, name: string): string =>
  (form.elements.namedItem(name) as HTMLTextAreaElement | null)?.value.trim() ?? "";
