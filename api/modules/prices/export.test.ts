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
    path = `/v1/store/prices/export?contract_id=${contract}`;
    await supplier.admin("POST", "/v1/admin/discounts", { name: "Loyal", percent: "10" });
  });

  it("is CSV, a line for each tier, and no text becomes a formula", async () => {
    const { status, headers, body } = await buyer.store("GET", path);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe('attachment; filename="prices-2026-11-22.csv"');
    const lines = (body as string).replace("\ufeff", "").trim().split("\r\n");
    expect(lines[0]).toMatch(/^SKU,Name,Category,Unit,From quantity,Price,/);
    expect(lines.slice(1)).toEqual([
      `A-1,"'=HYPERLINK(""http://x"";""y"")",,C62,1,0.765,1,0.85,GBP,Loyal 10 %,20,1,1,`,
      `A-1,"'=HYPERLINK(""http://x"";""y"")",,C62,100,0.63,1,0.7,GBP,Loyal 10 %,20,1,1,`,
      'B-2,"Größe, M",,C62,,,1,,GBP,,20,1,1,',
    ]);
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
