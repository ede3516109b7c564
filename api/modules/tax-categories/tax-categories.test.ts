import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

describe("tax categories", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  it("are made and changed by putting them, and every change is in the audit trail", async () => {
    const made = await supplier.admin("PUT", "/v1/admin/tax-categories/standard", {
      name: "Standard",
      rate: "20.00",
    });
    expect(made).toMatchObject({ status: 200, body: { code: "standard", name: "Standard", rate: "20" } });
    harness.clock.advance(1000);
    await supplier.admin("PUT", "/v1/admin/tax-categories/standard", { name: "Standard", rate: "21" });
    await supplier.admin("PUT", "/v1/admin/tax-categories/standard", { name: "Standard", rate: "21" });
    const entries = await supplier.scope((tx) =>
      tx.query<{ changes: unknown }>(
        "select changes from audit_entries where record_id = 'standard' order by id",
      ),
    );
    expect(entries.map((entry) => entry.changes)).toEqual([
      [
        { field: "name", before: null, after: "Standard" },
        { field: "rate", before: null, after: "20" },
      ],
      [{ field: "rate", before: "20", after: "21" }],
    ]);
    const list = await supplier.admin("GET", "/v1/admin/tax-categories");
    expect(list.body).toEqual({
      data: [{ code: "standard", name: "Standard", rate: "21" }],
      next_cursor: null,
    });
  });

  it("name the field of a bad rate", async () => {
    const refused = await supplier.admin("PUT", "/v1/admin/tax-categories/odd", {
      name: "Odd",
      rate: "twenty",
    });
    expect(refused.status).toBe(422);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect(refused.body).toMatchObject({ code: "invalid_request", errors: [{ pointer: "/rate" }] });
  });

  it("belong to one supplier", async () => {
    await supplier.admin("PUT", "/v1/admin/tax-categories/zero", { name: "Zero", rate: "0" });
    const stranger = await makeSupplier(harness);
    expect((await stranger.admin("GET", "/v1/admin/tax-categories")).body.data).toEqual([]);
  });

  it("are not for buyers or for keys without the permission", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const asBuyer = await harness.call("GET", "/v1/admin/tax-categories", {
      headers: { Authorization: `Bearer ${buyer.token}` },
    });
    expect(asBuyer).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    const narrow = await makeSupplier(harness, { scopes: ["orders.read"] });
    const refused = await narrow.admin("GET", "/v1/admin/tax-categories");
    expect(refused).toMatchObject({ status: 403, body: { code: "forbidden", permission: "products.read" } });
  });
});
