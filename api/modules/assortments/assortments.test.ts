import { beforeAll, describe, expect, it } from "vitest";
import { makeContract, makePriceList, makeTaxCategory } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { groupMembers, groups } from "../groups/tables.ts";
import { locations } from "../locations/tables.ts";
import { sortProducts } from "../products/reactions.ts";

const PATH = "/v1/admin/assortments";
const QUERY = "/v1/store/prices/query";

describe("assortments", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let contract_id: string;
  const ids: Record<string, string> = {};
  const category: Record<string, string> = {};
  const id = (sku: string) => ids[sku] as string;

  beforeAll(async () => {
    harness = await openHarness();
  });
  const fresh = async () => {
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    await makeTaxCategory(harness, supplier);
    await supplier.admin("POST", "/v1/admin/categories/bulk", {
      rows: [
        { external_id: "home", name: "Home" },
        { external_id: "lights", name: "Lights", parent_external_id: "home" },
        { external_id: "toys", name: "Toys" },
        { external_id: "none", name: "Nothing" },
      ],
    });
    for (const one of (await supplier.admin("GET", "/v1/admin/categories")).body.data)
      category[one.external_id] = one.id;
    const product = (sku: string, name: string, of: string | null) => ({
      ...{ external_id: sku, sku, name, category_external_id: of },
    });
    const made = await supplier.admin("POST", "/v1/admin/products/bulk", {
      rows: [
        product("H-1", "Heart holder", "lights"),
        product("H-2", "Red heart", "home"),
        product("T-1", "Tin car", "toys"),
        product("T-2", "Amber bear", "toys"),
        product("X-1", "Hearth rug", null),
      ],
    });
    for (const one of made.body.results) ids[one.external_id] = one.id;
    const priceListId = await makePriceList(harness, supplier, { [id("H-1")]: "1", [id("T-1")]: "2" });
    contract_id = await makeContract(harness, supplier, { companyId: buyer.companyId, priceListId });
  };
  const make = async (body: object) => {
    const made = await supplier.admin("POST", PATH, { name: "Some", ...body });
    expect(made).toMatchObject({ status: 201 });
    return made.body;
  };
  const toCompany = () => ({ granted_to: { companies: [buyer.companyId] } });
  const skus = async (body: object = {}) =>
    (await buyer.store("POST", QUERY, { contract_id, ...body })).body.data.map(
      (row: { product: { sku: string } }) => row.product.sku,
    );
  const count = async (body: object = {}) =>
    (await buyer.store("POST", "/v1/store/prices/count", { contract_id, ...body })).body;

  it("leave everything to whoever has none, or nothing where the supplier says so", async () => {
    await fresh();
    await make({ products: [id("T-1")] });
    expect(await skus()).toHaveLength(5);
    await supplier.admin("PATCH", "/v1/admin/settings", { unassigned_catalogue: "none" });
    expect(await skus()).toEqual([]);
    expect(await count()).toMatchObject({ count: 0 });
    expect((await buyer.store("GET", "/v1/store/categories")).body.data).toEqual([]);
  });

  it("show the union of what is granted, in every order, filter and count, and nothing else", async () => {
    await fresh();
    const made = await make({ categories: [category.home], ...toCompany() });
    expect(made).toMatchObject({ product_count: 2, categories: [category.home], products: [] });
    await make({ products: [id("T-2"), id("H-1")], ...toCompany() });
    expect(await skus()).toEqual(["H-1", "H-2", "T-2"]);
    expect(await skus({ sort: "name" })).toEqual(["T-2", "H-1", "H-2"]);
    expect(await skus({ sort: "category" })).toEqual(["H-2", "H-1", "T-2"]);
    for (const sort of ["sku", "name", "category"]) {
      expect((await skus({ sort, category_id: category.home })).sort()).toEqual(["H-1", "H-2"]);
      expect(await skus({ sort, category_id: category.toys })).toEqual(["T-2"]);
      const first = (await buyer.store("POST", QUERY, { contract_id, sort, limit: 1 })).body;
      expect(await skus({ sort, cursor: first.next_cursor, skip: 1 })).toHaveLength(1);
      const { count: all, anchors } = await count({ sort, every: 10 });
      expect([all, anchors]).toEqual([3, []]);
      expect(await count({ sort, category_id: category.toys })).toMatchObject({ count: 1 });
    }
    expect(await skus({ q: "heart" })).toEqual(["H-1", "H-2"]);
    expect(await count({ q: "tin" })).toMatchObject({ count: 0 });
    expect(await skus({ q: "amber bear", category_id: category.toys })).toEqual(["T-2"]);
    expect(await skus({ skus: ["t-1", "t-2"] })).toEqual(["T-2"]);
    const names = (await buyer.store("GET", "/v1/store/categories")).body.data;
    expect(names.map((one: { name: string }) => one.name)).toEqual(["Home", "Lights", "Toys"]);
  });

  it("hide a product from its own address and from carts, like one that never was", async () => {
    await fresh();
    await make({ products: [id("T-2")], ...toCompany() });
    const at = (product: string) => `/v1/store/products/${product}?contract_id=${contract_id}`;
    expect(await buyer.store("GET", at(id("T-2")))).toMatchObject({ status: 200 });
    const [hidden, missing] = [
      await buyer.store("GET", at(id("T-1"))),
      await buyer.store("GET", at(harness.newId("prd"))),
    ];
    expect({ ...hidden.body, instance: "" }).toEqual({ ...missing.body, instance: "" });
    const cart = (await buyer.store("POST", "/v1/store/carts", { contract_id })).body;
    for (const line of [{ sku: "T-1" }, { product_id: id("T-1") }]) {
      const refused = await buyer.store("POST", `/v1/store/carts/${cart.id}/lines`, {
        lines: [{ ...line, quantity: "1" }],
      });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ code: "unknown_product" }] } });
    }
  });

  it("come by group and by the buyer's own branch", async () => {
    await fresh();
    const [groupId, leeds, york] = [harness.newId("grp"), harness.newId("loc"), harness.newId("loc")];
    const now = harness.clock.now();
    const own = { supplierId: supplier.id };
    const dated = { createdAt: now, updatedAt: now };
    const { companyId } = buyer;
    await supplier.scope(async (tx) => {
      await tx.db.insert(groups).values({ ...own, ...dated, id: groupId, name: "Roofers" });
      await tx.db.insert(groupMembers).values({ ...own, companyId, groupId, createdAt: now });
      for (const [location, name] of [
        [leeds, "Leeds"],
        [york, "York"],
      ] as const)
        await tx.db.insert(locations).values({ ...own, ...dated, companyId, id: location, name });
      await tx.query("update memberships set location_id = $1 where buyer_id = $2", [leeds, buyer.id]);
    });
    await make({ products: [id("T-1")], granted_to: { groups: [groupId] } });
    await make({ products: [id("T-2")], granted_to: { locations: [york] } });
    expect(await skus()).toEqual(["T-1"]);
    await make({ products: [id("X-1")], granted_to: { locations: [leeds] } });
    expect(await skus()).toEqual(["T-1", "X-1"]);
    const cart = (await buyer.store("POST", "/v1/store/carts", { contract_id })).body;
    const lines = [{ sku: "T-1", quantity: "1" }];
    expect(await buyer.store("POST", `/v1/store/carts/${cart.id}/lines`, { lines })).toMatchObject({
      status: 200,
    });
    const colleague = await makeBuyer(harness, supplier, { companyId });
    const answer = await colleague.store("POST", QUERY, { contract_id });
    expect(answer.body.data).toHaveLength(1);
  });

  it("follow their products and their categories, however these are written", async () => {
    await fresh();
    await make({ categories: [category.home], ...toCompany() });
    const put = (rows: readonly object[], mode = "patch") =>
      supplier.admin("POST", "/v1/admin/products/bulk", { mode, rows });
    await put([{ external_id: "H-3", sku: "H-3", name: "Heart three", category_external_id: "lights" }]);
    expect(await skus()).toEqual(["H-1", "H-2", "H-3"]);
    await put([
      { external_id: "H-1", sku: "Z-1", name: "Zebra" },
      { external_id: "H-2", category_external_id: "toys" },
      { external_id: "T-1", category_external_id: "home" },
    ]);
    expect(await skus()).toEqual(["H-3", "T-1", "Z-1"]);
    await supplier.admin("PATCH", `/v1/admin/products/${id("T-1")}`, { status: "inactive" });
    expect(await skus()).toEqual(["H-3", "Z-1"]);
    // Lights leaves home, toys comes under it.
    await supplier.admin("POST", "/v1/admin/categories/bulk", {
      rows: [
        { external_id: "lights", parent_external_id: null },
        { external_id: "toys", parent_external_id: "home" },
      ],
    });
    await sortProducts.handle({ ports: harness.ports, scope: supplier.scope }, {} as never);
    expect(await skus()).toEqual(["H-2", "T-2"]);
  });

  it("are changed list by list, and take products by the thousand", async () => {
    await fresh();
    const made = await make({ products: [id("T-1"), id("T-2")], ...toCompany(), external_id: "A" });
    const at = `${PATH}/${made.id}`;
    const changed = await supplier.admin("PATCH", at, { products: [id("H-1")], name: "Other" });
    expect(changed.body).toMatchObject({
      ...{ name: "Other", products: [id("H-1")], product_count: 1 },
      granted_to: { companies: [buyer.companyId], groups: [], locations: [] },
    });
    expect(changed.headers.get("ETag")).toBe('"v2"');
    expect(await skus()).toEqual(["H-1"]);
    const stale = await supplier.admin("PATCH", at, { name: "X" }, { headers: { "If-Match": '"v1"' } });
    expect(stale).toMatchObject({ status: 412 });
    const bulk = await supplier.admin("POST", `${at}/products/bulk`, {
      rows: [
        { product_external_id: "T-1" },
        { product_external_id: "H-1", included: false },
        { product_external_id: "none" },
      ],
    });
    expect(bulk.body.results.map((one: { status: string }) => one.status)).toEqual([
      ...["created", "updated", "failed"],
    ]);
    expect(await skus()).toEqual(["T-1"]);
    await supplier.admin("POST", `${at}/products/bulk`, {
      mode: "full",
      rows: [{ product_external_id: "T-2" }],
    });
    expect(await skus()).toEqual(["T-2"]);
    const off = await supplier.admin("PATCH", at, { status: "inactive" });
    expect(off).toMatchObject({ status: 200 });
    expect(await skus()).toHaveLength(5);
    const list = (await supplier.admin("GET", `${PATH}?external_id=A`)).body.data;
    expect(list).toMatchObject([{ id: made.id, status: "inactive" }]);
  });

  it("refuse what is not there, by its place, a taken key, and whoever lacks the permission", async () => {
    await fresh();
    const stranger = await makeSupplier(harness, { scopes: ["products.read"] });
    const refused = await supplier.admin("POST", PATH, {
      name: "Some",
      categories: [category.home, harness.newId("cat")],
      granted_to: { companies: [harness.newId("com")] },
    });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: "/categories/1", code: "unknown_category" },
          { pointer: "/granted_to/companies/0", code: "unknown_company" },
        ],
      },
    });
    await make({ external_id: "A" });
    expect(await supplier.admin("POST", PATH, { name: "B", external_id: "A" })).toMatchObject({
      status: 409,
      body: { code: "external_id_taken" },
    });
    expect(await stranger.admin("POST", PATH, { name: "B" })).toMatchObject({ status: 403 });
    expect((await stranger.admin("GET", PATH)).body.data).toEqual([]);
  });
});
