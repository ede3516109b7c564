import { beforeAll, describe, expect, it } from "vitest";
import { makeContract, makePriceList, makeProduct } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

describe("tax categories", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  it("are made and changed by putting them, and every change is in the audit trail", async () => {
    const made = await supplier.admin("PUT", "/v1/admin/tax-categories/standard", {
      name: "Standard",
      rate: "20.00",
    });
    expect(made).toMatchObject({ status: 200, body: { code: "standard", name: "Standard", rate: "20" } });
    harness.clock.advance(1000);
    await supplier.admin("PUT", "/v1/admin/tax-categories/standard", { name: "Standard", rate: "21" });
    await supplier.admin("PUT", "/v1/admin/tax-categories/standard", { name: "Standard", rate: "21" });
    const entries = await supplier.scope((tx) =>
      tx.query<{ changes: unknown }>(
        "select changes from audit_entries where record_id = 'standard' order by id",
      ),
    );
    expect(entries.map((entry) => entry.changes)).toEqual([
      [
        { field: "name", before: null, after: "Standard" },
        { field: "rate", before: null, after: "20" },
      ],
      [{ field: "rate", before: "20", after: "21" }],
    ]);
    const list = await supplier.admin("GET", "/v1/admin/tax-categories");
    expect(list.body).toEqual({
      data: [{ code: "standard", name: "Standard", rate: "21", rates: [] }],
      next_cursor: null,
    });
  });

  it("name the field of a bad rate", async () => {
    const refused = await supplier.admin("PUT", "/v1/admin/tax-categories/odd", {
      name: "Odd",
      rate: "twenty",
    });
    expect(refused.status).toBe(422);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect(refused.body).toMatchObject({ code: "invalid_request", errors: [{ pointer: "/rate" }] });
  });

  it("have a rate for each country from a day on, by where the company is", async () => {
    const own = await makeSupplier(harness);
    const product = await makeProduct(harness, own, { sku: "A" });
    const buyer = await makeBuyer(harness, own);
    const priceListId = await makePriceList(harness, own, { [product]: "2.125" });
    const contract_id = await makeContract(harness, own, { companyId: buyer.companyId, priceListId });
    await own.scope((tx) => tx.query("update companies set country = 'FR'"));
    await own.scope((tx) => tx.query("update settings set country = 'DE', price_display = 'gross'"));
    const price = async () =>
      (await buyer.store("POST", "/v1/store/prices/query", { contract_id })).body.data[0].price;
    expect(await price()).toMatchObject({ tax_rate: "20", gross_amount: "2.55" });
    const put = (rate: string, valid_from?: string, country = "FR") =>
      own.admin("PUT", `/v1/admin/tax-categories/standard/rates/${country}`, { rate, valid_from });
    await put("19", undefined, "DE");
    await put("21", "2026-11-23");
    const made = await put("5.5");
    expect(made).toMatchObject({
      status: 200,
      body: {
        rates: [
          { country: "DE", valid_from: null, rate: "19" },
          { country: "FR", valid_from: "2026-11-23", rate: "21" },
          { country: "FR", valid_from: null, rate: "5.5" },
        ],
      },
    });
    expect(await price()).toMatchObject({
      ...{ tax_rate: "5.5", gross_amount: "2.2419" },
      tiers: [{ min_quantity: "1", amount: "2.125", gross_amount: "2.2419" }],
    });
    // The same by the rule that knows of discounts.
    const discount = { name: "Half", percent: "50" };
    const { body: half } = await own.admin("POST", "/v1/admin/discounts", discount);
    expect((await price()).tiers).toEqual([
      { min_quantity: "1", amount: "1.0625", list_amount: "2.125", gross_amount: "1.1209" },
    ]);
    await own.admin("PATCH", `/v1/admin/discounts/${half.id}`, { status: "inactive" });
    await put("10", "2026-11-22");
    expect(await price()).toMatchObject({ tax_rate: "10" });
    await own.scope((tx) => tx.query("update contracts set tax_treatment = 'automatic'"));
    await own.scope((tx) => tx.query("update companies set vat_id = 'FR83404833048', vat_status = 'valid'"));
    expect(await price()).toMatchObject({ tax_rate: "0", gross_amount: "2.125" });
    expect(await own.admin("PUT", "/v1/admin/tax-categories/none/rates/FR", { rate: "1" })).toMatchObject({
      status: 404,
    });
  });

  it("belong to one supplier", async () => {
    await supplier.admin("PUT", "/v1/admin/tax-categories/zero", { name: "Zero", rate: "0" });
    const stranger = await makeSupplier(harness);
    expect((await stranger.admin("GET", "/v1/admin/tax-categories")).body.data).toEqual([]);
  });

  it("are not for buyers or for keys without the permission", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const asBuyer = await harness.call("GET", "/v1/admin/tax-categories", {
      headers: { Authorization: `Bearer ${buyer.token}` },
    });
    expect(asBuyer).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    const narrow = await makeSupplier(harness, { scopes: ["orders.read"] });
    const refused = await narrow.admin("GET", "/v1/admin/tax-categories");
    expect(refused).toMatchObject({ status: 403, body: { code: "forbidden", permission: "products.read" } });
  });
});
