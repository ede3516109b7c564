import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { memberships } from "./tables.ts";

describe("buyers", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  async function join(own: TestSupplier, buyerId: string, companyId: string): Promise<void> {
    await own.scope((tx) =>
      tx.db.insert(memberships).values({
        supplierId: own.id,
        companyId,
        buyerId,
        capabilities: ["orders.view"],
        createdAt: harness.clock.now(),
      }),
    );
  }

  it("see themselves, the company they signed in for and the names of their others", async () => {
    const companyId = await makeCompany(harness, supplier, { name: "Brown Ltd", vatId: "GB1" });
    const buyer = await makeBuyer(harness, supplier, { companyId, capabilities: ["orders.view"] });
    const other = await makeCompany(harness, supplier, { name: "Abel Ltd" });
    await join(supplier, buyer.id, other);
    await makeCompany(harness, supplier, { name: "Foreign Ltd" });
    expect(await buyer.store("GET", "/v1/store/me")).toMatchObject({ status: 200 });
    expect((await buyer.store("GET", "/v1/store/me")).body).toEqual({
      buyer: { id: buyer.id, name: "Ann Brown", email: buyer.email, language: null },
      company: { id: companyId, name: "Brown Ltd", status: "active", vat_id: "GB1" },
      companies: [
        { id: other, name: "Abel Ltd" },
        { id: companyId, name: "Brown Ltd" },
      ],
      capabilities: ["orders.view"],
      grants: [{ capability: "orders.view", scope: "company" }],
      role: null,
      location: null,
      sales_rep: null,
    });
  });

  it("are nobody without a session", async () => {
    expect(await supplier.visit("GET", "/v1/store/me")).toMatchObject({
      status: 401,
      body: { code: "unauthenticated" },
    });
  });

  it("are listed with their companies, filtered and page by page", async () => {
    const own = await makeSupplier(harness);
    const first = await makeBuyer(harness, own, { email: "anna@a.example" });
    harness.clock.advance(1000);
    const second = await makeBuyer(harness, own, { email: "berta@b.example" });
    const list = async (query: string) => (await own.admin("GET", `/v1/admin/buyers${query}`)).body;
    const ids = async (query: string) => (await list(query)).data.map(({ id }: { id: string }) => id);
    expect(await list("")).toMatchObject({
      data: [
        { id: first.id, email: "anna@a.example", companies: [{ id: first.companyId }] },
        { id: second.id },
      ],
      next_cursor: null,
    });
    const page = await list("?limit=1");
    expect(page.data).toHaveLength(1);
    expect(await ids(`?limit=1&cursor=${page.next_cursor}`)).toEqual([second.id]);
    expect(await ids("?q=BERTA")).toEqual([second.id]);
    expect(await ids("?q=%25")).toEqual([]);
    expect(await ids(`?company_id=${first.companyId}`)).toEqual([first.id]);
    expect(await ids("?status=inactive")).toEqual([]);
    const since = encodeURIComponent(harness.clock.now().toISOString());
    expect(await ids(`?updated_since=${since}`)).toEqual([second.id]);
  });

  it("made inactive are signed out at once, with an entry that holds no personal data", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const at = `/v1/admin/buyers/${buyer.id}`;
    const read = await supplier.admin("GET", at);
    const changed = await supplier.admin(
      "PATCH",
      at,
      { status: "inactive", name: "Ann Black" },
      { headers: { "If-Match": read.headers.get("etag") ?? "" } },
    );
    expect(changed).toMatchObject({ status: 200, body: { status: "inactive", name: "Ann Black" } });
    expect((await supplier.admin("GET", at)).body).toEqual(changed.body);
    expect((await buyer.store("GET", "/v1/store/me")).status).toBe(401);
    const [entry] = await supplier.scope((tx) =>
      tx.query("select action, changes from audit_entries where record_id = $1", [buyer.id]),
    );
    expect(entry).toEqual({
      action: "buyer.updated",
      changes: [
        { field: "name", before: null, after: null },
        { field: "status", before: "active", after: "inactive" },
      ],
    });
    const late = await supplier.admin("PATCH", at, { name: "X" }, { headers: { "If-Match": '"v1"' } });
    expect(late).toMatchObject({ status: 412, body: { current: { name: "Ann Black" } } });
  });

  it("of a stranger are as if they were not there", async () => {
    const theirs = await makeBuyer(harness, await makeSupplier(harness));
    for (const id of [theirs.id, "buy_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect((await supplier.admin("GET", `/v1/admin/buyers/${id}`)).status).toBe(404);
      expect((await supplier.admin("PATCH", `/v1/admin/buyers/${id}`, { name: "X" })).status).toBe(404);
    }
  });

  it("are read and changed only with the permission", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["buyers.read"] });
    const buyer = await makeBuyer(harness, narrow);
    expect((await narrow.admin("GET", `/v1/admin/buyers/${buyer.id}`)).status).toBe(200);
    expect(await narrow.admin("PATCH", `/v1/admin/buyers/${buyer.id}`, { name: "X" })).toMatchObject({
      status: 403,
      body: { permission: "buyers.write" },
    });
  });
});
