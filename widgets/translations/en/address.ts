/** Words of the address form, which is loaded when somebody opens it. */
export const messages = {
  label: "Name of this address",
  companyName: "Company name",
  contactName: "Contact (optional)",
  line1: "Street and number",
  line2: "Further line (optional)",
  postalCode: "Postal code",
  city: "City",
  region: "Region (optional)",
  country: "Country",
  phone: "Phone (optional)",
  required: "Please fill this in.",
  tooShort: "At least {count} characters.",
  wrong_vat_id: "This is no valid VAT ID. Check its letters and digits.",
  wrong_email: "This is no e-mail address.",
  wrong_password: "Choose a password that is harder to guess.",
  notAccepted: "Not accepted. Please check.",
} as const;
