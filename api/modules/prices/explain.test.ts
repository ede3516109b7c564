import { beforeAll, describe, expect, it } from "vitest";
import { makeContract, makePriceList, makeProduct } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const EXPLAIN = "/v1/store/prices/explain";
const COMPARE = "/v1/store/prices/compare";

describe("a price", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let product_id: string;
  let contract_id: string;
  let lists: Record<string, string>;
  let discountId: string;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    product_id = await makeProduct(harness, supplier, { sku: "A" });
    await makeProduct(harness, supplier, { sku: "B" });
    await makeProduct(harness, supplier, { sku: "C", status: "inactive" });
    const list = (name: string, prices: object, more = {}) =>
      makePriceList(harness, supplier, prices as Record<string, string>, { name, ...more });
    lists = {
      trade: await list("Trade", { [product_id]: { "10": "10", "100": "9" } }),
      euros: await list("Euros", { [product_id]: "12" }, { currency: "EUR" }),
      standard: await list("Standard", { [product_id]: "15" }, { isDefault: true }),
    };
    const { companyId } = buyer;
    const contract = (priceListId: string | undefined, more: object) =>
      makeContract(harness, supplier, { companyId, priceListId: priceListId as string, ...more });
    contract_id = await contract(lists.trade, { name: "Pounds", isDefault: true });
    await contract(lists.euros, { name: "Euros", currency: "EUR" });
    await contract(lists.trade, { name: "Old", validUntil: "2026-11-21" });
    discountId = (
      await supplier.admin("POST", "/v1/admin/discounts", {
        name: "Loyal",
        percent: "5",
        company_id: companyId,
      })
    ).body.id;
    await supplier.admin("POST", "/v1/admin/promotions", { code: "SPRING", name: "Spring", percent: "10" });
  });
  const explain = (body: object) => buyer.store("POST", EXPLAIN, { contract_id, ...body });

  it("is explained to its buyer step by step, without a word of others", async () => {
    const { body } = await explain({ sku: "A", quantity: "120" });
    const loyal = { kind: "company", id: discountId, name: "Loyal", percent: "5" };
    expect(body).toEqual({
      result: {
        ...{
          state: "priced",
          quantity: "120",
          currency: "GBP",
          amount: "8.55",
          list_amount: "9",
          gross_amount: null,
        },
        ...{
          base_quantity: "1",
          minimum_quantity: "10",
          tax_rate: "20",
          discounts: [loyal],
          valid_until: null,
        },
        source: { kind: "contract_list", price_list_id: lists.trade, price_list_name: "Trade", tier: "100" },
      },
      steps: [
        { kind: "list_price", name: "Trade", percent: null, amount: "9" },
        { kind: "company_discount", name: "Loyal", percent: "5", amount: "8.55" },
        { kind: "tax", name: null, percent: "20", amount: "10.26" },
      ],
    });
    const promoted = await explain({ product_id, quantity: "10", promotion_code: "spring" });
    expect(promoted.body.result).toMatchObject({ amount: "8.55", discounts: [loyal, { kind: "promotion" }] });
    expect((await explain({ sku: "A" })).body).toMatchObject({
      result: { state: "below_minimum", amount: null, minimum_quantity: "10" },
      steps: [],
    });
    expect((await explain({ sku: "B" })).body).toMatchObject({
      result: { state: "on_request", source: null },
    });
  });

  it("is not explained of what is not sold, not there or under another's contract", async () => {
    for (const sku of ["C", "nothing"]) expect(await explain({ sku })).toMatchObject({ status: 404 });
    const colleague = await makeBuyer(harness, supplier);
    expect(await colleague.store("POST", EXPLAIN, { contract_id, sku: "A" })).toMatchObject({ status: 404 });
    expect(await explain({})).toMatchObject({ status: 422 });
    expect(await explain({ sku: "A", product_id })).toMatchObject({ status: 422 });
    const blind = await makeBuyer(harness, supplier, {
      companyId: buyer.companyId,
      capabilities: ["orders.view"],
    });
    expect(await blind.store("POST", EXPLAIN, { contract_id, sku: "A" })).toMatchObject({ status: 403 });
  });

  it("is explained to staff with every list that was asked, on any day", async () => {
    const ask = (more: object) =>
      supplier.admin("POST", "/v1/admin/prices/explain", {
        ...{ company_id: buyer.companyId, contract_id, external_id: "A", quantity: "10", ...more },
      });
    const { body } = await ask({});
    expect(body.result).toMatchObject({ amount: "9.5", source: { price_list_id: lists.trade } });
    expect(body.candidates).toEqual([
      { rank: 1, kind: "contract_override", price_list_id: null, name: null, outcome: "no_price", tiers: [] },
      expect.objectContaining({ kind: "contract_list", name: "Trade", outcome: "used" }),
      expect.objectContaining({
        ...{ rank: 3, kind: "default_list", price_list_id: lists.standard, outcome: "outranked" },
        tiers: [{ min_quantity: "1", amount: "15", base_quantity: "1" }],
      }),
    ]);
    await supplier.admin("PATCH", `/v1/admin/price-lists/${lists.trade}`, { valid_from: "2026-11-23" });
    const today = (await ask({})).body;
    expect(today.candidates.map((one: { outcome: string }) => one.outcome)).toEqual([
      "no_price",
      "not_valid",
      "used",
    ]);
    expect((await ask({ date: "2026-12-24" })).body.result.source.kind).toBe("contract_list");
    await supplier.admin("PATCH", `/v1/admin/price-lists/${lists.trade}`, { valid_from: null });
    expect(await ask({ company_id: harness.newId("com") })).toMatchObject({ status: 404 });
    expect(await ask({ external_id: "nothing" })).toMatchObject({ status: 404 });
    const stranger = await makeSupplier(harness);
    const theirs = { company_id: buyer.companyId, contract_id, external_id: "A" };
    expect(await stranger.admin("POST", "/v1/admin/prices/explain", theirs)).toMatchObject({ status: 404 });
    const other = await makeSupplier(harness, { scopes: ["contracts.read"] });
    expect(await other.admin("POST", "/v1/admin/prices/explain", theirs)).toMatchObject({ status: 403 });
  });

  it("stands beside that of the company's other contracts, as the page shows each", async () => {
    const { body } = await buyer.store("POST", COMPARE, { limit: 1 });
    expect(body.contracts).toMatchObject([
      { id: contract_id, name: "Pounds" },
      { name: "Euros", currency: "EUR" },
    ]);
    expect(body.data).toHaveLength(1);
    expect(body.next_cursor).not.toBeNull();
    const [row] = body.data;
    for (const { contract_id: id, price } of row.prices) {
      const page = await buyer.store("POST", "/v1/store/prices/query", { contract_id: id, limit: 1 });
      expect(price).toEqual(page.body.data[0].price);
      expect(row.product).toEqual(page.body.data[0].product);
    }
    expect(row.prices.map((one: { price: { amount: string } }) => one.price.amount)).toEqual(["9.5", "11.4"]);
    const rest = await buyer.store("POST", COMPARE, { limit: 1, cursor: body.next_cursor });
    expect(rest.body.data).toMatchObject([{ product: { sku: "B" }, prices: [{}, {}] }]);
    const one = await buyer.store("POST", COMPARE, { contract_ids: [contract_id], skus: ["A"] });
    expect(one.body.data[0].prices).toHaveLength(1);
    const theirs = await makeBuyer(harness, supplier);
    expect(await theirs.store("POST", COMPARE, { contract_ids: [contract_id] })).toMatchObject({
      status: 404,
    });
    expect((await theirs.store("POST", COMPARE, {})).body.contracts).toEqual([]);
  });

  it("that will change is told as far ahead as the supplier says", async () => {
    const rows = [
      { product_external_id: "A", amount: "11", min_quantity: "10", valid_from: "2026-12-01" },
      { product_external_id: "A", amount: "12", min_quantity: "10", valid_from: "2027-06-01" },
    ];
    await supplier.admin("POST", `/v1/admin/price-lists/${lists.trade}/entries/bulk`, { rows });
    // Outranked by the contract's own list: no change for this contract.
    const other = [{ product_external_id: "A", amount: "1", valid_from: "2026-12-05" }];
    await supplier.admin("POST", `/v1/admin/price-lists/${lists.standard}/entries/bulk`, { rows: other });
    const path = `/v1/store/prices/changes?contract_id=${contract_id}`;
    const detail = async () =>
      (await buyer.store("GET", `/v1/store/products/${product_id}?contract_id=${contract_id}`)).body
        .price_changes;
    expect((await buyer.store("GET", path)).body.data).toEqual([]);
    expect(await detail()).toEqual([]);
    await supplier.scope((tx) => tx.query("update settings set price_changes_days = 30"));
    const { body } = await buyer.store("GET", path);
    expect(body.data).toMatchObject([
      {
        ...{ product: { id: product_id, sku: "A" }, valid_from: "2026-12-01" },
        before: { amount: "9.5", valid_until: "2026-11-30" },
        after: { amount: "10.45", valid_until: "2027-05-31" },
      },
    ]);
    await supplier.scope((tx) => tx.query("update settings set price_changes_days = 365"));
    const { data } = (await buyer.store("GET", path)).body;
    expect(data).toHaveLength(2);
    // The product tells of itself what the list tells of all.
    expect(await detail()).toEqual(data.map(({ product: _, ...change }: { product: object }) => change));
    const colleague = await makeBuyer(harness, supplier);
    expect(await colleague.store("GET", path)).toMatchObject({ status: 404 });
  });
});
