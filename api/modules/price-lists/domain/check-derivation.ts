/** What a price list's fields have to agree on. Pure. */
import { compare } from "../../../kernel/decimal.ts";
import type { FieldError } from "../../../kernel/refusal.ts";

export interface Derivation {
  readonly id: string | null;
  readonly currency: string;
  readonly kind: string;
  readonly baseListId: string | null;
  readonly percent: string | null;
  readonly roundingStep: string | null;
}

export interface Base {
  readonly id: string;
  readonly currency: string;
  readonly kind: string;
}

/** `base` is the list of `baseListId`, where there is one; `isBase`: other lists derive from this one. */
export function checkDerivation(list: Derivation, base: Base | undefined, isBase: boolean): FieldError[] {
  const wrong = (pointer: string, code: string, detail: string): FieldError[] => [{ pointer, code, detail }];
  if (list.kind !== "derived" && list.baseListId !== null)
    return wrong("/base_list_id", "not_derived", "Only a derived list has a base.");
  if (list.kind === "fixed") {
    if (list.percent !== null) return wrong("/percent", "not_derived", "A fixed list holds its own prices.");
    if (list.roundingStep !== null) return wrong("/rounding", "not_derived", "A fixed list is not rounded.");
    return [];
  }
  if (isBase)
    return wrong(
      "/kind",
      "derived_of_derived",
      "Other lists are derived from this one: it stays a fixed list.",
    );
  if (list.percent === null)
    return wrong("/percent", "missing", "Say by how many percent the prices differ.");
  if (compare(list.percent, "-100") <= 0)
    return wrong("/percent", "too_low", "A price cannot be a hundred percent cheaper, or more.");
  if (list.kind === "cost_plus") return [];
  if (list.baseListId === null) return wrong("/base_list_id", "missing", "Say which list it derives from.");
  if (!base) return wrong("/base_list_id", "unknown_price_list", "There is no such price list.");
  if (base.id === list.id)
    return wrong("/base_list_id", "derived_of_derived", "A list cannot derive from itself.");
  if (base.kind !== "fixed")
    return wrong(
      "/base_list_id",
      "derived_of_derived",
      "A list derives from a fixed list, not from a derived one.",
    );
  if (base.currency !== list.currency)
    return wrong("/base_list_id", "currency_mismatch", `That list is in ${base.currency}.`);
  return [];
}
