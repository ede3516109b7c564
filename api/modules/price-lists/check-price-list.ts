import type { FieldError } from "../../kernel/refusal.ts";
import type { Work } from "../../platform/command.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { type Base, checkDerivation } from "./domain/check-derivation.ts";
import { derivedOfDerived } from "./problems.ts";
import type { priceLists } from "./tables.ts";

type Fields = Partial<typeof priceLists.$inferInsert> & { readonly id: string; readonly currency: string };

/** Refuses fields that do not agree. The base is locked: it must stay a fixed list while another derives from it. */
export async function checkPriceList(work: Work, list: Fields): Promise<void> {
  const [bases, above] = await Promise.all([
    work.query<Base>("select id, currency, kind from price_lists where id = $1 for no key update", [
      list.baseListId ?? null,
    ]),
    work.query("select id from price_lists where base_list_id = $1 and kind = 'derived' limit 1", [list.id]),
  ]);
  const errors: FieldError[] = checkDerivation(
    {
      ...{
        id: list.id,
        currency: list.currency,
        kind: list.kind ?? "fixed",
        baseListId: list.baseListId ?? null,
      },
      ...{ percent: list.percent ?? null, roundingStep: list.roundingStep ?? null },
    },
    bases[0],
    above.length > 0,
  );
  const { validFrom, validUntil } = list;
  if (validFrom && validUntil && validUntil < validFrom)
    errors.push({ pointer: "/valid_until", code: "before_valid_from", detail: `is before ${validFrom}` });
  const [chained] = errors.filter(({ code }) => code === derivedOfDerived.code);
  if (chained) throw derivedOfDerived.refuse({ detail: chained.detail, errors: [chained] });
  if (errors.length > 0) throw invalidRequest.refuse({ errors });
}
