import type { FieldError } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Messages } from "../i18n.ts";
import type { ListinoElement } from "../listino-element.ts";

/** What is wrong, by field name. A field's name is its place in the request: "company/address/city". */
export type FormErrors = ReadonlyMap<string, string>;
type Words = (key: string, values?: Record<string, string | number>) => string;

export interface FieldOptions {
  type?: string;
  autocomplete?: string;
  optional?: boolean;
  minlength?: number;
  value?: string | null;
  hint?: string;
}

/** The most that the API takes. */
const longest: Record<string, number> = {
  label: 80,
  name: 120,
  company_name: 160,
  contact_name: 120,
  line1: 160,
  line2: 160,
  postal_code: 20,
  city: 120,
  region: 120,
  phone: 40,
  vat_id: 30,
  registration_number: 60,
  identification_code: 60,
  email: 254,
  password: 200,
};

export function formField(
  name: string,
  label: string,
  errors: FormErrors,
  { type = "text", autocomplete, optional, minlength, value, hint }: FieldOptions = {},
) {
  const error = errors.get(name);
  const told = error ?? hint;
  return html`<div class="field" part="field">
    <label for=${name}>${label}</label>
    <input
      part="input"
      id=${name}
      name=${name}
      type=${type}
      ?required=${!optional}
      minlength=${minlength ?? nothing}
      maxlength=${longest[name.split("/").at(-1) ?? ""] ?? nothing}
      autocomplete=${autocomplete ?? nothing}
      .defaultValue=${value ?? ""}
      aria-invalid=${!!error}
      aria-describedby=${told ? `${name}-note` : nothing}
    />
    ${told ? html`<span class="small ${error ? "wrong" : "muted"}" id="${name}-note">${told}</span>` : nothing}
  </div>`;
}

/** The browser's own checks, in the widget's language. */
export function checkForm(form: HTMLFormElement, words: Words): FormErrors {
  const errors = new Map<string, string>();
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
    const { name, validity } = control;
    if (validity.valueMissing) errors.set(name, words("required"));
    else if (validity.tooShort && control instanceof HTMLInputElement) {
      errors.set(name, words("tooShort", { count: control.minLength }));
    } else if (!validity.valid) errors.set(name, words("notAccepted"));
  }
  return errors;
}

export const refusedFields = (problems: readonly FieldError[], words: Words): FormErrors =>
  new Map(
    problems.map(({ pointer }) => [
      pointer.slice(1),
      // What is most often wrong with a field of this name, else that it is.
      words(`wrong_${pointer.split("/").at(-1)}`) || words("notAccepted"),
    ]),
  );

/** The form as the request's body; a ticked box is true, what is empty is left out or, in a change, cleared. */
export function readForm(form: HTMLFormElement, empty?: null): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
    const value = control.type === "checkbox" ? control.checked : control.value.trim();
    if (!control.name || (value === "" && empty === undefined)) continue;
    const path = control.name.split("/");
    const last = path.pop() ?? "";
    let place = body;
    for (const step of path) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
    place[last] = value === "" ? empty : value;
  }
  return body;
}

export function focusFirstError(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

/** Words of a part that is loaded later, which its widget's own messages do not hold. */
export const wordsOf =
  (widget: ListinoElement, own: Messages): Words =>
  (key, values) =>
    widget.say(key, own, values);
