import type { Conditions } from "@listino/sdk";
import { expect, test } from "vitest";
import { conditionsBody, type FormAnswers, fieldOf } from "./body.ts";

const contract = {
  id: "con_1",
  name: "Trade",
  price_list_id: "prl_1",
  currency: "EUR",
  payment_terms: {
    kind: "net",
    net_days: 30,
    prepay_percent: null,
    early_payment: { percent: "2", days: 14 },
  },
  minimum_order: { amount: "100.00", currency: "EUR" },
  valid_until: null,
  is_default: true,
  status: "active",
};
const agreed = {
  company_id: "com_1",
  custom: true,
  price_list_id: "prl_beyond_the_page",
  sales_rep_id: "stf_1",
  credit_limit: { amount: "5000.00", currency: "GBP" },
  maximum_order: null,
  maximum_open_orders: null,
  stock: { disclosure: "banded", band: "25", per_warehouse: null },
  assortment_ids: ["asm_1", "asm_beyond"],
  group_ids: ["grp_1"],
  contracts: [contract],
  discounts: [{ id: "dsc_1", name: "Loyalty", percent: "3", category_id: null, valid_until: null }],
} as unknown as Conditions;

/** The form as it stands before anybody touches it. */
const untouched: FormAnswers = {
  custom: true,
  price_list_id: "prl_beyond_the_page",
  sales_rep_id: "stf_1",
  currency: "GBP",
  credit_limit: "5000.00",
  maximum_order: null,
  maximum_open_orders: null,
  disclosure: "banded",
  assortment_ids: { asm_1: true, asm_2: false },
  group_ids: { grp_1: true },
  contracts: {
    0: {
      id: "con_1",
      name: "Trade",
      price_list_id: "prl_1",
      kind: "net",
      net_days: "30",
      minimum_order: "100.00",
      valid_until: null,
      is_default: true,
    },
  },
  discounts: { 1: { id: "dsc_1", name: "Loyalty", percent: "3", category_id: "", valid_until: null } },
};
const around = { locale: "en-GB", currencyOf: () => "EUR" };
const sent = (answers: FormAnswers, more: object = {}) =>
  conditionsBody({ ...untouched, ...answers }, agreed, { ...around, ...more }).body;
const contractAs = (change: object) => ({ contracts: { 0: { ...untouched.contracts?.[0], ...change } } });

test("a form that nobody touched changes nothing", () => {
  expect(sent({})).toEqual({});
});

test("an empty limit is unlimited, a zero is none, and a number is read in the desk's language", () => {
  expect(sent({ credit_limit: null, maximum_order: "0" })).toEqual({
    credit_limit: null,
    maximum_order: { amount: "0", currency: "GBP" },
  });
  expect(sent({ maximum_order: "1,500" })).toEqual({ maximum_order: { amount: "1500", currency: "GBP" } });
});

test("what was not offered stays: assortments beyond the page are not taken away by ticking one", () => {
  expect(sent({ assortment_ids: { asm_1: false, asm_2: true } })).toEqual({
    assortment_ids: ["asm_beyond", "asm_2"],
  });
});

test("how stock is banded stays when nothing else of it is chosen", () => {
  expect(sent({ disclosure: "" })).toEqual({ stock: { disclosure: null } });
});

test("a contract sends what was changed in it, and keeps the discount for paying early", () => {
  expect(sent(contractAs({ name: "Trade, new" }) as FormAnswers)).toEqual({
    contracts: [{ id: "con_1", name: "Trade, new" }],
  });
  expect(sent(contractAs({ net_days: "45" }) as FormAnswers)).toEqual({
    contracts: [
      {
        id: "con_1",
        payment_terms: { kind: "net", net_days: 45, early_payment: { percent: "2", days: 14 } },
      },
    ],
  });
  expect(sent(contractAs({ kind: "prepaid", net_days: null }) as FormAnswers)).toEqual({
    contracts: [{ id: "con_1", payment_terms: { kind: "prepaid" } }],
  });
});

test("a new contract has the currency of its price list; rows that were taken away are closed", () => {
  const fresh = { name: "New", price_list_id: "prl_2", kind: "prepaid", minimum_order: "50" };
  const { contracts, discounts } = sent(
    { contracts: { 2: { ...fresh, valid_until: null, is_default: false } } } as unknown as FormAnswers,
    { gone: ["con_1", "dsc_1"] },
  );
  expect(contracts).toEqual([
    {
      name: "New",
      price_list_id: "prl_2",
      is_default: false,
      minimum_order: { amount: "50", currency: "EUR" },
      payment_terms: { kind: "prepaid" },
    },
    { id: "con_1", status: "closed" },
  ]);
  expect(discounts).toEqual([{ id: "dsc_1", status: "inactive" }]);
});

test("a refusal is told at the row of the form that it is about", () => {
  const { rows } = conditionsBody(
    {
      ...untouched,
      discounts: {
        ...untouched.discounts,
        4: { name: "More", percent: "200", category_id: "", valid_until: null },
      },
    },
    agreed,
    around,
  );
  expect(fieldOf("/discounts/0/percent", rows)).toBe("discounts/4/percent");
  expect(fieldOf("/credit_limit/amount", rows)).toBe("credit_limit");
  const both = { contracts: ["3"], discounts: [] };
  expect(fieldOf("/contracts/0/payment_terms/net_days", both)).toBe("contracts/3/net_days");
  expect(fieldOf("/contracts/0/minimum_order/amount", both)).toBe("contracts/3/minimum_order");
  expect(fieldOf("/contracts/0", both)).toBe("contracts/3/name");
});
