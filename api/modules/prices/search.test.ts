import { beforeAll, describe, expect, it } from "vitest";
import { makeContract, makePriceList, makeTaxCategory } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { partNumbers } from "../part-numbers/tables.ts";

describe("a search", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let contract_id: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    await makeTaxCategory(harness, supplier);
    await supplier.admin("POST", "/v1/admin/categories/bulk", { rows: [{ external_id: "c", name: "C" }] });
    const product = (sku: string, name: string, more = {}) => ({ external_id: sku, sku, name, ...more });
    const made = await supplier.admin("POST", "/v1/admin/products/bulk", {
      rows: [
        product("HEART", "Plain article"),
        product("HEART-2", "Wicker basket", { category_external_id: "c" }),
        product("B-100", "Red heart holder"),
        product("A-100", "Hearts of wood", { category_external_id: "c" }),
        product("C-7", "Śruba z łbem", { gtin: "4006381333931", brand: "Żółw" }),
        product("D-1", "Țeavă pentru apă"),
        product("E-1", "Їжак синій"),
        product("F-1", "Müller Schlüssel", { packs: [{ unit: "CT", quantity: "5", gtin: "96385074" }] }),
        product("G-1", "Withdrawn heart", { status: "inactive" }),
        product("100-4", "Hundred"),
      ],
    });
    for (const one of made.body.results) ids[one.external_id] = one.id;
    const priceListId = await makePriceList(harness, supplier, {});
    contract_id = await makeContract(harness, supplier, { companyId: buyer.companyId, priceListId });
    const own = { supplierId: supplier.id, updatedAt: harness.clock.now() };
    const other = await makeBuyer(harness, supplier);
    await supplier.scope((tx) =>
      tx.db.insert(partNumbers).values([
        {
          ...own,
          companyId: buyer.companyId,
          productId: ids["D-1"] as string,
          partNumber: "X 55",
          numberSort: "x 55",
        },
        {
          ...own,
          companyId: other.companyId,
          productId: ids["E-1"] as string,
          partNumber: "X 55",
          numberSort: "x 55",
        },
      ]),
    );
  });

  const ask = async (body: object) => {
    const { status, body: answer } = await buyer.store("POST", "/v1/store/prices/query", {
      contract_id,
      ...body,
    });
    expect(status).toBe(200);
    return answer;
  };
  const skus = async (q: string, more: object = {}) =>
    (await ask({ q, ...more })).data.map((row: { product: { sku: string } }) => row.product.sku);

  it("puts the exact number first, then SKUs that begin so, whole words, and beginnings of words", async () => {
    expect(await skus("heart")).toEqual(["HEART", "HEART-2", "B-100", "A-100"]);
    expect(await skus("heart", { sort: "sku" })).toEqual(["A-100", "B-100", "HEART", "HEART-2"]);
    expect(await skus("100")).toEqual(["100-4", "A-100", "B-100"]);
    expect(await skus("heart", { category_id: "none" })).toEqual([]);
  });

  it("finds words in any order, SKUs in any case, and GTINs of products and packs", async () => {
    expect(await skus("holder red")).toEqual(["B-100"]);
    expect(await skus("hold  RED he")).toEqual(["B-100"]);
    expect(await skus("b-100")).toEqual(["B-100"]);
    expect(await skus("4006381333931")).toEqual(["C-7"]);
    expect(await skus("96385074")).toEqual(["F-1"]);
    expect(await skus("red basket")).toEqual([]);
    // However a name writes them, joined or apart.
    expect(await skus("heart-holder")).toEqual(["B-100"]);
    expect(await skus("holder/red")).toEqual(["B-100"]);
    expect(await skus("heart-h")).toContain("B-100");
  });

  it.each([
    ["sruba łbem", "C-7"],
    ["śruba lbem", "C-7"],
    ["zolw", "C-7"],
    ["teava apa", "D-1"],
    ["ţeavă", "D-1"],
    ["іжак синіи", "E-1"],
    ["Їжак", "E-1"],
    ["muller", "F-1"],
    ["mueller schluessel", "F-1"],
    ["MÜLLER", "F-1"],
  ])("finds %s however it is typed", async (q, sku) => {
    expect(await skus(q)).toEqual([sku]);
  });

  it.each([
    ["haert", "two letters that changed places"],
    ["heaart", "a letter too many"],
    ["heart holdr", "a letter too few"],
    ["bosket", "a wrong letter"],
    ["ehart", "changed places at the beginning"],
  ])("forgives %s: %s", async (q) => {
    expect((await skus(q)).length).toBeGreaterThan(0);
    expect((await skus(q, { sort: "name" })).length).toBeGreaterThan(0);
  });

  it.each(["haetr", "heeart x", "hxxrt", "hert1", "hae"])("does not forgive %s", async (q) => {
    expect(await skus(q)).toEqual([]);
  });

  it("forgives errors in words that came with a later import", async () => {
    const rows = [{ external_id: "L-1", sku: "L-1", name: "Regency teapot" }];
    await supplier.admin("POST", "/v1/admin/products/bulk", { rows });
    expect(await skus("regncy taepot")).toEqual(["L-1"]);
    rows[0] = { external_id: "L-1", sku: "L-1", name: "Victorian teapot" };
    await supplier.admin("POST", "/v1/admin/products/bulk", { rows });
    expect(await skus("victroian")).toEqual(["L-1"]);
    expect(await skus("regncy")).toEqual([]);
    await supplier.admin("POST", "/v1/admin/products/bulk", {
      rows: [{ external_id: "L-1", status: "inactive" }],
    });
  });

  it("finds the company's own part numbers, and no other's", async () => {
    expect(await skus("x 55")).toEqual(["D-1"]);
    expect(await skus("X 5")).toEqual(["D-1"]);
  });

  it("shows a product whole, with its variants, its replacement and the company's own number", async () => {
    const more = {
      ...{
        brand: "Brightway",
        gtin: "96385074",
        weight_grams: "5",
        customs_code: "730000",
        origin_country: "PL",
      },
      recommended_price: { amount: "2.95", currency: "EUR" },
      packs: [{ unit: "CT", quantity: "24", gtin: null }],
      attributes: [{ name: "Colour", value: 'Red "dark"' }],
      images: [{ url: "/2.webp", alt: null }],
      documents: [{ kind: "manual", title: "Manual", url: "/m.pdf", language: "en" }],
    };
    await supplier.admin("POST", "/v1/admin/families/bulk", {
      rows: [{ external_id: "F", name: "Family", options: ["Colour"] }],
    });
    const row = (sku: string, rest: object) => ({
      external_id: sku,
      sku,
      name: sku,
      family_external_id: "F",
      ...rest,
    });
    const made = await supplier.admin("POST", "/v1/admin/products/bulk", {
      rows: [row("V-1", { ...more, discontinued: true, replacement_external_id: "V-2" }), row("V-2", {})],
    });
    const [one, two] = made.body.results.map(({ id }: { id: string }) => id);
    await buyer.store("PUT", `/v1/store/part-numbers/${one}`, { part_number: "MY-1" });
    const { body } = await buyer.store("GET", `/v1/store/products/${one}?contract_id=${contract_id}`);
    const { recommended_price, attributes, images, documents, packs, brand, gtin, ...facts } = more;
    expect(body).toMatchObject({
      product: {
        ...{ brand, gtin, packs, discontinued: true, part_number: "MY-1" },
        replacement: { id: two, sku: "V-2", name: "V-2" },
      },
      ...{ recommended_price, attributes, images, documents, ...facts },
      family: {
        ...{ name: "Family", options: ["Colour"] },
        variants: [
          { product_id: one, sku: "V-1", attributes },
          { product_id: two, sku: "V-2", attributes: [] },
        ],
      },
    });
    await supplier.admin("PATCH", `/v1/admin/products/${two}`, { status: "inactive" });
    const again = await buyer.store("GET", `/v1/store/products/${one}?contract_id=${contract_id}`);
    expect(again.body).toMatchObject({
      product: { replacement: null },
      family: { variants: [{ sku: "V-1" }] },
    });
    await supplier.admin("PATCH", `/v1/admin/products/${one}`, { status: "inactive" });
  });

  it("ranks whole words first though a thousand products before them in the order have longer ones", async () => {
    const of = (count: number, make: (number: string) => [string, string, object?]) =>
      Array.from({ length: count }, (_, n) => make(String(n).padStart(4, "0"))).map(([sku, name, more]) => ({
        ...{ external_id: sku, sku, name },
        ...more,
      }));
    const rows = [
      ...of(1_200, (n) => [`A-${n}`, `Nutcracker of ${n}`]),
      ...of(2, (n) => [`Z-${n}`, "Wing nut of brass"]),
      ...of(3, (n) => [`NUT-${n}`, "Key ring", { category_external_id: "c" }]),
    ];
    const full = await makeSupplier(harness);
    const asker = await makeBuyer(harness, full);
    await makeTaxCategory(harness, full);
    await full.admin("POST", "/v1/admin/categories/bulk", { rows: [{ external_id: "c", name: "C" }] });
    await full.admin("POST", "/v1/admin/products/bulk", { rows });
    const priceListId = await makePriceList(harness, full, {});
    const under = await makeContract(harness, full, { companyId: asker.companyId, priceListId });
    const found = async (body: object) => {
      const answer = await asker.store("POST", "/v1/store/prices/query", { contract_id: under, ...body });
      return answer.body.data.map((row: { product: { sku: string } }) => row.product.sku);
    };
    const begun = ["NUT-0000", "NUT-0001", "NUT-0002"];
    expect((await found({ q: "nut" })).slice(0, 6)).toEqual([...begun, "Z-0000", "Z-0001", "A-0000"]);
    expect((await found({ q: "nut of" })).slice(0, 3)).toEqual(["Z-0000", "Z-0001", "A-0000"]);
    const { body: categories } = await full.admin("GET", "/v1/admin/categories");
    expect(await found({ q: "nut", category_id: categories.data[0].id })).toEqual(begun);
  });

  it("is paged through by cursor, counted, and entered anywhere", async () => {
    const first = await ask({ q: "heart", limit: 2 });
    expect(await skus("heart", { limit: 2, cursor: first.next_cursor })).toEqual(["B-100", "A-100"]);
    expect(await skus("heart", { skip: 3 })).toEqual(["A-100"]);
    const count = await buyer.store("POST", "/v1/store/prices/count", { contract_id, q: "heart", every: 10 });
    expect(count.body).toEqual({ count: 4, anchors: [] });
    const wrong = await buyer.store("POST", "/v1/store/prices/query", {
      ...{ contract_id, q: "heart", sort: "sku", cursor: first.next_cursor },
    });
    expect(wrong).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/cursor", code: "invalid_cursor" }] },
    });
    const query = `contract_id=${contract_id}&sort=sku&cursor=${first.next_cursor}`;
    const read = await buyer.store("GET", `/v1/store/prices?${query}`);
    expect(read).toMatchObject({ status: 422, body: { errors: [{ pointer: "/query/cursor" }] } });
    expect(await skus("!!!", { sort: "relevance" })).toHaveLength(9);
  });

  it("finds nothing that the buyer's assortments do not hold", async () => {
    await supplier.admin("POST", "/v1/admin/assortments", {
      ...{ name: "Some", products: [ids["A-100"], ids["D-1"]], granted_to: { companies: [buyer.companyId] } },
    });
    expect(await skus("heart")).toEqual(["A-100"]);
    expect(await skus("haert")).toEqual([]);
    expect(await skus("4006381333931")).toEqual([]);
    expect(await skus("b-100")).toEqual([]);
    expect(await skus("x 55")).toEqual(["D-1"]);
    const count = await buyer.store("POST", "/v1/store/prices/count", { contract_id, q: "heart" });
    expect(count.body).toMatchObject({ count: 1 });
  });
});
