import { beforeAll, describe, expect, it } from "vitest";
import { listening, type Sent } from "../../bench/scale/plans.ts";
import { makeContract, makePriceList, makeProduct } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { openHarness, sharedPglite } from "../../testing/harness.ts";

const PAGE = "/v1/store/prices/query";

describe("the plain statement of a page", () => {
  const sent: Sent[] = [];
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let products: string[];
  let contract: () => Promise<string>;
  beforeAll(async () => {
    const harness = await openHarness(listening((await sharedPglite()).db, sent));
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    products = [
      await makeProduct(harness, supplier, { sku: "A" }),
      await makeProduct(harness, supplier, { sku: "B" }),
    ];
    const priceListId = await makePriceList(harness, supplier, { [products[0] as string]: "10" });
    await makePriceList(harness, supplier, { [products[1] as string]: "20" }, { isDefault: true });
    contract = () => makeContract(harness, supplier, { companyId: buyer.companyId, priceListId });
  });

  async function asked(contract_id: string, body: object) {
    sent.length = 0;
    const answer = await buyer.store("POST", PAGE, { contract_id, ...body });
    const amounts = answer.body.data?.map((row: { price: { amount: string } }) => row.price.amount);
    return { amounts, statements: sent.length };
  }

  it("is all that is asked while nothing is special, and never answers once something is", async () => {
    const one = await contract();
    expect(await asked(one, { skus: ["A"] })).toEqual({ amounts: ["10"], statements: 1 });
    const discount = { name: "Loyal", percent: "10", company_id: buyer.companyId };
    const { body } = await supplier.admin("POST", "/v1/admin/discounts", discount);
    // What is remembered of the contract is out of date: that costs a second statement, once.
    expect(await asked(one, { skus: ["A"] })).toEqual({ amounts: ["9"], statements: 2 });
    expect(await asked(one, { skus: ["A"] })).toEqual({ amounts: ["9"], statements: 1 });
    await supplier.admin("PATCH", `/v1/admin/discounts/${body.id}`, { status: "inactive" });
    expect(await asked(one, { skus: ["A"] })).toEqual({ amounts: ["10"], statements: 1 });
  });

  it("leaves products that the contract's list lacks to the lists behind it", async () => {
    const one = await contract();
    expect(await asked(one, {})).toEqual({ amounts: ["10", "20"], statements: 2 });
    expect(await asked(one, { skus: ["B"] })).toEqual({ amounts: ["20"], statements: 1 });
  });

  it("does not answer of contracts of others", async () => {
    sent.length = 0;
    const { status } = await buyer.store("POST", PAGE, { contract_id: "con_01k9w8zv6se7r8x9y0a1b2c3d9" });
    expect(status).toBe(404);
  });
});
