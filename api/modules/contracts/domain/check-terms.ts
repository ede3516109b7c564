/** What a contract's fields have to agree on. Pure. */
import type { FieldError } from "../../../kernel/refusal.ts";

/** What is wrong with the dates, if anything. */
export function checkDates(validFrom: string | null, validUntil: string | null): FieldError[] {
  if (validFrom === null || validUntil === null || validFrom <= validUntil) return [];
  return [{ pointer: "/valid_until", code: "before_valid_from", detail: `is before ${validFrom}` }];
}

/** Which of the currencies given is not the price list's. */
export function checkCurrencies(
  listCurrency: string,
  given: Readonly<Record<string, string | undefined>>,
): FieldError[] {
  return Object.entries(given).flatMap(([pointer, currency]) =>
    currency === undefined || currency === listCurrency
      ? []
      : [{ pointer, code: "currency_mismatch", detail: `The price list is in ${listCurrency}.` }],
  );
}
