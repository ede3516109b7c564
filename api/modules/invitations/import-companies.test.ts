import { beforeAll, describe, expect, it } from "vitest";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { staff } from "../staff/tables.ts";

const BULK = "/v1/admin/companies/bulk";
const LEEDS = { line1: "12 Mill Lane", postal_code: "LS1 4DY", city: "Leeds", country: "GB" };

describe("importing companies", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await open();
  });

  async function open(): Promise<TestSupplier> {
    const own = await makeSupplier(harness);
    const now = harness.clock.now();
    await own.admin("PATCH", "/v1/admin/settings", {
      pages: { invitation: "https://shop.example/welcome", sign_in: "https://shop.example/sign-in" },
    });
    await own.scope((tx) =>
      tx.db.insert(staff).values({
        ...{ supplierId: own.id, id: harness.newId("stf"), name: "Jo Smith", email: "jo@bolts.example" },
        ...{ passwordHash: "x", permissions: [], createdAt: now, updatedAt: now },
      }),
    );
    await own.admin("POST", "/v1/admin/groups", { name: "Wholesalers", external_id: "W" });
    await own.admin("POST", "/v1/admin/groups", { name: "Retail", external_id: "R" });
    return own;
  }
  const send = async (rows: readonly object[], own = supplier, mode = "patch") => {
    harness.clock.advance(1000);
    const answer = await own.admin("POST", BULK, { mode, rows });
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const row = (external_id: string, more: object = {}) => ({
    external_id,
    name: `Company ${external_id}`,
    email: `${external_id.toLowerCase()}@company.example`,
    ...more,
  });
  const found = async (external_id: string, own = supplier) =>
    (await own.admin("GET", `/v1/admin/companies?external_id=${external_id}`)).body.data[0];
  const statuses = (body: { results: { status: string }[] }) => body.results.map(({ status }) => status);

  it("makes them with groups, representative and address, and says what is unchanged", async () => {
    const rows = [
      row("A-1", {
        vat_id: "856-734-62-15",
        country: "PL",
        group_external_ids: ["W"],
        sales_rep_email: "Jo@bolts.example",
        billing_address: LEEDS,
        client_type: "wholesale",
        status: "active",
      }),
      row("A-2"),
    ];
    expect(statuses(await send(rows))).toEqual(["created", "created"]);
    const company = await found("A-1");
    expect(company).toMatchObject({
      ...{ vat_id: "PL8567346215", country: "PL", client_type: "wholesale", status: "active" },
      groups: [{ name: "Wholesalers" }],
      sales_rep: { name: "Jo Smith" },
    });
    const book = async () =>
      (await supplier.admin("GET", `/v1/admin/addresses?company_id=${company.id}`)).body.data;
    expect(await book()).toMatchObject([
      { ...LEEDS, company_name: "Company A-1", is_billing_default: true, is_shipping_default: true },
    ]);
    expect((await found("A-2")).status).toBe("invited");
    expect(statuses(await send(rows))).toEqual(["unchanged", "unchanged"]);
    const moved = { external_id: "A-1", billing_address: { ...LEEDS, line1: "1 New Road" } };
    const changes = [moved, { external_id: "A-2", region: "north" }];
    expect(statuses(await send(changes))).toEqual(["updated", "updated"]);
    expect(await book()).toMatchObject([{ line1: "1 New Road" }]);
    expect(statuses(await send([{ external_id: "A-1", group_external_ids: ["R"], vat_id: null }]))).toEqual([
      "updated",
    ]);
    expect(await found("A-1")).toMatchObject({ groups: [{ name: "Retail" }], vat_id: null, region: null });
    const [event] = await supplier.scope((tx) =>
      tx.query("select data from events where type = 'companies.imported' order by at limit 1"),
    );
    expect(event).toEqual({ data: { created: 2, updated: 0, deactivated: 0 } });
  });

  it("lets each bad row fail alone and say why", async () => {
    await send([row("B-1", { identification_code: "CODE-1" })]);
    const body = await send([
      row("B-2"),
      { external_id: "B-3" },
      row("B-4", { vat_id: "DE136695977" }),
      row("B-5", { vat_id: "8567346216", country: "PL" }),
      row("B-6", { group_external_ids: ["W", "nowhere"] }),
      row("B-7", { sales_rep_email: "nobody@bolts.example" }),
      row("B-8", { identification_code: "CODE-1" }),
      row("B-9", { billing_address: { ...LEEDS, country: "England" } }),
      row("B-10", { identification_code: "CODE-2" }),
      row("B-11", { identification_code: "CODE-2" }),
    ]);
    const told = body.results.map(({ error }: { error?: { pointer: string } }) => error?.pointer ?? null);
    expect(told).toEqual([
      null,
      "/rows/1/name",
      "/rows/2/vat_id",
      "/rows/3/vat_id",
      "/rows/4/group_external_ids",
      "/rows/5/sales_rep_email",
      "/rows/6/identification_code",
      "/rows/7/billing_address/country",
      null,
      "/rows/9/identification_code",
    ]);
    expect(body.summary).toMatchObject({ created: 2, failed: 8 });
  });

  it("mails the way in once: an invitation, or an account with a password", async () => {
    const own = await open();
    const rows = [
      row("C-1", { invite: "link", buyer_name: "Maya Hartley" }),
      row("C-2", { invite: "temporary_password", language: "pl" }),
      row("C-3", { invite: "none" }),
    ];
    await send(rows, own);
    const events = async (type: string) =>
      (await own.scope((tx) => tx.query("select id from events where type = $1", [type]))).length;
    expect([await events("invitation.sent"), await events("buyer.created")]).toEqual([1, 1]);
    expect(statuses(await send(rows, own))).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect([await events("invitation.sent"), await events("buyer.created")]).toEqual([1, 1]);
    const invitations = (await own.admin("GET", "/v1/admin/invitations")).body.data;
    expect(invitations).toMatchObject([
      { email: "c-1@company.example", name: "Maya Hartley", status: "open" },
    ]);
    expect((await found("C-1", own)).status).toBe("invited");
    expect((await found("C-2", own)).status).toBe("registered");
    const [buyer] = await own.scope((tx) =>
      tx.query("select email, name, language from buyers where email = 'c-2@company.example'"),
    );
    expect(buyer).toEqual({ email: "c-2@company.example", name: "Company C-2", language: "pl" });
  });

  it("does not mail where the website has no page to lead to", async () => {
    const own = await makeSupplier(harness);
    const body = await send(
      [row("D-1", { invite: "link" }), row("D-2", { invite: "temporary_password" })],
      own,
    );
    expect(body.results.map(({ error }: { error: { code: string } }) => error.code)).toEqual([
      "invitation_page_missing",
      "password_page_missing",
    ]);
  });

  it("suspends what a full set does not name, and leaves closed ones closed", async () => {
    const own = await open();
    await send(
      [row("E-1", { status: "active" }), row("E-2", { status: "active" }), row("E-3", { status: "closed" })],
      own,
    );
    await makeCompany(harness, own, { name: "Made by hand" });
    const body = await send([row("E-1")], own, "full");
    expect(body.summary).toMatchObject({ unchanged: 1, deactivated: 1 });
    expect(await found("E-2", own)).toMatchObject({
      status: "suspended",
      status_reason: "Not in the last full import",
    });
    const again = await send([row("E-2", { status: "active" }), row("E-3", { status: "active" })], own);
    expect(again.results).toMatchObject([
      { status: "updated" },
      { status: "failed", error: { code: "company_status_conflict" } },
    ]);
    expect(await found("E-2", own)).toMatchObject({ status: "active", status_reason: null });
  });

  it("suspends more than half only where that is said to be meant", async () => {
    const own = await open();
    const rows = ["G-1", "G-2", "G-3"].map((key) => row(key, { status: "active" }));
    await send(rows, own);
    const half = await own.admin("POST", `${BULK}?mode=full`, { rows: [row("G-1", { region: "north" })] });
    expect([half.status, half.body.code, half.body.would_suspend, half.body.of]).toEqual([
      ...[409, "too_many_suspensions", 2, 3],
    ]);
    expect(await found("G-1", own)).toMatchObject({ region: "north" });
    expect(await found("G-2", own)).toMatchObject({ status: "active" });
    const meant = await own.admin("POST", `${BULK}?mode=full&allow_suspensions=true`, { rows: [row("G-1")] });
    expect(meant.body.summary).toMatchObject({ deactivated: 2 });
  });

  it("is for staff with the permission, and touches nobody else's", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    expect((await narrow.admin("POST", BULK, { rows: [row("F-1")] })).status).toBe(403);
    const stranger = await open();
    await send([row("F-2")], stranger);
    expect(statuses(await send([row("F-2", { name: "Mine" })]))).toEqual(["created"]);
    expect((await found("F-2", stranger)).name).toBe("Company F-2");
  });
});
