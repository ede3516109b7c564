import { expect, it } from "vitest";
import { makeTaxCategory } from "../../testing/catalogue.ts";
import { makeSupplier } from "../../testing/factories.ts";
import { openHarness } from "../../testing/harness.ts";

it("a product is found by the words it has now, whatever an import changed of them", async () => {
  const harness = await openHarness();
  const supplier = await makeSupplier(harness);
  await makeTaxCategory(harness, supplier);
  const send = async (row: object) =>
    (await supplier.admin("POST", "/v1/admin/products/bulk", { rows: [{ external_id: "e", ...row }] })).body
      .summary;
  const words = async () => {
    const rows = await supplier.scope((tx) =>
      tx.query<{ term: string }>("select term from product_terms order by term"),
    );
    return rows.map(({ term }) => term).sort();
  };
  await send({
    sku: "B-8",
    name: "Round bolt",
    packs: [{ unit: "CT", quantity: "5", gtin: "4006381333931" }],
  });
  expect(await words()).toEqual(["4006381333931", "8", "b", "b-8", "bolt", "round"]);
  expect(await send({ name: "Round Bölt", packs: [] })).toMatchObject({ updated: 1 });
  expect(await words()).toEqual(["8", "b", "b-8", "boelt", "bolt", "round"]);
  // Written by an earlier version, which cut words in another way.
  await supplier.scope((tx) =>
    tx.query(
      "insert into product_terms (supplier_id, product_id, term) select supplier_id, id, 'square' from products",
    ),
  );
  expect(await send({ name: "Square bolt", brand: "Hexa" })).toMatchObject({ updated: 1 });
  expect(await words()).toEqual(["8", "b", "b-8", "bolt", "hexa", "square"]);
  expect(await send({ description: "No word of it is searched" })).toMatchObject({ updated: 1 });
  expect(await words()).toHaveLength(6);
});
