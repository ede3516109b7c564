/** The part of the kit for forms with many fields: fetched by whoever opens one. */
export { addressFields, addressWords } from "./address-fields.ts";
export { companyFields, companyOf, consentFields, registrationWords } from "./company-fields.ts";
export { formStyles } from "./form.styles.ts";
export { checkForm, focusFirstError, formField, readForm, refusedFields } from "./form.ts";
