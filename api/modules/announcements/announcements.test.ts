import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const ADMIN = "/v1/admin/announcements";
const STORE = "/v1/store/announcements";
const HOUR = 60 * 60 * 1000;

describe("announcements", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const write = async (more: object = {}, own = supplier) => {
    harness.clock.advance(1000);
    const made = await own.admin("POST", ADMIN, { title: "Closed", body: "Until Monday.", ...more });
    expect(made.status).toBe(201);
    return made.body;
  };
  const seen = async (buyer: TestBuyer) =>
    (await buyer.store("GET", STORE)).body.data.map(({ title }: { title: string }) => title);
  const inHours = (hours: number) => new Date(harness.clock.now().getTime() + hours * HOUR).toISOString();

  it("are written, read, listed and changed field by field", async () => {
    const own = await makeSupplier(harness);
    const made = await write({ kind: "warning" }, own);
    expect(made).toMatchObject({
      ...{ title: "Closed", body: "Until Monday.", kind: "warning", status: "active" },
      ...{ group_id: null, from: null, until: null, dismissible: true },
    });
    const at = `${ADMIN}/${made.id}`;
    expect((await own.admin("GET", at)).body).toEqual(made);
    const changed = await own.admin("PATCH", at, { title: "Open", until: inHours(2) });
    expect(changed.body).toMatchObject({ title: "Open", until: inHours(2) });
    expect(changed.headers.get("etag")).toBe('"v2"');
    expect(
      (await own.admin("PATCH", at, { title: "Late" }, { headers: { "If-Match": '"v1"' } })).status,
    ).toBe(412);
    expect((await own.admin("PATCH", at, { title: "Open" })).headers.get("etag")).toBe('"v2"');
    const second = await write({ status: "inactive" }, own);
    expect((await own.admin("GET", `${ADMIN}?status=inactive`)).body.data).toEqual([second]);
    const page = (await own.admin("GET", `${ADMIN}?limit=1`)).body;
    expect(page.data).toEqual([second]);
    expect((await own.admin("GET", `${ADMIN}?limit=1&cursor=${page.next_cursor}`)).body.data).toMatchObject([
      { id: made.id },
    ]);
  });

  it("are shown to everybody or to one group, between two times, warnings first", async () => {
    const own = await makeSupplier(harness);
    const [inside, outside] = [await makeBuyer(harness, own), await makeBuyer(harness, own)];
    const group = (await own.admin("POST", "/v1/admin/groups", { name: "Wholesalers" })).body.id;
    await own.admin("PUT", `/v1/admin/companies/${inside.companyId}/groups`, { group_ids: [group] });
    await write({ title: "Hot", kind: "warning" }, own);
    await write({ title: "For all" }, own);
    await write({ title: "For wholesalers", group_id: group }, own);
    await write({ title: "Off", status: "inactive" }, own);
    await write({ title: "Later", from: inHours(1) }, own);
    await write({ title: "Soon over", until: inHours(1) }, own);
    expect(await seen(inside)).toEqual(["Hot", "Soon over", "For wholesalers", "For all"]);
    expect(await seen(outside)).toEqual(["Hot", "Soon over", "For all"]);
    harness.clock.advance(2 * HOUR);
    expect(await seen(outside)).toEqual(["Hot", "Later", "For all"]);
    await own.admin("PATCH", `/v1/admin/groups/${group}`, { status: "inactive" });
    expect(await seen(inside)).toEqual(["Hot", "Later", "For all"]);
    const [first] = (await outside.store("GET", STORE)).body.data;
    expect(Object.keys(first).sort()).toEqual(["body", "dismissible", "id", "kind", "title", "until"]);
  });

  it("are put away by each buyer for themselves, where they may be", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    const colleague = await makeBuyer(harness, own, { companyId: buyer.companyId });
    const [away, stays] = [
      await write({ title: "Away" }, own),
      await write({ title: "Stays", dismissible: false }, own),
    ];
    const dismiss = (id: string) => buyer.store("POST", `${STORE}/${id}/dismiss`);
    expect(await dismiss(away.id)).toMatchObject({ status: 200, body: { id: away.id } });
    expect((await dismiss(away.id)).status).toBe(200);
    expect(await dismiss(stays.id)).toMatchObject({ status: 409, body: { code: "announcement_stays" } });
    expect(await seen(buyer)).toEqual(["Stays"]);
    expect(await seen(colleague)).toEqual(["Stays", "Away"]);
    const group = (await own.admin("POST", "/v1/admin/groups", { name: "Others" })).body.id;
    const hidden = await write({ title: "Hidden", group_id: group }, own);
    expect((await dismiss(hidden.id)).status).toBe(404);
  });

  it("name each bad field", async () => {
    const refused = await supplier.admin("POST", ADMIN, {
      title: "",
      body: "",
      kind: "loud",
      from: "tomorrow",
    });
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "/body",
      "/from",
      "/kind",
      "/title",
    ]);
    const unknown = "grp_01k9w8zv6se7r8x9y0a1b2c3d4";
    const wrong = { title: "A", body: "B", group_id: unknown, from: inHours(2), until: inHours(1) };
    expect(await supplier.admin("POST", ADMIN, wrong)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/group_id", code: "unknown_group" }, { pointer: "/until" }] },
    });
    const { id } = await write({ from: inHours(2) });
    expect(await supplier.admin("PATCH", `${ADMIN}/${id}`, { until: inHours(1) })).toMatchObject({
      status: 422,
    });
  });

  it("of strangers are as if they were not there, and are for staff with the permission", async () => {
    const stranger = await makeSupplier(harness);
    const { id } = await write({}, stranger);
    expect((await supplier.admin("GET", `${ADMIN}/${id}`)).status).toBe(404);
    expect((await supplier.admin("PATCH", `${ADMIN}/${id}`, { title: "Mine" })).status).toBe(404);
    const buyer = await makeBuyer(harness, supplier);
    expect((await buyer.store("POST", `${STORE}/${id}/dismiss`)).status).toBe(404);
    const narrow = await makeSupplier(harness, { scopes: ["announcements.read"] });
    expect((await narrow.admin("GET", ADMIN)).status).toBe(200);
    expect((await narrow.admin("POST", ADMIN, { title: "A", body: "B" })).status).toBe(403);
    expect((await supplier.visit("GET", STORE)).status).toBe(401);
  });
});
