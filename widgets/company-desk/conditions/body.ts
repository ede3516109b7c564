/** What the conditions form says, as the body of one request: what was changed in it, and nothing else. */
import type { Conditions, ConditionsInput } from "@listino/sdk";
import { decimalOf } from "./decimals.ts";

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
  readonly name: string | null;
  readonly price_list_id: string | null;
  readonly kind: "prepaid" | "net";
  readonly net_days: string | null;
  readonly minimum_order: string | null;
  readonly valid_until: string | null;
  readonly is_default: boolean;
}

interface DiscountAnswers {
  readonly id?: string | null;
  readonly name: string | null;
  readonly percent: string | null;
  readonly category_id: string | null;
  readonly valid_until: string | null;
}

export interface Around {
  readonly locale: string;
  /** What the form does not ask: the currency of a price list, which is that of its contracts. */
  readonly currencyOf: (priceListId: string) => string | undefined;
  /** Rows that were taken away. */
  readonly gone?: readonly string[];
}

export interface ConditionsBody {
  readonly body: ConditionsInput;
  /** Which rows of the form stand where in the body: a refusal names places of the body. */
  readonly rows: { readonly contracts: readonly string[]; readonly discounts: readonly string[] };
}

type Money = { amount: string; currency: string } | null;
const LIMITS = ["credit_limit", "maximum_order", "maximum_open_orders"] as const;

/** "50.00" and "50" are one amount; names are compared as they are. */
const comparable = (name: string, value: unknown) =>
  JSON.stringify({ [name]: value ?? null }, (key, one) =>
    (key === "amount" || key === "percent") && /^\d+\.\d+$/.test(one) ? one.replace(/\.?0+$/, "") : one,
  );

/** Whatever is unlike before. What the form does not show, or may not, is never in the request. */
function changed<Said extends object>(said: Said, before: object): Partial<Said> {
  const known = before as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(said).filter(([name, value]) => comparable(name, value) !== comparable(name, known[name])),
  ) as Partial<Said>;
}

/** Ticked, and what was not offered: a page of choices is not all of them. */
function chosen(
  answers: Readonly<Record<string, boolean>>,
  before: readonly string[],
): readonly string[] | undefined {
  const now = [...before.filter((id) => answers[id] !== false), ...Object.keys(answers)].filter(
    (id, place, all) => answers[id] !== false && all.indexOf(id) === place,
  );
  return now.length === before.length && now.every((id) => before.includes(id)) ? undefined : now;
}

export function conditionsBody(answers: FormAnswers, agreed: Conditions, around: Around): ConditionsBody {
  const { locale, currencyOf, gone = [] } = around;
  const money = (amount: string | null | undefined, currency: string | null | undefined): Money =>
    amount ? { amount: decimalOf(amount, locale), currency: currency ?? "EUR" } : null;

  const contracts = Object.entries(answers.contracts ?? {}).map(([number, answer]) => {
    const { id, kind, net_days, minimum_order, ...rest } = answer;
    const before = agreed.contracts.find((one) => one.id === id);
    const terms = before?.payment_terms;
    const days = kind === "net" && net_days ? Number(net_days) : null;
    const currency = before?.currency ?? currencyOf(rest.price_list_id ?? "");
    const { early_payment, prepay_percent } = terms?.kind === kind ? terms : {};
    return {
      number,
      row: {
        ...changed({ ...rest, minimum_order: money(minimum_order, currency) }, before ?? {}),
        ...(terms?.kind === kind && (terms.net_days ?? null) === days
          ? {}
          : {
              payment_terms: {
                kind,
                ...(days === null ? {} : { net_days: days }),
                ...(early_payment ? { early_payment } : {}),
                ...(prepay_percent ? { prepay_percent } : {}),
              },
            }),
      },
      id,
    };
  });
  const discounts = Object.entries(answers.discounts ?? {}).map(([number, answer]) => {
    const { id, percent, category_id, ...rest } = answer;
    const before = agreed.discounts.find((one) => one.id === id);
    const said = { ...rest, percent: decimalOf(percent ?? "", locale), category_id: category_id || null };
    return { number, row: changed(said, before ?? {}), id };
  });
  const written = <Row extends { id?: string | null; row: object }>(rows: readonly Row[]) =>
    rows.filter(({ id, row }) => !id || Object.keys(row).length > 0);
  const sent = { contracts: written(contracts), discounts: written(discounts) };
  const closed = (rows: readonly { id: string }[], status: "closed" | "inactive") =>
    rows.filter(({ id }) => gone.includes(id)).map(({ id }) => ({ id, status }));
  const rowsOf = (name: "contracts" | "discounts", status: "closed" | "inactive") => {
    const all = [
      ...sent[name].map(({ id, row }) => ({ ...row, ...(id && { id }) })),
      ...closed(agreed[name], status),
    ];
    return all.length > 0 ? { [name]: all } : {};
  };

  const disclosure = answers.disclosure || null;
  const assortment_ids = chosen(answers.assortment_ids ?? {}, agreed.assortment_ids);
  const group_ids = chosen(answers.group_ids ?? {}, agreed.group_ids);
  const said = {
    custom: answers.custom ?? agreed.custom,
    price_list_id: answers.price_list_id || null,
    sales_rep_id: answers.sales_rep_id || null,
    ...Object.fromEntries(LIMITS.map((name) => [name, money(answers[name], answers.currency)])),
  };
  return {
    body: {
      ...changed(said, agreed),
      ...(disclosure !== agreed.stock.disclosure && { stock: { disclosure } }),
      ...(assortment_ids && { assortment_ids }),
      ...(group_ids && { group_ids }),
      ...rowsOf("contracts", "closed"),
      ...rowsOf("discounts", "inactive"),
    } as ConditionsInput,
    rows: {
      contracts: sent.contracts.map(({ number }) => number),
      discounts: sent.discounts.map(({ number }) => number),
    },
  };
}

/** The field that a refusal is about: `/discounts/0/percent` is the form's `discounts/4/percent`. */
export function fieldOf(pointer: string, rows: ConditionsBody["rows"]): string {
  const [, first = "", place, ...rest] = pointer.split("/");
  if (first !== "contracts" && first !== "discounts") {
    return first === "stock" ? "disclosure" : first;
  }
  const last = rest[0] === "payment_terms" ? rest[1] : rest[0];
  return `${first}/${rows[first][Number(place)]}/${last ?? "name"}`;
}
