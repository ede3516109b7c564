import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { makeId } from "../../kernel/id.ts";
import type { RecordedEvent } from "../../platform/events/definition.ts";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { companies } from "../companies/tables.ts";
import { notifyStaff } from "./reactions.ts";

const PATH = "/v1/admin/notifications";

describe("notifications", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let companyId: string;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    companyId = await makeCompany(harness, supplier, { name: "Hartley Gifts Ltd" });
  });

  const happen = async (own: TestSupplier, over: Partial<RecordedEvent> = {}, times = 1) => {
    harness.clock.advance(1);
    const event: RecordedEvent = {
      ...{ id: harness.newId("evt"), supplierId: own.id, type: "company.connected", data: {} },
      ...{ recordId: companyId, companyId, actor: { kind: "buyer", id: null }, at: harness.clock.now() },
      ...over,
    };
    const context = { ports: harness.ports, scope: own.scope };
    for (let i = 0; i < times; i++) await notifyStaff.handle(context, event);
  };
  const unread = async (own: TestSupplier) => (await own.admin("GET", `${PATH}/count`)).body.unread;
  /** The Admin API as a member with a role. */
  const join = async (own: TestSupplier, scope: string) => {
    const role = await own.admin("POST", "/v1/admin/roles", {
      ...{ name: `Role ${harness.newId("rol")}`, permissions: ["notifications.read", "orders.read"], scope },
    });
    const member = { email: `${harness.newId("stf")}@bolts.example`, password: "a long password" };
    const { body } = await own.admin("POST", "/v1/admin/staff", {
      ...{ ...member, name: "Olga Nowak", role_id: role.body.id },
    });
    const session = await harness.call("POST", "/v1/admin/sessions", {
      body: { ...member, supplier_id: own.id },
    });
    const headers = { Authorization: `Bearer ${session.body.token}` };
    return {
      id: body.id as string,
      call: (method: string, path: string, sent?: unknown) =>
        harness.call(method, path, { body: sent, headers }),
    };
  };

  it("are made once for each event, however often the job runs", async () => {
    await happen(supplier, {}, 3);
    const { body } = await supplier.admin("GET", PATH);
    expect(body).toMatchObject({
      data: [
        {
          ...{ type: "company.connected", title: "Hartley Gifts Ltd is connected", record_id: companyId },
          ...{ company: { id: companyId, name: "Hartley Gifts Ltd" }, read_at: null },
        },
      ],
      next_cursor: null,
    });
    expect(await unread(supplier)).toBe(1);
  });

  it("say what happened, of what there is", async () => {
    const own = await makeSupplier(harness);
    await happen(own, { type: "order.submitted", recordId: harness.newId("ord"), companyId: null });
    await happen(own, { type: "application.submitted", recordId: harness.newId("app"), companyId: null });
    const { data } = (await own.admin("GET", PATH)).body;
    expect(data.map(({ title, company }: { title: string; company: null }) => [title, company])).toEqual([
      ["A company asks for an account", null],
      ["Order  from a company", null],
    ]);
  });

  it("are read one by one or all at once, by each reader for itself", async () => {
    const own = await makeSupplier(harness);
    const company = await makeCompany(harness, own);
    const about = { recordId: company, companyId: company };
    for (let i = 0; i < 5; i++) await happen(own, about);
    const olga = await join(own, "all");
    const first = (await own.admin("GET", `${PATH}?limit=2`)).body;
    const rest = (await own.admin("GET", `${PATH}?limit=2&cursor=${first.next_cursor}`)).body;
    const [newest, second] = first.data;
    expect(rest.data).toHaveLength(2);
    expect(
      (await own.admin("POST", `${PATH}/read`, { ids: [newest.id, newest.id, harness.newId("ntf")] })).body,
    ).toEqual({ unread: 4 });
    const left = (await own.admin("GET", `${PATH}?unread=true`)).body.data;
    expect(left.map(({ id }: { id: string }) => id)).not.toContain(newest.id);
    expect(left[0].id).toBe(second.id);
    expect((await olga.call("GET", `${PATH}/count`)).body).toEqual({ unread: 5 });
    expect((await own.admin("POST", `${PATH}/read`, { all: true })).body).toEqual({ unread: 0 });
    // What is old enough is marked with one row; what comes later is unread again.
    harness.clock.advance(120_000);
    await happen(own, about);
    expect(await unread(own)).toBe(1);
    expect((await own.admin("POST", `${PATH}/read`, { all: true })).body).toEqual({ unread: 0 });
    const all = (await own.admin("GET", PATH)).body.data;
    expect(all).toHaveLength(6);
    expect(all.filter(({ read_at }: { read_at: string | null }) => read_at === null)).toEqual([]);
    expect((await olga.call("POST", `${PATH}/read`, { all: true })).body).toEqual({ unread: 0 });
  });

  it("that were made earlier and committed later are not lost by reading all", async () => {
    const own = await makeSupplier(harness);
    await happen(own, { companyId: null });
    await own.admin("POST", `${PATH}/read`, { all: true });
    const earlier = harness.clock.now().getTime() - 5000;
    await own.scope((tx) =>
      tx.query(
        `insert into notifications (supplier_id, id, event_id, type, record_id, at)
         values ($1, $2, $3, 'order.submitted', 'ord_x', $4)`,
        [
          own.id,
          makeId("ntf", earlier, new Uint8Array(10)),
          harness.newId("evt"),
          new Date(earlier).toISOString(),
        ],
      ),
    );
    expect(await unread(own)).toBe(1);
  });

  it("of others' companies are not there for who represents some", async () => {
    const own = await makeSupplier(harness);
    const [mine, theirs] = [await makeCompany(harness, own), await makeCompany(harness, own)];
    const rep = await join(own, "own");
    await own.scope((tx) =>
      tx.db.update(companies).set({ salesRepId: rep.id }).where(eq(companies.id, mine)),
    );
    await happen(own, { recordId: mine, companyId: mine });
    await happen(own, { recordId: theirs, companyId: theirs });
    await happen(own, { type: "application.submitted", recordId: harness.newId("app"), companyId: null });
    const seen = (await rep.call("GET", PATH)).body.data;
    expect(seen.map(({ record_id }: { record_id: string }) => record_id)).toEqual([mine]);
    expect((await rep.call("GET", `${PATH}/count`)).body).toEqual({ unread: 1 });
    expect(await unread(own)).toBe(3);
    expect((await rep.call("POST", `${PATH}/read`, { all: true })).body).toEqual({ unread: 0 });
    expect(await unread(own)).toBe(3);
  });

  it("of a stranger are not there, and need the permission and one of the two choices", async () => {
    const stranger = await makeSupplier(harness);
    await happen(stranger, { companyId: null });
    const fresh = await makeSupplier(harness, { scopes: ["notifications.read"] });
    expect((await fresh.admin("GET", PATH)).body.data).toEqual([]);
    expect(await unread(fresh)).toBe(0);
    for (const body of [{}, { all: true, ids: ["x"] }, { all: false }]) {
      expect((await fresh.admin("POST", `${PATH}/read`, body)).status).toBe(422);
    }
    const narrow = await makeSupplier(harness, { scopes: ["orders.read"] });
    for (const [method, path, body] of [
      ["GET", PATH],
      ["GET", `${PATH}/count`],
      ["POST", `${PATH}/read`, { all: true }],
    ] as const) {
      expect((await narrow.admin(method, path, body)).status).toBe(403);
    }
  });
});
