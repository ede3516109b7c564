import { expect, test } from "vitest";
import { conditionsBody, decimalOf } from "./conditions-body.ts";

test.each([
  ["1500", "1500"],
  ["1500.5", "1500.5"],
  ["1.500,50", "1500.50"],
  ["1,500.50", "1500.50"],
  ["1 500,50", "1500.50"],
  ["1’500.50", "1500.50"],
  ["2,5", "2.5"],
])("%s is %s", (typed, decimal) => expect(decimalOf(typed)).toBe(decimal));

test("an empty limit is unlimited, a zero is none, and what is not ticked is not there", () => {
  const body = conditionsBody(
    {
      custom: true,
      currency: "GBP",
      credit_limit: null,
      maximum_order: "0",
      assortment_ids: { asm_1: true, asm_2: false },
    },
    () => undefined,
  );
  expect(body).toMatchObject({
    credit_limit: null,
    maximum_order: { amount: "0", currency: "GBP" },
    assortment_ids: ["asm_1"],
    group_ids: [],
  });
});

test("a contract is in the currency of its price list; a discount that was removed is switched off", () => {
  const terms = {
    name: "Trade",
    price_list_id: "prl_1",
    net_days: "30",
    minimum_order: "100",
    valid_until: null,
    is_default: true,
  };
  const { contracts, discounts } = conditionsBody(
    {
      contracts: { 0: { ...terms, id: "con_1", kind: "net" }, 1: { ...terms, kind: "prepaid" } },
      discounts: {
        2: { name: "Loyalty", percent: "2,5", category_id: "", valid_until: null },
      },
    },
    () => "EUR",
    ["dsc_9"],
  );
  expect(contracts).toEqual([
    expect.objectContaining({
      id: "con_1",
      payment_terms: { kind: "net", net_days: 30 },
      minimum_order: { amount: "100", currency: "EUR" },
    }),
    expect.objectContaining({ payment_terms: { kind: "prepaid" } }),
  ]);
  expect(contracts?.[0]).not.toHaveProperty("currency");
  expect(discounts).toEqual([
    expect.objectContaining({ percent: "2.5", category_id: null }),
    { id: "dsc_9", status: "inactive" },
  ]);
});
