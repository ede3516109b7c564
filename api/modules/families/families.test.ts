import { beforeAll, describe, expect, it } from "vitest";
import { makeTaxCategory } from "../../testing/catalogue.ts";
import { makeSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/families";

describe("families", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });

  it("are made, read and changed, against the version that was read", async () => {
    const supplier = await makeSupplier(harness);
    const made = await supplier.admin("POST", PATH, { external_id: "F", name: "Hearts", options: ["Size"] });
    expect(made).toMatchObject({ status: 201, body: { name: "Hearts", options: ["Size"] } });
    const at = `${PATH}/${made.body.id}`;
    const changed = await supplier.admin("PATCH", at, { description: "Wood", options: [] });
    expect(changed.body).toMatchObject({ name: "Hearts", description: "Wood", options: [] });
    expect((await supplier.admin("GET", at)).headers.get("ETag")).toBe('"v2"');
    const stale = await supplier.admin("PATCH", at, { name: "X" }, { headers: { "If-Match": '"v1"' } });
    expect(stale.status).toBe(412);
    expect((await supplier.admin("PATCH", at, { name: "Hearts" })).headers.get("ETag")).toBe('"v2"');
    const taken = await supplier.admin("POST", PATH, { external_id: "F", name: "Again" });
    expect(taken).toMatchObject({ status: 409, body: { code: "external_id_taken" } });
    expect((await supplier.admin("GET", `${PATH}?external_id=F`)).body.data).toHaveLength(1);
    const stranger = await makeSupplier(harness, { scopes: ["products.read"] });
    expect(await stranger.admin("GET", at)).toMatchObject({ status: 404 });
    expect(await stranger.admin("POST", PATH, { name: "X" })).toMatchObject({ status: 403 });
  });

  it("come in bulk, and products name theirs", async () => {
    const supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
    const send = (rows: readonly object[]) => supplier.admin("POST", `${PATH}/bulk`, { rows });
    const first = await send([{ external_id: "F", name: "Hearts", options: ["Size"] }, { external_id: "G" }]);
    expect(first.body).toMatchObject({
      results: [{ status: "created" }, { status: "failed", error: { code: "required" } }],
    });
    const second = await send([{ external_id: "F", options: ["Size"] }]);
    expect(second.body.summary).toMatchObject({ unchanged: 1 });
    expect((await send([{ external_id: "F", name: "Stars" }])).body.summary).toMatchObject({ updated: 1 });
    const attributes = [{ name: "Size", value: "XL" }];
    const products = await supplier.admin("POST", "/v1/admin/products/bulk", {
      rows: [
        { external_id: "1", sku: "A", name: "A", family_external_id: "F", attributes },
        { external_id: "2", sku: "B", name: "B", family_external_id: "none" },
      ],
    });
    expect(products.body.results).toMatchObject([
      { status: "created" },
      { status: "failed", error: { code: "unknown_family", pointer: "/rows/1/family_external_id" } },
    ]);
    const product = await supplier.admin("GET", `/v1/admin/products/${products.body.results[0].id}`);
    expect(product.body).toMatchObject({
      ...{ family_id: first.body.results[0].id, family_external_id: "F", attributes },
    });
  });
});
