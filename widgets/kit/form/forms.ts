/** The part of the kit for forms with many fields: fetched by whoever opens one. */
export { addressFields, addressWords } from "./address-fields.ts";
export { checkForm, focusFirstError, formField, readForm, refusedFields } from "./form.ts";
