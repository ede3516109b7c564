import { beforeAll, describe, expect, it } from "vitest";
import { makeContract, makePriceList, makeProduct } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

describe("the price list as a file", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let path: string;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    const evil = await makeProduct(harness, supplier, { sku: "A-1", name: '=HYPERLINK("http://x";"y")' });
    await makeProduct(harness, supplier, { sku: "B-2", name: "Größe, M" });
    const priceListId = await makePriceList(harness, supplier, { [evil]: { "1": "0.85", "100": "0.7" } });
    const contract = await makeContract(harness, supplier, { companyId: buyer.companyId, priceListId });
    await supplier.admin("PATCH", `/v1/admin/products/${evil}`, {
      ...{ gtin: "96385074", maximum_quantity: "960", recommended_price: { amount: "2.5", currency: "EUR" } },
      packs: [
        { unit: "CT", quantity: "24", gtin: null },
        { unit: "PX", quantity: "960", gtin: null },
      ],
    });
    await buyer.store("PUT", `/v1/store/part-numbers/${evil}`, { part_number: "+44-7" });
    path = `/v1/store/prices/export?contract_id=${contract}`;
    await supplier.admin("POST", "/v1/admin/discounts", { name: "Loyal", percent: "10" });
  });

  it("is CSV, a line for each tier, and no text becomes a formula", async () => {
    const { status, headers, body } = await buyer.store("GET", path);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe('attachment; filename="prices-2026-11-22.csv"');
    const lines = (body as string).replace("\ufeff", "").trim().split("\r\n");
    expect(lines[0]).toMatch(
      /^SKU,Your number,Name,GTIN,Category,Unit,Packs,From quantity,Price,Price is for,/,
    );
    expect(lines.slice(1)).toEqual([
      `A-1,'+44-7,"'=HYPERLINK(""http://x"";""y"")",96385074,,C62,"CT 24, PX 960",1,0.765,1,,0.85,GBP,Loyal 10 %,20,2.50,EUR,1,1,960,`,
      `A-1,'+44-7,"'=HYPERLINK(""http://x"";""y"")",96385074,,C62,"CT 24, PX 960",100,0.63,1,,0.70,GBP,Loyal 10 %,20,2.50,EUR,1,1,960,`,
      'B-2,,"Größe, M",,,C62,,,,1,,,GBP,,20,,,1,1,,',
    ]);
  });

  it("holds prices with tax beside those without where the supplier shows them so", async () => {
    await supplier.admin("PATCH", "/v1/admin/settings", { price_display: "gross" });
    const { body } = await buyer.store("GET", `${path}&skus=A-1`);
    await supplier.admin("PATCH", "/v1/admin/settings", { price_display: "net" });
    const [head = "", ...rows] = (body as string).replace("\ufeff", "").trim().split("\r\n");
    const columns = head.split(",");
    // Counted from the end: names before it hold commas.
    const place = columns.indexOf("Price with tax") - columns.length;
    expect(rows.map((row) => row.split(",").at(place))).toEqual(["0.918", "0.756"]);
  });

  it("is XLSX, and takes the filters of the page", async () => {
    const { status, headers } = await buyer.store("GET", `${path}&format=xlsx&skus=A-1`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("spreadsheetml.sheet");
    const { body } = await buyer.store("GET", `${path}&q=nothing`);
    expect((body as string).trim().split("\r\n")).toHaveLength(1);
  });

  it("is refused as the page is", async () => {
    const colleague = await makeBuyer(harness, supplier);
    expect(await colleague.store("GET", path)).toMatchObject({ status: 404 });
    expect(await buyer.store("GET", "/v1/store/prices/export")).toMatchObject({ status: 422 });
    expect(await supplier.visit("GET", path)).toMatchObject({ status: 401 });
    expect(await buyer.store("GET", `${path}&format=pdf`)).toMatchObject({ status: 422 });
  });
});
