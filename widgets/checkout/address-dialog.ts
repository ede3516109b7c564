import { type Address, type AddressDraft, createAddress, updateAddress } from "@listino/sdk";
import { html, nothing, render } from "lit";
import type { FormErrors } from "../kit/form/form.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import type { Store } from "../kit/store/store.ts";
import type { ListinoCheckout } from "./listino-checkout.ts";

/** Adds or completes an address in a dialog; resolves to what was saved, or to nothing when cancelled. */
export function editAddress(
  checkout: ListinoCheckout,
  store: Store,
  place: HTMLElement,
  forms: typeof import("../kit/form/forms.ts"),
  address?: Address,
): Promise<Address | undefined> {
  const { addressFields, addressWords, checkForm, focusFirstError, formField, readForm, refusedFields } =
    forms;
  const words = addressWords(checkout);
  return new Promise((resolve) => {
    const known = checkout.addresses(store).value?.[0];
    let errors: FormErrors = new Map();
    let problem: Problem | undefined;

    const close = () => place.querySelector("dialog")?.close();
    const submit = async (event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      errors = checkForm(form, words);
      problem = undefined;
      if (!errors.size) {
        const body = readForm(form, address ? null : undefined) as AddressDraft;
        try {
          const saved = address
            ? await updateAddress(store.connection, address.id, body)
            : await createAddress(store.connection, body);
          resolve(saved);
          close();
          return;
        } catch (error) {
          problem = toProblem(error);
          errors = refusedFields(problem.errors, words);
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
          }}
        >
          <form novalidate @submit=${submit}>
            <h2 id="dialog-title">${checkout.t(address ? "editAddress" : "newAddress")}</h2>
            ${problem && !errors.size ? checkout.problemNotice(problem) : nothing}
            <div class="fields">
              ${formField("label", words("label"), errors, { value: address?.label })}
              ${formField("company_name", words("companyName"), errors, {
                value: address?.company_name ?? known?.company_name,
                autocomplete: "organization",
              })}
              ${formField("contact_name", words("contactName"), errors, {
                value: address?.contact_name,
                autocomplete: "name",
                optional: true,
              })}
            </div>
            ${addressFields(checkout, errors, "", address, known?.country)}
            <div class="actions">
              <button class="button primary" part="button">${checkout.t("saveAddress")}</button>
              <button class="button" type="button" part="button" @click=${close}>${checkout.t("cancel")}</button>
            </div>
          </form>
        </dialog>`,
        place,
        { host: checkout },
      );

    draw();
    place.querySelector("dialog")?.showModal();
  });
}
