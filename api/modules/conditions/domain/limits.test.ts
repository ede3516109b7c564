import { describe, expect, it } from "vitest";
import { currencyFaults, merged, type Own } from "./limits.ts";

const NONE: Own = {
  custom: true,
  price_list_id: null,
  ...{ credit_limit: null, maximum_order: null, maximum_open_orders: null },
  stock: { disclosure: null, band: null, per_warehouse: null },
};
const gbp = (amount: string) => ({ amount, currency: "GBP" });

describe("conditions", () => {
  it("leave what is absent, clear what is null, and tell none from unlimited", () => {
    const set = merged(NONE, { credit_limit: gbp("0"), stock: { disclosure: "banded", band: "10.0" } });
    expect(set).toEqual({
      ...NONE,
      credit_limit: gbp("0.00"),
      stock: { disclosure: "banded", band: "10", per_warehouse: null },
    });
    expect(merged(set, { maximum_order: gbp("5") })).toMatchObject({ credit_limit: gbp("0.00") });
    expect(merged(set, { credit_limit: null, stock: { disclosure: null } })).toEqual({
      ...NONE,
      stock: { ...NONE.stock, band: "10" },
    });
  });

  it("are in one currency", () => {
    const set = merged(NONE, { credit_limit: gbp("5") });
    const change = { maximum_order: { amount: "5", currency: "EUR" } };
    expect(currencyFaults(merged(set, change), change)).toMatchObject([
      { pointer: "/maximum_order/currency", code: "currency_mismatch" },
    ]);
    const both = { ...change, credit_limit: null };
    expect(currencyFaults(merged(set, both), both)).toEqual([]);
  });
});
