import { beforeAll, describe, expect, it } from "vitest";
import { makeContract, makePriceList, makeProduct } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const QUERY = "/v1/store/prices/query";

describe("guests", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let contract_id: string;
  let mug: string;
  let bowl: string;

  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    mug = await makeProduct(harness, supplier, { sku: "MUG" });
    bowl = await makeProduct(harness, supplier, { sku: "BOWL" });
    const priceListId = await makePriceList(harness, supplier, { [mug]: "2" });
    await makePriceList(
      harness,
      supplier,
      { [mug]: "3" },
      { isDefault: true, currency: "EUR", name: "Retail" },
    );
    contract_id = await makeContract(harness, supplier, { companyId: buyer.companyId, priceListId });
  });
  const mode = (guest_mode: string, more = {}) =>
    supplier.admin("PATCH", "/v1/admin/settings", { guest_mode, ...more });
  const ask = (body: object = {}) => supplier.visit("POST", QUERY, body);

  it("are kept out where the supplier is closed, on every path", async () => {
    await mode("closed");
    for (const answer of [
      await ask(),
      await ask({ contract_id }),
      await supplier.visit("GET", "/v1/store/prices"),
      await supplier.visit("POST", "/v1/store/prices/count", {}),
      await supplier.visit("GET", `/v1/store/products/${mug}`),
      await supplier.visit("GET", "/v1/store/categories"),
    ])
      expect(answer).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
  });

  it("see the default list where it is public", async () => {
    await mode("public");
    const { status, body } = await ask();
    expect(status).toBe(200);
    const prices = body.data.map((row: { product: { sku: string }; price: object }) => [
      row.product.sku,
      row.price,
    ]);
    expect(prices).toMatchObject([
      ["BOWL", { state: "on_request", currency: "EUR" }],
      ["MUG", { state: "priced", amount: "3", currency: "EUR", source: { kind: "default_list" } }],
    ]);
    const product = await supplier.visit("GET", `/v1/store/products/${mug}`);
    expect(product).toMatchObject({ status: 200, body: { price: { amount: "3" } } });
    expect((await supplier.visit("POST", "/v1/store/prices/count", {})).body).toMatchObject({ count: 2 });
    expect(await supplier.visit("GET", "/v1/store/categories")).toMatchObject({ status: 200 });
    expect((await ask({ q: "mug" })).body.data).toHaveLength(1);
    expect(await supplier.visit("POST", "/v1/store/carts", { contract_id })).toMatchObject({ status: 401 });
  });

  it("see no prices where these are hidden, and nobody's contract at all", async () => {
    await mode("prices_hidden");
    const { body } = await ask();
    expect(JSON.stringify(body)).not.toMatch(/"3"|Retail/);
    expect(body.data[1].price).toMatchObject({ state: "hidden", amount: null, tiers: [], source: null });
    for (const id of [contract_id, harness.newId("con")]) {
      expect(await ask({ contract_id: id })).toMatchObject({ status: 404 });
      const path = `/v1/store/products/${mug}?contract_id=${id}`;
      expect(await supplier.visit("GET", path)).toMatchObject({ status: 404 });
    }
  });

  it("see the guests' assortment and nothing else", async () => {
    const made = await supplier.admin("POST", "/v1/admin/assortments", { name: "Guests", products: [bowl] });
    await mode("public", { guest_assortment_id: made.body.id });
    expect((await ask()).body.data).toMatchObject([{ product: { sku: "BOWL" } }]);
    expect(await supplier.visit("GET", `/v1/store/products/${mug}`)).toMatchObject({ status: 404 });
    await supplier.admin("PATCH", `/v1/admin/assortments/${made.body.id}`, { status: "inactive" });
    expect((await ask()).body.data).toEqual([]);
    expect((await buyer.store("POST", QUERY, { contract_id })).body.data).toHaveLength(2);
  });

  it("alone ask without a contract", async () => {
    expect(await buyer.store("POST", QUERY, {})).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/contract_id", code: "required" }] },
    });
  });
});
