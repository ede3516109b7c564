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
import { buyers } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { settings } from "../settings/tables.ts";
import { membershipToken } from "./queries.ts";

const BUYERS = "/v1/store/buyers";
const STORE = "/v1/store/memberships";
const ADMIN = "/v1/admin/memberships";
const PASSWORD = "a long password";

describe("whoever is asked to order for a company", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let roles: Record<string, string>;
  let admin: TestBuyer;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.scope((tx) => tx.db.update(settings).set({ signInUrl: "https://shop.example/sign-in" }));
    const { data } = (await supplier.admin("GET", "/v1/admin/buyer-roles")).body;
    roles = Object.fromEntries(data.map(({ id, name }: { id: string; name: string }) => [name, id]));
    admin = await makeBuyer(harness, supplier, { roleId: roles.Administrator ?? "" });
  });

  let people = 0;
  const ask = async (over: object = {}, by: TestBuyer = admin) => {
    people++;
    const body = { email: `p${people}@hartley.example`, name: "Tom", role_id: roles.Viewer, ...over };
    const asked = await by.store("POST", BUYERS, body);
    expect(asked.status).toBe(201);
    return asked.body as { id: string; email: string; name: string };
  };
  const tokenOf = (id: string, version = 1) => membershipToken(harness.ports, supplier.id, id, version);
  const lookup = async (id: string, version?: number) =>
    supplier.visit("POST", `${STORE}/lookup`, { token: await tokenOf(id, version) });
  const confirm = async (id: string, over: object = {}, version?: number) =>
    supplier.visit("POST", `${STORE}/confirm`, { token: await tokenOf(id, version), ...over });
  const signIn = (email: string, password: string, company_id = admin.companyId) =>
    supplier.visit("POST", "/v1/store/sessions", { email, password, company_id });

  it("gets no answer that tells whether the e-mail has an account, nor whose it is", async () => {
    const known = await makeBuyer(harness, supplier);
    const before = await supplier.scope((tx) => tx.query("select id from buyers"));
    const [one, other] = [await ask({ email: known.email.toUpperCase() }), await ask()];
    expect({ ...one, id: "", email: "", invited_until: "" }).toEqual({
      ...{ ...other, id: "", email: "", invited_until: "" },
    });
    expect(one).toMatchObject({ id: expect.stringMatching(/^mbr_/), name: "Tom", status: "invited" });
    expect(await supplier.scope((tx) => tx.query("select id from buyers"))).toHaveLength(before.length);
    const { data } = (await admin.store("GET", `${BUYERS}?status=invited&limit=100`)).body;
    expect(data.map(({ name }: { name: string }) => name)).not.toContain("Ann Brown");
    const read = await admin.store("GET", `${BUYERS}/${one.id}`);
    expect(read).toMatchObject({ status: 200, body: one });
    expect(read.headers.get("etag")).toBe(
      (await admin.store("GET", `${BUYERS}/${other.id}`)).headers.get("etag"),
    );
    const again = { email: known.email, name: "X", role_id: roles.Viewer };
    expect(await admin.store("POST", BUYERS, again)).toMatchObject({
      status: 409,
      body: { code: "already_member" },
    });
  });

  it("has no access before they confirm, and keeps account and password when they do", async () => {
    const known = await makeBuyer(harness, supplier);
    const { id } = await ask({ email: known.email, role_id: roles.Orderer });
    const password = `password of ${known.email}`;
    expect(await signIn(known.email, password)).toMatchObject({ status: 422 });
    expect((await known.store("GET", "/v1/store/me")).body.companies).toHaveLength(1);
    expect((await lookup(id)).body).toMatchObject({
      ...{ company_name: "Brown Ltd", invited_by: "Ann Brown", email: known.email, choose_password: false },
    });
    expect(await confirm(id, { password: PASSWORD })).toMatchObject({
      status: 409,
      body: { code: "account_exists" },
    });
    expect(await confirm(id)).toMatchObject({
      status: 200,
      body: { email: known.email, company: { id: admin.companyId } },
    });
    expect(await signIn(known.email, password)).toMatchObject({
      status: 201,
      body: { role: { name: "Orderer" }, buyer: { name: "Ann Brown" } },
    });
    expect(await confirm(id)).toMatchObject({ status: 410, body: { code: "link_ended" } });
    const colleague = await admin.store("GET", `${BUYERS}/${known.id}`);
    expect(colleague.body).toMatchObject({ name: "Ann Brown", status: "active", invited_until: null });
    expect((await admin.store("GET", `${BUYERS}/${id}`)).status).toBe(404);
  });

  it("without an account chooses a password with the link, and has one then", async () => {
    const { id, email } = await ask({ language: "it" });
    expect((await lookup(id)).body).toMatchObject({ name: "Tom", choose_password: true });
    expect(await confirm(id)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/password", code: "required" }] },
    });
    const done = await confirm(id, { password: PASSWORD });
    expect(done).toMatchObject({ status: 200, body: { email, device: expect.stringMatching(/^dev_/) } });
    expect(await signIn(email, PASSWORD)).toMatchObject({
      status: 201,
      body: { buyer: { name: "Tom", language: "it" }, role: { name: "Viewer" } },
    });
  });

  it("by two companies at once has one account in the end", async () => {
    const rival = await makeBuyer(harness, supplier, { roleId: roles.Administrator ?? "" });
    const { id, email } = await ask();
    const { id: second } = await ask({ email }, rival);
    await confirm(id, { password: PASSWORD });
    expect((await lookup(second)).body.choose_password).toBe(false);
    expect((await confirm(second)).status).toBe(200);
    const session = await signIn(email, PASSWORD, rival.companyId);
    expect(session.body.companies).toHaveLength(2);
  });

  it("is asked again with a new link, which kills the old one, and not without end", async () => {
    const { id } = await ask();
    harness.clock.advance(7 * 24 * 60 * 60 * 1000);
    expect(await lookup(id)).toMatchObject({ status: 410, body: { code: "link_ended" } });
    expect((await admin.store("GET", `${BUYERS}/${id}`)).body.status).toBe("invited");
    const again = await admin.store("POST", `${STORE}/${id}/resend`);
    expect(again).toMatchObject({ status: 200, body: { id, status: "invited" } });
    expect(await lookup(id)).toMatchObject({ status: 404, body: { code: "link_unknown" } });
    expect((await lookup(id, 2)).status).toBe(200);
    expect((await supplier.admin("POST", `${ADMIN}/${id}/resend`)).status).toBe(200);
    for (let i = 0; i < 3; i++) await admin.store("POST", `${STORE}/${id}/resend`);
    expect(await admin.store("POST", `${STORE}/${id}/resend`)).toMatchObject({
      status: 429,
      body: { code: "rate_limited" },
    });
    expect((await confirm(id, { password: PASSWORD }, 6)).status).toBe(200);
    harness.clock.advance(15 * 60_000);
    expect((await admin.store("POST", `${STORE}/${id}/resend`)).status).toBe(404);
  });

  it("is withdrawn, by the company or by staff, and can be asked anew", async () => {
    const { id, email } = await ask();
    expect((await admin.store("POST", `${STORE}/${id}/withdraw`)).status).toBe(204);
    expect(await confirm(id, { password: PASSWORD })).toMatchObject({ status: 410 });
    expect((await admin.store("POST", `${STORE}/${id}/withdraw`)).status).toBe(404);
    const { id: next } = await ask({ email });
    expect((await supplier.admin("POST", `${ADMIN}/${next}/withdraw`)).status).toBe(204);
    expect((await lookup(next)).status).toBe(410);
    expect((await supplier.admin("POST", `${ADMIN}/${next}/withdraw`)).status).toBe(404);
  });

  it("is managed only by whoever may, in their company, in reach, and within their rights", async () => {
    const { id } = await ask({ role_id: roles.Administrator });
    const viewer = await makeBuyer(harness, supplier, {
      companyId: admin.companyId,
      roleId: roles.Viewer ?? "",
    });
    const stranger = await makeBuyer(harness, supplier, { roleId: roles.Administrator ?? "" });
    const narrow = await supplier.admin("POST", "/v1/admin/buyer-roles", {
      name: "Doorkeeper",
      grants: [{ capability: "buyers.manage", scope: "company" }],
    });
    const keeper = await makeBuyer(harness, supplier, { companyId: admin.companyId, roleId: narrow.body.id });
    const own = await makeBuyer(harness, supplier, { companyId: admin.companyId, capabilities: [] });
    await supplier.admin("PATCH", `/v1/admin/buyers/${own.id}/memberships/${admin.companyId}`, {
      role_id: (
        await supplier.admin("POST", "/v1/admin/buyer-roles", {
          name: "Of a branch",
          grants: [{ capability: "buyers.manage", scope: "location" }],
        })
      ).body.id,
    });
    for (const verb of ["resend", "withdraw"]) {
      const at = `${STORE}/${id}/${verb}`;
      expect((await viewer.store("POST", at)).status).toBe(403);
      expect((await stranger.store("POST", at)).status).toBe(404);
      expect((await own.store("POST", at)).status).toBe(404);
      expect(await keeper.store("POST", at)).toMatchObject({
        status: 403,
        body: { code: "beyond_own_rights" },
      });
      expect((await supplier.visit("POST", at)).status).toBe(401);
    }
    expect((await own.store("GET", `${BUYERS}/${id}`)).status).toBe(404);
    expect((await own.store("GET", `${BUYERS}?status=invited`)).body.data).toEqual([]);
  });

  it("of a branch is shown to its manager, and to no other's", async () => {
    const branch = async (name: string) =>
      (await supplier.admin("POST", "/v1/admin/locations", { company_id: admin.companyId, name })).body.id;
    const [leeds, york] = [await branch("Leeds"), await branch("York")];
    const { body: role } = await supplier.admin("POST", "/v1/admin/buyer-roles", {
      name: "Branch manager",
      grants: [{ capability: "buyers.manage", scope: "location" }],
    });
    const manager = (locationId: string) =>
      makeBuyer(harness, supplier, { companyId: admin.companyId, roleId: role.id, locationId });
    const [here, there] = [await manager(leeds), await manager(york)];
    const { id } = await ask({ role_id: role.id }, here);
    const seen = async (by: TestBuyer) =>
      (await by.store("GET", `${BUYERS}?status=invited`)).body.data.map((one: { id: string }) => one.id);
    expect(await seen(here)).toEqual([id]);
    expect(await seen(there)).toEqual([]);
    expect((await there.store("POST", `${STORE}/${id}/withdraw`)).status).toBe(404);
    expect((await here.store("POST", `${STORE}/${id}/withdraw`)).status).toBe(204);
  });

  it("by staff joins at once as a new account, and is asked where there is one", async () => {
    const companyId = await makeCompany(harness, supplier, { status: "invited" });
    const known = await makeBuyer(harness, supplier);
    const add = (email: string) =>
      supplier.admin("POST", "/v1/admin/buyers", {
        ...{ company_id: companyId, email, name: "Tom", credentials: "none" },
      });
    const fresh = await add("fresh@hartley.example");
    expect(fresh).toMatchObject({ status: 201, body: { status: "active", invited_until: null } });
    expect(fresh.body.id).toMatch(/^buy_/);
    const asked = await add(known.email);
    expect(asked).toMatchObject({
      status: 201,
      body: {
        id: expect.stringMatching(/^mbr_/),
        ...{ name: "Tom", status: "invited", email: known.email },
        memberships: [{ company: { id: companyId }, status: "invited" }],
      },
    });
    const list = (filter: string) =>
      supplier.admin("GET", `/v1/admin/buyers?company_id=${companyId}${filter}`);
    expect((await list("")).body.data.map(({ id }: { id: string }) => id)).toEqual([
      fresh.body.id,
      asked.body.id,
    ]);
    expect((await list("&status=invited&q=TOM")).body.data).toEqual([asked.body]);
    expect((await list("&status=active")).body.data).toHaveLength(1);
    expect((await supplier.admin("GET", `/v1/admin/buyers/${asked.body.id}`)).body).toEqual(asked.body);
    expect(await add(known.email)).toMatchObject({ status: 409, body: { code: "already_member" } });
    expect((await lookup(asked.body.id)).body).toMatchObject({ invited_by: null, choose_password: false });
    expect((await confirm(asked.body.id)).status).toBe(200);
    const { body } = await supplier.admin("GET", `/v1/admin/buyers/${known.id}`);
    expect(body.memberships).toHaveLength(2);
    expect((await list("")).body.data).toHaveLength(2);
  });

  it("by an import is asked as well, once", async () => {
    const known = await makeBuyer(harness, supplier);
    const row = { external_id: "K-1", name: "Salt Ltd", email: known.email, invite: "temporary_password" };
    const send = () => supplier.admin("POST", "/v1/admin/companies/bulk", { rows: [row] });
    expect((await send()).body.summary).toMatchObject({ created: 1 });
    expect((await send()).body.summary).toMatchObject({ unchanged: 1 });
    const { data } = (await supplier.admin("GET", "/v1/admin/buyers?status=invited&q=Salt")).body;
    expect(data).toMatchObject([{ email: known.email, companies: [{ name: "Salt Ltd" }] }]);
    expect((await known.store("GET", "/v1/store/me")).body.companies).toHaveLength(1);
  });

  it("waits where the account or the company is shut", async () => {
    const known = await makeBuyer(harness, supplier);
    const { id } = await ask({ email: known.email });
    const account = (status: "active" | "inactive") =>
      supplier.scope((tx) => tx.db.update(buyers).set({ status }).where(eq(buyers.id, known.id)));
    await account("inactive");
    expect(await confirm(id)).toMatchObject({ status: 404, body: { code: "link_unknown" } });
    await account("active");
    const company = (status: "active" | "suspended" | "closed") =>
      supplier.scope((tx) =>
        tx.db.update(companies).set({ status }).where(eq(companies.id, admin.companyId)),
      );
    await company("suspended");
    expect(await confirm(id)).toMatchObject({ status: 403, body: { code: "company_suspended" } });
    await company("closed");
    expect((await confirm(id)).status).toBe(404);
    await company("active");
    expect((await confirm(id)).status).toBe(200);
  });

  it("needs a page that the link leads to", async () => {
    const bare = await makeSupplier(harness);
    const by = await makeBuyer(harness, bare);
    const { data } = (await bare.admin("GET", "/v1/admin/buyer-roles")).body;
    const body = { email: "t@hartley.example", name: "T", role_id: data[0].id };
    expect(await by.store("POST", BUYERS, body)).toMatchObject({
      status: 409,
      body: { code: "password_page_missing" },
    });
  });

  it("has a link that cannot be guessed for long from one address", async () => {
    const guess = () =>
      supplier.visit(
        "POST",
        `${STORE}/confirm`,
        { token: "mbr_guessed" },
        { headers: { "Test-Client-Address": "203.0.113.50" } },
      );
    for (let i = 0; i < 30; i++) expect((await guess()).status).toBe(404);
    expect((await guess()).status).toBe(429);
  });
});
