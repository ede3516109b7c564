/** The one number a company is known by to the tax office. */
import { readVatId } from "../../../kernel/vat-id.ts";

export function vatIdFault(fault: "form" | "check_digit"): string {
  return fault === "form"
    ? "is not written as VAT IDs of its country are"
    : "is no VAT ID: its check digits do not fit, so there is a slip of the pen in it";
}

/** As it is kept, and the country it says where none was said. */
export function vatIdOf(
  text: string | null,
  country: string | null,
):
  | { readonly ok: true; readonly vatId: string | null; readonly country: string | null }
  | { readonly ok: false; readonly detail: string } {
  if (text === null) return { ok: true, vatId: null, country };
  const read = readVatId(text, country);
  if (!read.ok) return { ok: false, detail: vatIdFault(read.fault) };
  return { ok: true, vatId: read.vatId, country: country ?? read.country };
}
