import { beforeAll, describe, expect, it } from "vitest";
import { makeContract, makePriceList, makeProduct } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

describe("the prices of a contract's own", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let path: string;
  let contract_id: string;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    const product = await makeProduct(harness, supplier, { sku: "A" });
    await makeProduct(harness, supplier, { sku: "B" });
    const priceListId = await makePriceList(harness, supplier, { [product]: "10" });
    contract_id = await makeContract(harness, supplier, { companyId: buyer.companyId, priceListId });
    path = `/v1/admin/contracts/${contract_id}/prices`;
  });
  const send = (rows: readonly object[], mode = "patch") =>
    supplier.admin("POST", `${path}/bulk`, { mode, rows });
  const shown = async (sku: string) => {
    const { body } = await buyer.store("POST", "/v1/store/prices/query", { contract_id, skus: [sku] });
    const { amount, source } = body.data[0].price;
    return `${source?.kind} ${source?.price_list_id ? "listed" : "own"} ${amount}`;
  };

  it("come before its price list, day by day, and are taken away again", async () => {
    expect(await shown("A")).toBe("contract_list listed 10");
    const { body } = await send([
      { product_external_id: "A", amount: "8.5" },
      { product_external_id: "A", amount: "8", valid_from: "2027-01-01" },
      { product_external_id: "B", amount: "3", min_quantity: "10" },
      { product_external_id: "nothing", amount: "3" },
    ]);
    expect(body.summary).toEqual({ created: 3, updated: 0, unchanged: 0, failed: 1, deactivated: 0 });
    expect(await shown("A")).toBe("contract_override own 8.5");
    const { data } = (await supplier.admin("GET", path)).body;
    expect(data).toHaveLength(3);
    expect(data.filter((one: { sku: string }) => one.sku === "A")).toMatchObject([
      { valid_from: null, valid_until: "2026-12-31", amount: "8.5" },
      { valid_from: "2027-01-01", valid_until: null, amount: "8" },
    ]);
    const full = await send([{ product_external_id: "B", amount: "3", min_quantity: "10" }], "full");
    expect(full.body.summary).toMatchObject({ unchanged: 1, deactivated: 2 });
    expect(await shown("A")).toBe("contract_list listed 10");
    const events = await supplier.scope((tx) =>
      tx.query("select type from events where record_id = $1 order by id", [contract_id]),
    );
    expect(events).toEqual([{ type: "contract.prices_imported" }, { type: "contract.prices_imported" }]);
  });

  it("of a stranger are missing, and need the permission", async () => {
    const stranger = await makeSupplier(harness);
    const rows = [{ product_external_id: "A", amount: "1" }];
    for (const one of [path, `/v1/admin/contracts/${harness.newId("con")}/prices`]) {
      expect(await stranger.admin("GET", one)).toMatchObject({ status: 404 });
      expect(await stranger.admin("POST", `${one}/bulk`, { rows })).toMatchObject({ status: 404 });
    }
    const reader = await makeSupplier(harness, { scopes: ["contracts.read"] });
    expect(await reader.admin("POST", `${path}/bulk`, { rows })).toMatchObject({ status: 403 });
  });

  it("stand beside terms: early payment, days to delivery and the tax treatment", async () => {
    const at = `/v1/admin/contracts/${contract_id}`;
    const payment_terms = { kind: "net", net_days: 60, early_payment: { percent: "2", days: 14 } };
    const changed = await supplier.admin("PATCH", at, {
      ...{ payment_terms, delivery_days: 3, tax_treatment: "export" },
    });
    expect(changed.body).toMatchObject({ payment_terms, delivery_days: 3, tax_treatment: "export" });
    const mine = await buyer.store("GET", "/v1/store/contracts");
    expect(mine.body.data[0]).toMatchObject({ payment_terms, delivery_days: 3 });
    const { body } = await buyer.store("POST", "/v1/store/prices/query", { contract_id });
    expect(body.data[0].price.tax_rate).toBe("0");
  });
});
