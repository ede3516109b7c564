import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  makeBuyer,
  makeCompany,
  makeSupplier,
  type TestBuyer,
  type TestSupplier,
} from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { locations } from "../locations/tables.ts";
import { settings } from "../settings/tables.ts";

const BUYERS = "/v1/store/buyers";

describe("a company's own people", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let roles: Record<string, string>;
  let companyId: string;
  let leeds: string;
  let york: string;
  let admin: TestBuyer;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.scope((tx) => tx.db.update(settings).set({ signInUrl: "https://shop.example/sign-in" }));
    const { data } = (await supplier.admin("GET", "/v1/admin/buyer-roles")).body;
    roles = Object.fromEntries(data.map(({ id, name }: { id: string; name: string }) => [name, id]));
    const manager = await supplier.admin("POST", "/v1/admin/buyer-roles", {
      name: "Branch manager",
      grants: [
        { capability: "buyers.manage", scope: "location" },
        { capability: "orders.view", scope: "location" },
        { capability: "orders.view", scope: "own" },
      ],
    });
    expect(manager).toMatchObject({
      status: 201,
      body: { grants: [{ capability: "orders.view", scope: "location" }, {}] },
    });
    roles.Manager = manager.body.id;
    companyId = await makeCompany(harness, supplier);
    [leeds, york] = [await location("Leeds"), await location("York")];
    admin = await makeBuyer(harness, supplier, { companyId, roleId: roles.Administrator ?? "" });
  });

  async function location(name: string): Promise<string> {
    const id = harness.newId("loc");
    const now = harness.clock.now();
    await supplier.scope((tx) =>
      tx.db
        .insert(locations)
        .values({ supplierId: supplier.id, companyId, id, name, createdAt: now, updatedAt: now }),
    );
    return id;
  }
  const person = (role: string, locationId?: string) =>
    makeBuyer(harness, supplier, {
      companyId,
      roleId: roles[role] ?? "",
      ...(locationId ? { locationId } : {}),
    });

  it("are asked by their administrator, and get a link by mail", async () => {
    const added = await admin.store("POST", BUYERS, {
      email: "Tom@hartley.example",
      name: "Tom Hartley",
      role_id: roles.Orderer,
      location_id: leeds,
    });
    expect(added).toMatchObject({
      status: 201,
      body: {
        email: "tom@hartley.example",
        status: "invited",
        role: { id: roles.Orderer, name: "Orderer" },
        location: { id: leeds, name: "Leeds" },
      },
    });
    expect((await admin.store("GET", `${BUYERS}/${added.body.id}`)).body).toEqual(added.body);
    const again = { email: "tom@hartley.example", name: "Tom", role_id: roles.Orderer };
    expect(await admin.store("POST", BUYERS, again)).toMatchObject({
      status: 409,
      body: { code: "already_member" },
    });
    const { body } = await admin.store("GET", `${BUYERS}?limit=1`);
    expect(body.data).toHaveLength(1);
    expect(body.next_cursor).not.toBeNull();
  });

  it("change by ETag; made inactive they are signed out of this company at once, and nobody else is", async () => {
    const tom = await person("Orderer");
    const at = `${BUYERS}/${tom.id}`;
    const read = await admin.store("GET", at);
    const tag = { headers: { "If-Match": read.headers.get("etag") ?? "" } };
    expect(await admin.store("PATCH", at, { role_id: roles.Viewer }, tag)).toMatchObject({
      status: 200,
      body: { role: { name: "Viewer" } },
    });
    expect(await admin.store("PATCH", at, { status: "inactive" }, tag)).toMatchObject({ status: 412 });
    expect((await tom.store("GET", "/v1/store/me")).body).toMatchObject({
      role: { name: "Viewer" },
      capabilities: ["prices.view", "orders.view"],
      grants: [{}, { capability: "orders.view", scope: "company" }],
    });
    expect((await admin.store("PATCH", at, { status: "inactive" })).body).toMatchObject({
      status: "inactive",
    });
    expect((await tom.store("GET", "/v1/store/me")).status).toBe(401);
    expect((await admin.store("GET", `${BUYERS}?status=inactive`)).body.data).toMatchObject([{ id: tom.id }]);
    expect((await admin.store("GET", "/v1/store/me")).status).toBe(200);
  });

  it("are managed only by whoever may, and only in their own company", async () => {
    const viewer = await person("Viewer");
    const body = { email: "x@hartley.example", name: "X", role_id: roles.Viewer };
    for (const [method, path] of [
      ["GET", BUYERS],
      ["POST", BUYERS],
      ["PATCH", `${BUYERS}/${admin.id}`],
      ["GET", "/v1/store/buyer-roles"],
    ] as const) {
      const sent = method === "POST" ? body : method === "PATCH" ? {} : undefined;
      expect(await viewer.store(method, path, sent)).toMatchObject({
        status: 403,
        body: { capability: "buyers.manage" },
      });
    }
    const stranger = await makeBuyer(harness, supplier);
    for (const id of [stranger.id, "buy_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect((await admin.store("GET", `${BUYERS}/${id}`)).status).toBe(404);
      expect((await admin.store("PATCH", `${BUYERS}/${id}`, { status: "inactive" })).status).toBe(404);
    }
  });

  it("of a branch are all that its manager sees, places and gets to know", async () => {
    const manager = await person("Manager", leeds);
    const [here, there] = [await person("Manager", leeds), await person("Manager", york)];
    const { data } = (await manager.store("GET", `${BUYERS}?limit=100`)).body;
    const ids = data.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([manager.id, here.id]));
    expect(ids).not.toContain(there.id);
    expect(ids).not.toContain(admin.id);
    expect((await manager.store("GET", `${BUYERS}/${there.id}`)).status).toBe(404);
    expect((await manager.store("PATCH", `${BUYERS}/${there.id}`, { status: "inactive" })).status).toBe(404);
    const refused = { status: 403, body: { code: "beyond_own_rights" } };
    expect(await manager.store("PATCH", `${BUYERS}/${here.id}`, { location_id: york })).toMatchObject(
      refused,
    );
    const add = (over: object) =>
      manager.store("POST", BUYERS, {
        email: "n@hartley.example",
        name: "N",
        role_id: roles.Manager,
        ...over,
      });
    expect(await add({ location_id: york })).toMatchObject(refused);
    expect(await add({})).toMatchObject({ status: 201, body: { location: { id: leeds } } });
  });

  it("get nothing from whoever lacks it, and lose nothing to whoever has less", async () => {
    const manager = await person("Manager", leeds);
    const peer = await person("Manager", leeds);
    const boss = await person("Administrator", leeds);
    const refused = { status: 403, body: { code: "beyond_own_rights" } };
    const change = (id: string, body: object) => manager.store("PATCH", `${BUYERS}/${id}`, body);
    expect(await change(peer.id, { role_id: roles.Administrator })).toMatchObject(refused);
    expect(await change(boss.id, { status: "inactive" })).toMatchObject(refused);
    expect(await change(manager.id, { role_id: roles.Administrator })).toMatchObject(refused);
    const add = { email: "m@hartley.example", name: "M", role_id: roles.Administrator };
    expect(await manager.store("POST", BUYERS, add)).toMatchObject(refused);
    const { data } = (await manager.store("GET", "/v1/store/buyer-roles")).body;
    const grantable = data.filter((one: { grantable: boolean }) => one.grantable);
    expect(grantable.map(({ name }: { name: string }) => name)).toEqual(["Branch manager"]);
  });

  it("keep an administrator, unless staff decide otherwise", async () => {
    const own = await makeCompany(harness, supplier);
    const join = () => makeBuyer(harness, supplier, { companyId: own, roleId: roles.Administrator ?? "" });
    const [first, second] = [await join(), await join()];
    const off = (who: TestBuyer, id: string) => who.store("PATCH", `${BUYERS}/${id}`, { status: "inactive" });
    expect((await off(first, second.id)).status).toBe(200);
    expect(await off(first, first.id)).toMatchObject({ status: 409, body: { code: "last_administrator" } });
    expect(await first.store("PATCH", `${BUYERS}/${first.id}`, { role_id: roles.Orderer })).toMatchObject({
      status: 409,
    });
    const staff = await supplier.admin("PATCH", `/v1/admin/buyers/${first.id}/memberships/${own}`, {
      status: "inactive",
    });
    expect(staff).toMatchObject({ status: 200, body: { memberships: [{ status: "inactive" }] } });
    expect((await first.store("GET", "/v1/store/me")).status).toBe(401);
  });

  it("are placed by staff too, within the company's roles and branches", async () => {
    const tom = await person("Orderer");
    const at = `/v1/admin/buyers/${tom.id}/memberships/${companyId}`;
    const placed = await supplier.admin("PATCH", at, { role_id: roles.Manager, location_id: york });
    expect(placed).toMatchObject({
      status: 200,
      body: { memberships: [{ role: { name: "Branch manager" }, location: { id: york, name: "York" } }] },
    });
    const elsewhere = await makeCompany(harness, supplier);
    expect(
      (await supplier.admin("PATCH", `/v1/admin/buyers/${tom.id}/memberships/${elsewhere}`, {})).status,
    ).toBe(404);
    for (const [field, code] of [
      ["role_id", "unknown_role"],
      ["location_id", "unknown_location"],
    ] as const) {
      const id = field === "role_id" ? "brl_01k9w8zv6se7r8x9y0a1b2c3d4" : "loc_01k9w8zv6se7r8x9y0a1b2c3d4";
      expect(await supplier.admin("PATCH", at, { [field]: id })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: `/${field}`, code }] },
      });
    }
  });

  it("see who looks after their company at the supplier", async () => {
    expect((await admin.store("GET", "/v1/store/me")).body.sales_rep).toBeNull();
    const member = await supplier.admin("POST", "/v1/admin/staff", {
      name: "Olga Nowak",
      email: "olga@bolts.example",
      password: "a long password",
      permissions: [],
    });
    const { companies } = await import("../companies/tables.ts");
    await supplier.scope((tx) =>
      tx.db.update(companies).set({ salesRepId: member.body.id }).where(eq(companies.id, companyId)),
    );
    expect((await admin.store("GET", "/v1/store/me")).body.sales_rep).toMatchObject({
      name: "Olga Nowak",
      email: "olga@bolts.example",
    });
  });

  it("are not added without end: each is a mail to a stranger", async () => {
    const own = await makeBuyer(harness, supplier);
    const add = (place: number, by = own) =>
      by.store("POST", BUYERS, { email: `n${place}@many.example`, name: "N", role_id: roles.Viewer });
    const ask = async (count: number) =>
      new Set(
        await Promise.all(Array.from({ length: count }, async (_, place) => (await add(place)).status)),
      );
    expect(await ask(50)).toEqual(new Set([201]));
    expect(await add(50)).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    expect((await add(51, admin)).status).toBe(201);
    harness.clock.advance(15 * 60_000);
    expect((await add(50)).status).toBe(201);
  });

  it("change their own name and language", async () => {
    const tom = await person("Viewer");
    expect(await tom.store("PATCH", "/v1/store/me", { name: "Tom", language: "pl" })).toMatchObject({
      status: 200,
      body: { buyer: { name: "Tom", language: "pl" } },
    });
  });
});
