import { beforeAll, describe, expect, it } from "vitest";
import { makeTaxCategory, makeWarehouse } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { writeImport } from "../imports/write-import.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests read what the document promises
type Answer = any;

describe("exports", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let list: string;

  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
    await makeWarehouse(harness, supplier, { externalId: "leeds" });
    await supplier.admin("POST", "/v1/admin/categories/bulk", { rows: [{ external_id: "c", name: "C" }] });
    const money = { amount: "1.25", currency: "GBP" };
    const special = {
      ...{
        external_id: "'=special",
        sku: "007",
        name: '=1+"1",;',
        description: "two\nlines \t",
        brand: "'x",
      },
      ...{ category_external_id: "c", gtin: "4006381333931", recommended_price: money, cost_price: money },
      attributes: [{ name: "Colour, main", value: "Łososiowy" }],
      packs: [{ unit: "CT", quantity: "24", gtin: null }],
      ...{ lead_time_days: 3, weight_grams: "0.5", backorder: true, discontinued: true },
    };
    const plain = Array.from({ length: 1200 }, (_, n) => ({
      external_id: `e${n}`,
      sku: `S-${n}`,
      name: `A ${n}`,
    }));
    const { body } = await supplier.admin("POST", "/v1/admin/products/bulk", { rows: [special, ...plain] });
    expect(body.summary).toMatchObject({ created: 1201, failed: 0 });
    list = (await supplier.admin("POST", "/v1/admin/price-lists", { name: "Trade", currency: "GBP" })).body
      .id;
    await supplier.admin("POST", `/v1/admin/price-lists/${list}/entries/bulk`, {
      rows: [
        { product_external_id: "e1", min_quantity: "1", amount: "10.5", base_quantity: "100" },
        { product_external_id: "e1", min_quantity: "50", amount: "9.75", base_quantity: "100" },
        { product_external_id: "e1", amount: "11", base_quantity: "100", valid_from: "2027-01-01" },
        { product_external_id: "'=special", amount: "0.000001" },
      ],
    });
    const made = await supplier.admin("POST", "/v1/admin/companies/bulk", {
      rows: [
        { external_id: "k1", name: "=Hartley", email: "a@k1.example", status: "active", country: "GB" },
        { external_id: "k2", name: "Müller & Söhne", email: "b@k2.example", phone: "+49 30 1234" },
      ],
    });
    expect(made.body.summary).toMatchObject({ created: 2 });
    await supplier.admin("POST", "/v1/admin/stock/bulk", {
      rows: [
        { product_external_id: "e1", warehouse_external_id: "leeds", on_hand: "0" },
        {
          product_external_id: "e2",
          warehouse_external_id: "leeds",
          on_hand: "12.5",
          next_arrival_date: "2027-02-01",
        },
      ],
    });
  });

  const exported = async (path: string) => {
    const { status, body, headers } = await supplier.admin("GET", `/v1/admin/exports/${path}`);
    expect(status).toBe(200);
    return { text: body as string, type: headers.get("Content-Type") };
  };
  const importing = async (query: string, text: string) => {
    const response = await harness.app.request(`/v1/admin/imports?${query}`, {
      method: "POST",
      body: text,
      headers: { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "text/csv" },
    });
    const { id } = (await response.json()) as Answer;
    await supplier.admin("POST", `/v1/admin/imports/${id}/start`, {});
    await writeImport(harness.ports, supplier.id, id);
    const errors = (await supplier.admin("GET", `/v1/admin/imports/${id}/errors`)).body.data;
    return { ...(await supplier.admin("GET", `/v1/admin/imports/${id}`)).body, errors };
  };

  it.each([
    ["products", "", 1201],
    ["prices", "price_list_id", 4],
    ["stock", "", 2],
    ["companies", "", 2],
  ])("of %s change nothing when they come back as a file", async (kind, needs, rows) => {
    const query = needs ? `${needs}=${list}` : "";
    const { text, type } = await exported(`${kind}?${query}`);
    expect(type).toBe("text/csv; charset=utf-8");
    const done = await importing(`kind=${kind}&${query}`, text);
    expect(done).toMatchObject({ unchanged: rows, created: 0, updated: 0, failed: 0, errors: [] });
  });

  it.each([
    ["products", "products", 1201],
    ["prices", "entries", 4],
    ["stock", "stock", 2],
    ["companies", "companies", 2],
  ])("of %s change nothing when their lines come back in bulk", async (kind, _path, rows) => {
    const { text, type } = await exported(
      `${kind}?format=ndjson&${kind === "prices" ? `price_list_id=${list}` : ""}`,
    );
    expect(type).toBe("application/x-ndjson");
    const path = kind === "prices" ? `price-lists/${list}/entries` : kind;
    const { body } = await supplier.admin("POST", `/v1/admin/${path}/bulk`, text, {
      headers: { "Content-Type": "application/x-ndjson" },
    });
    expect(body.summary).toMatchObject({ unchanged: rows, created: 0, updated: 0, failed: 0 });
  });

  it("hold no formula", async () => {
    const { text } = await exported("products");
    const [line = ""] = text.split("\r\n").filter((one) => one.includes("special"));
    expect(line).toContain(`''=special,007,"'=1+""1"",;"`);
  });

  it("are what the filter asks for", async () => {
    const { text } = await exported("products?status=inactive&format=ndjson");
    expect(text).toBe("");
  });

  it("need the permission to read what they hold, and a list of one's own", async () => {
    const blind = await makeSupplier(harness, { scopes: ["stock.read"] });
    const refused = await blind.admin("GET", "/v1/admin/exports/products");
    expect([refused.status, refused.body.permission]).toEqual([403, "products.read"]);
    const stranger = await makeSupplier(harness);
    const missing = await stranger.admin("GET", `/v1/admin/exports/prices?price_list_id=${list}`);
    expect(missing.status).toBe(404);
  });
});
