/** A link is out for a week, in which whoever asked may be shut out or may do less. */
import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { membershipToken } from "./queries.ts";

const STORE = "/v1/store/memberships";
const PASSWORD = "a long password";

describe("a link of a colleague who asked", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let roles: Record<string, string>;
  let companyId: string;
  let owner: TestBuyer;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.admin("PATCH", "/v1/admin/settings", { pages: { sign_in: "https://shop.example/in" } });
    const { data } = (await supplier.admin("GET", "/v1/admin/buyer-roles")).body;
    roles = Object.fromEntries(data.map(({ id, name }: { id: string; name: string }) => [name, id]));
    owner = await makeBuyer(harness, supplier, { roleId: roles.Administrator ?? "" });
    companyId = owner.companyId;
  });

  let people = 0;
  const colleague = () => makeBuyer(harness, supplier, { companyId, roleId: roles.Administrator ?? "" });
  async function ask(by: TestBuyer, over: object = {}) {
    const body = {
      email: `s${people++}@hartley.example`,
      name: "Tom",
      role_id: roles.Administrator,
      ...over,
    };
    const { status, body: asked } = await by.store("POST", "/v1/store/buyers", body);
    expect(status).toBe(201);
    return asked as { id: string; email: string };
  }
  const follow = async (verb: "lookup" | "confirm", id: string, version = 1) =>
    supplier.visit("POST", `${STORE}/${verb}`, {
      token: await membershipToken(harness.ports, supplier.id, id, version),
      ...(verb === "confirm" && { password: PASSWORD }),
    });
  const ended = { status: 410, body: { code: "link_ended" } };
  const change = (text: string, params: unknown[]) => supplier.scope((tx) => tx.query(text, params));

  it.each([
    ["is shut out of the company", "update memberships set status = 'inactive' where buyer_id = $1"],
    ["has lost the account", "update buyers set status = 'inactive' where id = $1"],
    [
      "may no longer manage people",
      "update memberships set role_id = (select id from buyer_roles where name = 'Viewer') where buyer_id = $1",
    ],
    [
      "may do less than was offered",
      `update memberships set role_id = null, capabilities = '["buyers.manage"]' where buyer_id = $1`,
    ],
  ])("works no longer once that colleague %s", async (_what, text) => {
    const inviter = await colleague();
    const { id, email } = await ask(inviter);
    expect((await follow("lookup", id)).status).toBe(200);
    await change(text, [inviter.id]);
    expect(await follow("lookup", id)).toMatchObject(ended);
    expect(await follow("confirm", id)).toMatchObject(ended);
    expect(await change("select id from buyers where email = $1", [email])).toEqual([]);
  });

  it("of a branch works no longer once that colleague manages another branch", async () => {
    const branch = async (name: string) =>
      (await supplier.admin("POST", "/v1/admin/locations", { company_id: companyId, name })).body.id;
    const [leeds, york] = [await branch("Leeds"), await branch("York")];
    const grants = [{ capability: "buyers.manage", scope: "location" }];
    const manager = (await supplier.admin("POST", "/v1/admin/buyer-roles", { name: "Branch", grants })).body;
    const inviter = await makeBuyer(harness, supplier, {
      companyId,
      roleId: manager.id,
      locationId: leeds,
      capabilities: [],
    });
    const { id } = await ask(inviter, { role_id: manager.id, location_id: leeds });
    expect((await follow("lookup", id)).status).toBe(200);
    await change("update memberships set location_id = $2 where buyer_id = $1", [inviter.id, york]);
    expect(await follow("confirm", id)).toMatchObject(ended);
  });

  it("is replaced by whoever asks again, who answers for it from then on", async () => {
    const inviter = await colleague();
    const { id } = await ask(inviter);
    await change("update memberships set status = 'inactive' where buyer_id = $1", [inviter.id]);
    expect((await owner.store("POST", `${STORE}/${id}/resend`)).status).toBe(200);
    expect((await follow("lookup", id, 2)).body).toMatchObject({ invited_by: "Ann Brown" });
    expect((await follow("confirm", id, 2)).status).toBe(200);

    const second = await ask(await colleague());
    expect((await supplier.admin("POST", `/v1/admin/memberships/${second.id}/resend`)).status).toBe(200);
    expect((await follow("lookup", second.id, 2)).body).toMatchObject({ invited_by: null });
    await change("update memberships set status = 'inactive' where buyer_id <> $1", [owner.id]);
    expect((await follow("confirm", second.id, 2)).status).toBe(200);
  });

  it("is not sent without end by asking anew after each withdrawal", async () => {
    const email = "flooded@hartley.example";
    for (let i = 0; i < 5; i++) {
      const { id } = await ask(owner, { email: i % 2 === 0 ? email : email.toUpperCase() });
      expect((await owner.store("POST", `${STORE}/${id}/withdraw`)).status).toBe(204);
    }
    const body = { email, name: "Tom", role_id: roles.Viewer };
    expect(await owner.store("POST", "/v1/store/buyers", body)).toMatchObject({
      status: 429,
      body: { code: "rate_limited" },
    });
    const other = await makeBuyer(harness, supplier, { roleId: roles.Administrator ?? "" });
    expect((await other.store("POST", "/v1/store/buyers", body)).status).toBe(201);
  });
});
