import { beforeAll, describe, expect, it } from "vitest";
import { makeProduct } from "../../testing/catalogue.ts";
import {
  makeBuyer,
  makeCompany,
  makeSupplier,
  type TestBuyer,
  type TestSupplier,
} from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/store/part-numbers";

describe("part numbers", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let mug: string;
  let bowl: string;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    mug = await makeProduct(harness, supplier, { sku: "MUG" });
    bowl = await makeProduct(harness, supplier, { sku: "BOWL" });
  });
  const list = async (who = buyer, query = "") => (await who.store("GET", `${PATH}${query}`)).body;

  it("are set one by one and forgotten, for the company alone", async () => {
    const put = await buyer.store("PUT", `${PATH}/${mug}`, { part_number: "Ł 1" });
    expect(put).toMatchObject({ status: 200, body: { product: { sku: "MUG" }, part_number: "Ł 1" } });
    expect((await list()).data).toMatchObject([{ product: { id: mug }, part_number: "Ł 1" }]);
    expect((await list(await makeBuyer(harness, supplier))).data).toEqual([]);
    await buyer.store("PUT", `${PATH}/${mug}`, { part_number: null });
    expect((await list()).data).toEqual([]);
    const missing = await buyer.store("PUT", `${PATH}/${harness.newId("prd")}`, { part_number: "1" });
    expect(missing).toMatchObject({ status: 404 });
    const clerk = await makeBuyer(harness, supplier, { capabilities: ["prices.view"] });
    expect(await clerk.store("PUT", `${PATH}/${mug}`, { part_number: "1" })).toMatchObject({ status: 403 });
  });

  it("come in bulk, by SKU or by the supplier's own key", async () => {
    const rows = [
      { sku: "MUG", part_number: "10" },
      { sku: "BOWL", part_number: "9" },
      { sku: "NONE", part_number: "8" },
    ];
    const set = await buyer.store("POST", `${PATH}/bulk`, { rows });
    expect(set.body.summary).toMatchObject({ created: 2, failed: 1 });
    expect(set.body.results[2].error).toMatchObject({ code: "unknown_product", pointer: "/rows/2/sku" });
    const first = await list(buyer, "?limit=1");
    expect(first.data).toMatchObject([{ part_number: "10" }]);
    expect((await list(buyer, `?limit=1&cursor=${first.next_cursor}`)).data).toMatchObject([
      { part_number: "9" },
    ]);
    const admin = `/v1/admin/companies/${buyer.companyId}/part-numbers/bulk`;
    const staff = await supplier.admin("POST", admin, {
      mode: "full",
      rows: [{ product_external_id: "BOWL", part_number: "9a" }],
    });
    expect(staff.body.summary).toMatchObject({ updated: 1, deactivated: 1 });
    expect((await list()).data).toMatchObject([{ product: { id: bowl }, part_number: "9a" }]);
    const stranger = await makeSupplier(harness);
    const foreign = await makeCompany(harness, stranger);
    for (const id of [foreign, harness.newId("com")]) {
      const refused = await supplier.admin("POST", `/v1/admin/companies/${id}/part-numbers/bulk`, {
        rows: [{ product_external_id: "BOWL", part_number: "1" }],
      });
      expect(refused).toMatchObject({ status: 404 });
    }
  });
});
