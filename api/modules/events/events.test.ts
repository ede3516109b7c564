import { beforeAll, describe, expect, it } from "vitest";
import { makeSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { fillCart, makeTrade, submit, type Trade } from "../../testing/trade.ts";

/** What the dispatcher does after each commit. */
async function stamp(trade: Trade): Promise<void> {
  await trade.supplier.scope(async (tx) => {
    await tx.query("reset role");
    await tx.query(
      `update events set position = coalesce(position, (select coalesce(max(position), 0) + 1 from events e
       where e.supplier_id = $1)) where supplier_id = $1 and position is null`,
      [trade.supplier.id],
    );
  });
}

describe("the change feed", () => {
  let harness: Harness;
  let trade: Trade;
  beforeAll(async () => {
    harness = await openHarness();
    trade = await makeTrade(harness);
  });

  it("gives each event once and goes on from the cursor it gave", async () => {
    const first = (await submit(trade, (await fillCart(trade, { "BOLT-8": "1" })).body.id)).body;
    await stamp(trade);
    const page = await trade.supplier.admin("GET", "/v1/admin/events");
    expect(page.body.data).toMatchObject([
      {
        type: "order.submitted",
        record_id: first.id,
        company_id: trade.buyer.companyId,
        actor: { kind: "buyer", id: trade.buyer.id },
        data: { number: first.number, line_count: 1 },
      },
    ]);
    expect(page.body.next_cursor).toBeNull();
    const path = `/v1/admin/events?cursor=${page.body.data[0].cursor}`;
    const nothing = await trade.supplier.admin("GET", path);
    expect(nothing.body).toEqual({ data: [], next_cursor: null });
    const second = (await submit(trade, (await fillCart(trade, { "BOLT-8": "1" })).body.id)).body;
    expect((await trade.supplier.admin("GET", path)).body.data).toEqual([]);
    await stamp(trade);
    const later = await trade.supplier.admin("GET", path);
    expect(later.body.data.map((event: { record_id: string }) => event.record_id)).toEqual([second.id]);
  });

  it("is the supplier's own, and needs its permission", async () => {
    const stranger = await makeSupplier(harness, { scopes: ["events.read"] });
    expect((await stranger.admin("GET", "/v1/admin/events")).body).toEqual({ data: [], next_cursor: null });
    const narrow = await makeSupplier(harness, { scopes: ["orders.read"] });
    expect((await narrow.admin("GET", "/v1/admin/events")).status).toBe(403);
  });

  it("refuses a cursor of another list", async () => {
    const refused = await trade.supplier.admin("GET", "/v1/admin/events?cursor=nonsense");
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: "/query/cursor" }] } });
  });
});

describe("the audit trail", () => {
  it("says who changed what on a record, newest first, and no other record's", async () => {
    const harness = await openHarness();
    const trade = await makeTrade(harness);
    const order = (await submit(trade, (await fillCart(trade, { "BOLT-8": "1" })).body.id)).body;
    await submit(trade, (await fillCart(trade, { "BOLT-8": "1" })).body.id);
    harness.clock.advance(1000);
    await trade.supplier.admin("POST", `/v1/admin/orders/${order.id}/accept`, {
      promised_date: "2026-12-01",
    });
    const trail = await trade.supplier.admin("GET", `/v1/admin/audit?record_id=${order.id}`);
    expect(trail.body.data).toMatchObject([
      {
        action: "order.accepted",
        actor: { kind: "key", name: "Test" },
        changes: [
          { field: "acceptance", before: "submitted", after: "accepted" },
          { field: "promised_date", before: null, after: "2026-12-01" },
        ],
      },
      { action: "order.submitted", actor: { kind: "buyer", name: "Ann Brown" } },
    ]);
    const all = await trade.supplier.admin("GET", "/v1/admin/audit?limit=2");
    expect(all.body.data).toHaveLength(2);
    expect(all.body.next_cursor).not.toBeNull();
  });
});
