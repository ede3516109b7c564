import { beforeAll, describe, expect, it } from "vitest";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/warehouses";

describe("warehouses", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  it("are made, listed and changed, with events and an audit trail", async () => {
    const made = await supplier.admin("POST", PATH, { external_id: "leeds", name: "Leeds", position: 1 });
    expect(made).toMatchObject({
      status: 201,
      body: { external_id: "leeds", position: 1, status: "active" },
    });
    harness.clock.advance(1000);
    await supplier.admin("POST", PATH, { name: "Rotterdam" });
    const path = `${PATH}/${made.body.id}`;
    const changed = await supplier.admin("PATCH", path, { name: "Leeds North", status: "inactive" });
    expect(changed.body).toMatchObject({ name: "Leeds North", status: "inactive", position: 1 });
    expect(changed.headers.get("ETag")).toBe('"v2"');
    expect((await supplier.admin("PATCH", path, { name: "Leeds North" })).headers.get("ETag")).toBe('"v2"');
    const list = (await supplier.admin("GET", `${PATH}?limit=1`)).body;
    expect(list.data).toEqual([changed.body]);
    const rest = (await supplier.admin("GET", `${PATH}?limit=1&cursor=${list.next_cursor}`)).body;
    expect(rest).toMatchObject({ data: [{ name: "Rotterdam", external_id: null }], next_cursor: null });
    const events = await supplier.scope((tx) =>
      tx.query("select type, data from events where record_id = $1 order by at, id", [made.body.id]),
    );
    expect(events).toEqual([
      { type: "warehouse.created", data: {} },
      { type: "warehouse.updated", data: { fields: ["name", "status"] } },
    ]);
  });

  it("do not share an external id, and are not changed over somebody else's change", async () => {
    const own = await makeSupplier(harness);
    const { id } = (await own.admin("POST", PATH, { external_id: "a", name: "A" })).body;
    const other = (await own.admin("POST", PATH, { external_id: "b", name: "B" })).body.id;
    const taken = { status: 409, body: { code: "external_id_taken" } };
    expect(await own.admin("POST", PATH, { external_id: "a", name: "A again" })).toMatchObject(taken);
    expect(await own.admin("PATCH", `${PATH}/${other}`, { external_id: "a" })).toMatchObject(taken);
    const stale = { headers: { "If-Match": '"v9"' } };
    expect(await own.admin("PATCH", `${PATH}/${id}`, { name: "C" }, stale)).toMatchObject({
      status: 412,
      body: { current: { name: "A" } },
    });
    expect(await own.admin("POST", PATH, { name: "" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/name" }] },
    });
  });

  it("of a stranger are missing, and need the permission", async () => {
    const { id } = (await supplier.admin("POST", PATH, { name: "Ours" })).body;
    const stranger = await makeSupplier(harness, { scopes: ["stock.read", "stock.write"] });
    expect(await stranger.admin("PATCH", `${PATH}/${id}`, { name: "Mine" })).toMatchObject({ status: 404 });
    expect((await stranger.admin("GET", PATH)).body.data).toEqual([]);
    const reader = await makeSupplier(harness, { scopes: ["products.read"] });
    expect(await reader.admin("GET", PATH)).toMatchObject({ status: 403 });
    expect(await reader.admin("POST", PATH, { name: "A" })).toMatchObject({ status: 403 });
  });
});
