/** What the conditions form says, as the body of one request. */
import type { ConditionsInput } from "@listino/sdk";

/** The form's answers by name; rows by their number. */
export interface FormAnswers {
  readonly custom?: boolean;
  readonly price_list_id?: string | null;
  readonly currency?: string | null;
  readonly credit_limit?: string | null;
  readonly maximum_order?: string | null;
  readonly maximum_open_orders?: string | null;
  readonly disclosure?: string | null;
  readonly sales_rep_id?: string | null;
  readonly contracts?: Readonly<Record<string, ContractAnswers>>;
  readonly discounts?: Readonly<Record<string, DiscountAnswers>>;
  readonly assortment_ids?: Readonly<Record<string, boolean>>;
  readonly group_ids?: Readonly<Record<string, boolean>>;
}

interface ContractAnswers {
  readonly id?: string | null;
  readonly name: string;
  readonly price_list_id: string;
  readonly kind: "prepaid" | "net";
  readonly net_days: string | null;
  readonly minimum_order: string | null;
  readonly valid_until: string | null;
  readonly is_default: boolean;
}

interface DiscountAnswers {
  readonly id?: string | null;
  readonly name: string;
  readonly percent: string;
  readonly category_id: string | null;
  readonly valid_until: string | null;
}

/** What the form does not ask: the currency of a price list, which is that of its contracts. */
export type CurrencyOf = (priceListId: string) => string | undefined;

/** People write "1.500,00" or "1500.00"; the API takes a decimal with a point. */
export function decimalOf(text: string): string {
  const bare = text.replace(/[\s\u00a0'’]/g, "");
  const comma = bare.lastIndexOf(",");
  const point = bare.lastIndexOf(".");
  if (comma < 0) return bare;
  return comma > point ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
}

export function conditionsBody(
  answers: FormAnswers,
  currencyOf: CurrencyOf,
  gone: readonly string[] = [],
): ConditionsInput {
  const money = (amount: string | null | undefined, currency: string | null | undefined) =>
    amount ? { amount: decimalOf(amount), currency: currency ?? "EUR" } : null;
  const { contracts = {}, discounts = {}, assortment_ids = {}, group_ids = {} } = answers;
  const ticked = (all: Readonly<Record<string, boolean>>) => Object.keys(all).filter((id) => all[id]);
  return {
    custom: answers.custom ?? true,
    price_list_id: answers.price_list_id || null,
    sales_rep_id: answers.sales_rep_id || null,
    credit_limit: money(answers.credit_limit, answers.currency),
    maximum_order: money(answers.maximum_order, answers.currency),
    maximum_open_orders: money(answers.maximum_open_orders, answers.currency),
    stock: { disclosure: answers.disclosure || null },
    assortment_ids: ticked(assortment_ids),
    group_ids: ticked(group_ids),
    contracts: Object.values(contracts).map(({ id, kind, net_days, minimum_order, ...contract }) => ({
      ...contract,
      ...(id && { id }),
      payment_terms: kind === "net" ? { kind, net_days: Number(net_days ?? 30) } : { kind },
      minimum_order: money(minimum_order, currencyOf(contract.price_list_id)),
    })),
    discounts: [
      ...Object.values(discounts).map(({ id, percent, ...discount }) => ({
        ...discount,
        ...(id && { id }),
        percent: decimalOf(percent),
        category_id: discount.category_id || null,
      })),
      ...gone.map((id) => ({ id, status: "inactive" as const })),
    ],
  } as ConditionsInput;
}
