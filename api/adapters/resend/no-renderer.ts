/** Stands in for `@react-email/render` in bundles: we render mails ourselves, and Resend's SDK would bring 190 KB along. */
export function render(): never {
  throw new Error("mails are rendered before they are handed to Resend");
}
