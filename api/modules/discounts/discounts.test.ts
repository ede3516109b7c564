import { beforeAll, describe, expect, it } from "vitest";
import { makeContract, makePriceList, makeProduct } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { groups } from "../groups/tables.ts";

const PATH = "/v1/admin/discounts";

describe("discounts", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let contract_id: string;
  const group_id = "grp_01k9w8zv6se7r8x9y0a1b2c3d4";
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    const product = await makeProduct(harness, supplier, { sku: "A" });
    const priceListId = await makePriceList(harness, supplier, { [product]: { "1": "10", "100": "9.99" } });
    contract_id = await makeContract(harness, supplier, { companyId: buyer.companyId, priceListId });
    const dated = { createdAt: harness.clock.now(), updatedAt: harness.clock.now() };
    await supplier.scope((tx) =>
      tx.db.insert(groups).values({ ...dated, supplierId: supplier.id, id: group_id, name: "Trade" }),
    );
  });
  const make = (more: object) => supplier.admin("POST", PATH, { name: "Offer", percent: "5", ...more });
  const price = async () =>
    (await buyer.store("POST", "/v1/store/prices/query", { contract_id })).body.data[0].price;

  it("are seen step by step in the price, together or the best alone", async () => {
    const own = await make({ contract_id, percent: "10" });
    expect(own).toMatchObject({
      status: 201,
      body: { contract_id, company_id: buyer.companyId, percent: "10" },
    });
    const all = await make({ percent: "5.00", name: "For everybody" });
    expect(await price()).toMatchObject({
      ...{ list_amount: "10", amount: "8.55" },
      tiers: [
        { min_quantity: "1", amount: "8.55", list_amount: "10" },
        { min_quantity: "100", amount: "8.5415", list_amount: "9.99" },
      ],
      discounts: [
        { kind: "contract", id: own.body.id, name: "Offer", percent: "10" },
        { kind: "category", id: all.body.id, name: "For everybody", percent: "5" },
      ],
    });
    await supplier.scope((tx) => tx.query("update settings set discount_mode = 'best_of'"));
    expect(await price()).toMatchObject({ amount: "9", discounts: [{ kind: "contract" }] });
    const off = await supplier.admin("PATCH", `${PATH}/${own.body.id}`, { status: "inactive" });
    expect(off.headers.get("ETag")).toBe('"v2"');
    expect(await price()).toMatchObject({ amount: "9.5", discounts: [{ kind: "category" }] });
    await supplier.admin("PATCH", `${PATH}/${all.body.id}`, { valid_until: "2026-12-24" });
    expect(await price()).toMatchObject({ valid_until: "2026-12-24" });
    await supplier.admin("PATCH", `${PATH}/${all.body.id}`, { valid_until: "2026-11-21" });
    expect(await price()).toMatchObject({ amount: "10", discounts: [], valid_until: null });
    const stale = { headers: { "If-Match": '"v1"' } };
    expect(await supplier.admin("PATCH", `${PATH}/${all.body.id}`, { name: "X" }, stale)).toMatchObject({
      status: 412,
    });
  });

  it("are listed, read and found again", async () => {
    const made = (await make({ group_id, external_id: "k", percent: "0.5" })).body;
    expect((await supplier.admin("GET", `${PATH}?group_id=${group_id}`)).body.data).toEqual([made]);
    expect((await supplier.admin("GET", `${PATH}?external_id=k`)).body.data).toEqual([made]);
    expect((await supplier.admin("GET", `${PATH}?company_id=${buyer.companyId}`)).body.data).toHaveLength(1);
    expect((await supplier.admin("GET", `${PATH}/${made.id}`)).body).toEqual(made);
    expect(await make({ external_id: "k" })).toMatchObject({
      status: 409,
      body: { code: "external_id_taken" },
    });
  });

  it("refuse unknown records, two owners, days the wrong way round and odd percentages", async () => {
    const refused = (...errors: object[]) => ({ status: 422, body: { errors } });
    expect(await make({ category_id: harness.newId("cat"), group_id: harness.newId("grp") })).toMatchObject(
      refused({ code: "unknown_group" }, { code: "unknown_category" }),
    );
    expect(await make({ company_id: harness.newId("com") })).toMatchObject(
      refused({ pointer: "/company_id" }),
    );
    expect(await make({ contract_id, group_id })).toMatchObject({
      status: 409,
      body: { code: "discount_for_several" },
    });
    expect(await make({ valid_from: "2027-01-02", valid_until: "2027-01-01" })).toMatchObject(
      refused({ code: "before_valid_from" }),
    );
    for (const percent of ["0", "100.5", "-5", "five"])
      expect((await make({ percent })).body.errors[0]).toMatchObject({ pointer: "/percent" });
  });

  it("of a stranger are missing, and need the permission", async () => {
    const { id } = (await make({ percent: "1", status: "inactive" })).body;
    const stranger = await makeSupplier(harness);
    for (const one of [id, harness.newId("dsc"), "nonsense"]) {
      expect(await stranger.admin("GET", `${PATH}/${one}`)).toMatchObject({ status: 404 });
      expect(await stranger.admin("PATCH", `${PATH}/${one}`, { name: "X" })).toMatchObject({ status: 404 });
    }
    const reader = await makeSupplier(harness, { scopes: ["prices.read"] });
    expect(await reader.admin("POST", PATH, { name: "X", percent: "1" })).toMatchObject({ status: 403 });
  });
});
