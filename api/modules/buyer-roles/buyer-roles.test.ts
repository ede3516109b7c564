import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const ROLES = "/v1/admin/buyer-roles";

describe("a buyer's role", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });
  const list = async (own = supplier) => (await own.admin("GET", `${ROLES}?limit=100`)).body.data;
  const make = (body: object, own = supplier) => own.admin("POST", ROLES, body);
  const grants = [{ capability: "orders.view", scope: "location" }];

  it("is one of three to begin with, of which one is for whoever comes later", async () => {
    const own = await makeSupplier(harness);
    const all = await list(own);
    expect(
      all.map(({ name, is_default }: { name: string; is_default: boolean }) => [name, is_default]).sort(),
    ).toEqual([
      ["Administrator", false],
      ["Orderer", true],
      ["Viewer", false],
    ]);
    const page = (await own.admin("GET", `${ROLES}?limit=2`)).body;
    expect(page.data).toHaveLength(2);
    expect((await own.admin("GET", `${ROLES}?limit=2&cursor=${page.next_cursor}`)).body.data).toHaveLength(1);
  });

  it("is made with the widest of each capability, under a name of its own", async () => {
    const made = await make({
      name: "Manager",
      grants: [
        ...grants,
        { capability: "orders.view", scope: "own" },
        { capability: "prices.view", scope: "company" },
      ],
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        name: "Manager",
        is_default: false,
        grants: [
          { capability: "prices.view", scope: "company" },
          { capability: "orders.view", scope: "location" },
        ],
      },
    });
    expect((await supplier.admin("GET", `${ROLES}/${made.body.id}`)).body).toEqual(made.body);
    expect(await make({ name: "Manager", grants })).toMatchObject({
      status: 409,
      body: { code: "role_name_taken" },
    });
    for (const wrong of [
      { name: "X", grants: [{ capability: "orders.accept", scope: "own" }] },
      { name: "X", grants: [{ capability: "orders.view", scope: "all" }] },
    ]) {
      expect((await make(wrong)).status).toBe(422);
    }
  });

  it("changes by ETag what its holders may do, from their next request on", async () => {
    const { id } = (await make({ name: "Counter", grants })).body;
    const buyer = await makeBuyer(harness, supplier, { roleId: id });
    expect((await buyer.store("GET", "/v1/store/contracts")).status).toBe(403);
    const at = `${ROLES}/${id}`;
    const tag = { headers: { "If-Match": (await supplier.admin("GET", at)).headers.get("etag") ?? "" } };
    const wider = [...grants, { capability: "prices.view", scope: "company" }];
    expect(await supplier.admin("PATCH", at, { grants: wider }, tag)).toMatchObject({ status: 200 });
    expect((await buyer.store("GET", "/v1/store/contracts")).status).toBe(200);
    expect(await supplier.admin("PATCH", at, { name: "Desk" }, tag)).toMatchObject({
      status: 412,
      body: { current: { name: "Counter" } },
    });
    expect((await supplier.admin("PATCH", at, { name: "Viewer" })).body.code).toBe("role_name_taken");
    expect((await supplier.admin("PATCH", at, {})).status).toBe(200);
  });

  it("is the default one alone, and given to whoever joins without one", async () => {
    const own = await makeSupplier(harness);
    const made = await make({ name: "Newcomer", grants, is_default: true }, own);
    expect((await list(own)).filter(({ is_default }: { is_default: boolean }) => is_default)).toEqual([
      made.body,
    ]);
    const { companyId } = await makeBuyer(harness, own);
    const body = { company_id: companyId, name: "N", credentials: "none" };
    const joined = await own.admin("POST", "/v1/admin/buyers", { ...body, email: "n@x.example" });
    expect(joined.body.memberships).toMatchObject([{ role: { name: "Newcomer" } }]);
  });

  it("of a stranger is as if it were not there, and needs the permission", async () => {
    const theirs = (await make({ name: "Theirs", grants }, await makeSupplier(harness))).body.id;
    for (const id of [theirs, "brl_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect((await supplier.admin("GET", `${ROLES}/${id}`)).status).toBe(404);
      expect((await supplier.admin("PATCH", `${ROLES}/${id}`, { name: "X" })).status).toBe(404);
    }
    const narrow = await makeSupplier(harness, { scopes: ["buyers.read"] });
    expect((await narrow.admin("GET", ROLES)).status).toBe(200);
    expect(await make({ name: "X", grants }, narrow)).toMatchObject({
      status: 403,
      body: { permission: "buyers.write" },
    });
  });
});
