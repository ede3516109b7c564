import { expect, test } from "vitest";
import { wantedLines } from "./wanted-lines.ts";

const bolt = {
  ...{ productId: "prd_bolt", sku: "BOLT", unit: "C62" },
  packs: [{ unit: "BX", quantity: "12" }],
  quantity: "5",
  warehouse: { id: "whs_near" },
};
const nut = { productId: "prd_nut", sku: "NUT", unit: "C62", packs: [], quantity: null, warehouse: null };
const lines = [bolt, nut];

const of = (requests: Parameters<typeof wantedLines>[1], mode: "set" | "add" = "set") => {
  const { wanted, errors } = wantedLines(lines, requests, mode);
  return { wanted: Object.fromEntries(wanted), errors };
};

test("pieces are set or added, and a line stays where it is", () => {
  expect(of([{ sku: "BOLT", quantity: "7.50" }])).toEqual({
    wanted: { prd_bolt: { quantity: "7.5", packUnit: null, warehouseId: "whs_near", place: 0 } },
    errors: [],
  });
  expect(of([{ product_id: "prd_bolt", quantity: "2" }], "add").wanted.prd_bolt?.quantity).toBe("7");
});

test("packs count as what is in them", () => {
  const { wanted } = of([{ sku: "BOLT", quantity: "2", unit: "BX" }]);
  expect(wanted.prd_bolt).toMatchObject({ quantity: "24", packUnit: "BX" });
  expect(of([{ sku: "BOLT", quantity: "2", unit: "C62" }]).wanted.prd_bolt).toMatchObject({
    ...{ quantity: "2", packUnit: null },
  });
  expect(of([{ sku: "BOLT", quantity: "1", unit: "BX" }], "add").wanted.prd_bolt?.quantity).toBe("17");
});

test("a part of a pack and an unknown unit are refused, each by its place", () => {
  const { wanted, errors } = of([
    { sku: "NUT", quantity: "1" },
    { sku: "BOLT", quantity: "1.5", unit: "BX" },
    { sku: "NUT", quantity: "1", unit: "BX" },
    { sku: "SCREW", quantity: "1" },
  ]);
  expect(Object.keys(wanted)).toEqual(["prd_nut"]);
  expect(errors).toEqual([
    expect.objectContaining({
      ...{ pointer: "/lines/1/quantity", code: "quantity_off_multiple", suggestion: "2" },
    }),
    expect.objectContaining({ pointer: "/lines/2/unit", code: "unknown_unit" }),
    expect.objectContaining({ pointer: "/lines/3/sku", code: "unknown_product" }),
  ]);
});

test("of two requests for one product the second wins, and adding goes on from the first", () => {
  const twice = [
    { sku: "NUT", quantity: "1", warehouse_id: "whs_far" },
    { sku: "NUT", quantity: "2" },
  ];
  expect(of(twice).wanted.prd_nut).toMatchObject({ quantity: "2", warehouseId: "whs_far", place: 1 });
  expect(of(twice, "add").wanted.prd_nut?.quantity).toBe("3");
  expect(of([{ sku: "BOLT", quantity: "1", warehouse_id: null }]).wanted.prd_bolt?.warehouseId).toBeNull();
});
