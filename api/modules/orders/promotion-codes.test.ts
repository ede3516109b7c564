import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderMail } from "../../platform/mail/render.ts";
import { makeSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { fillCart, makeTrade, submit, type Trade } from "../../testing/trade.ts";
import { mails } from "./mails.tsx";

const PATH = "/v1/admin/promotions";

describe("promotion codes", () => {
  let harness: Harness;
  let trade: Trade;
  beforeAll(async () => {
    harness = await openHarness();
  });
  beforeEach(async () => {
    trade = await makeTrade(harness);
  });
  const make = (more: object = {}) =>
    trade.supplier.admin("POST", PATH, { code: "spring5", name: "Spring", percent: "5", ...more });
  const put = (cartId: string, code: string | null) =>
    trade.buyer.store("PUT", `/v1/store/carts/${cartId}/promotion`, { code });

  /** What the buyer is told of an order, in plain text. */
  async function mailOf(orderId: string): Promise<string> {
    const mail = mails.find(({ template }) => template === "order-submitted-buyer");
    const about = { recordId: orderId } as Parameters<NonNullable<typeof mail>["facts"]>[1];
    const told = await trade.supplier.scope(async (tx) => mail?.facts(tx, about, harness.ports));
    const pages = { signIn: null, order: null, invitation: null, passwordReset: null };
    const sender = {
      ...{ name: "Bolts", email: "a@bolts.example", replyTo: null, logoUrl: null, accentColour: null },
      pages: { ...pages, account: null, application: null, desk: null },
    };
    const [recipient] = told?.recipients ?? [];
    if (!mail || !told || !recipient) throw new Error("nobody is told");
    return renderMail(mail.body(told.facts, recipient, sender)).text;
  }

  it("are made, listed, found by code and changed by staff", async () => {
    const made = await make({ minimum: { amount: "50", currency: "GBP" }, maximum_uses: 2 });
    expect(made).toMatchObject({
      status: 201,
      body: { code: "SPRING5", percent: "5", uses: 0, minimum: { amount: "50.00", currency: "GBP" } },
    });
    expect(await make()).toMatchObject({ status: 409, body: { code: "code_taken" } });
    expect((await trade.supplier.admin("GET", `${PATH}?code=Spring5`)).body.data).toEqual([made.body]);
    const path = `${PATH}/${made.body.id}`;
    const changed = await trade.supplier.admin("PATCH", path, { minimum: null, percent: "7.5" });
    expect(changed.body).toMatchObject({ minimum: null, percent: "7.5" });
    expect((await trade.supplier.admin("GET", path)).headers.get("ETag")).toBe('"v2"');
    const stale = { headers: { "If-Match": '"v1"' } };
    expect(await trade.supplier.admin("PATCH", path, { name: "X" }, stale)).toMatchObject({ status: 412 });
    expect(await make({ code: "B2", external_id: "k" })).toMatchObject({ status: 201 });
    expect(await make({ code: "B3", external_id: "k" })).toMatchObject({
      status: 409,
      body: { code: "external_id_taken" },
    });
    expect(await make({ code: "B4", category_id: harness.newId("cat") })).toMatchObject({ status: 422 });
    expect(await make({ code: "a b" })).toMatchObject({ status: 422 });
    const stranger = await makeSupplier(harness);
    expect(await stranger.admin("GET", path)).toMatchObject({ status: 404 });
    expect(await stranger.admin("PATCH", path, { name: "X" })).toMatchObject({ status: 404 });
    const reader = await makeSupplier(harness, { scopes: ["prices.read"] });
    expect(await reader.admin("POST", PATH, { code: "XX", name: "X", percent: "1" })).toMatchObject({
      status: 403,
    });
  });

  it("take their percentage off, are seen on each line and on the order, and come out again", async () => {
    const { id } = (await make()).body;
    const cart = (await fillCart(trade, { "BOLT-8": "100", "NUT-8": "10" })).body;
    const set = await put(cart.id, "Spring5");
    const step = { kind: "promotion", id, name: "Spring", percent: "5" };
    expect(set.body).toMatchObject({
      promotion: { code: "SPRING5", name: "Spring", problem: null },
      lines: [
        { list_price: "0.7", unit_price: "0.665", discounts: [step], net: { amount: "66.50" } },
        { list_price: "0.105", unit_price: "0.0998", net: { amount: "1.00" } },
      ],
      totals: { net: { amount: "67.50" } },
    });
    expect((await trade.buyer.store("GET", `/v1/store/carts/${cart.id}`)).body).toMatchObject({
      promotion: { code: "SPRING5" },
      totals: { net: { amount: "67.50" } },
    });
    const out = await put(cart.id, null);
    expect(out.body).toMatchObject({ promotion: null, totals: cart.totals });
    await put(cart.id, "SPRING5");
    const order = await submit(trade, cart.id);
    expect(order).toMatchObject({ status: 201, body: { totals: { net: { amount: "67.50" } } } });
    expect(order.body.lines[0]).toMatchObject({ unit_price: "0.665", list_price: "0.7", discounts: [step] });
    const mail = await mailOf(order.body.id);
    expect(mail).toMatch(/Promotion\s+Spring \(SPRING5\)/);
    expect(mail).toContain("BOLT-8 · 100 × £0.665 · −5 % Spring");
    // As it was, whatever becomes of it, on both sides.
    const promotion = { code: "SPRING5", name: "Spring" };
    await trade.supplier.admin("PATCH", `${PATH}/${id}`, { name: "Autumn", percent: "9" });
    const own = (await trade.buyer.store("GET", `/v1/store/orders/${order.body.id}`)).body;
    const theirs = (await trade.supplier.admin("GET", `/v1/admin/orders/${order.body.id}`)).body;
    for (const body of [order.body, own, theirs])
      expect(body).toMatchObject({ promotion, lines: [{ discounts: [step] }, { discounts: [step] }] });
    expect((await trade.supplier.admin("GET", `${PATH}/${id}`)).body.uses).toBe(1);
  });

  it("are refused with the reason: unknown, over, used up, for others, for more goods", async () => {
    const cart = (await fillCart(trade, { "BOLT-8": "100" })).body;
    const refused = async (code: string, problem: string, facts: object = {}) =>
      expect(await put(cart.id, code)).toMatchObject({ status: 422, body: { code: problem, ...facts } });
    await refused("NOTHING", "promotion_unknown");
    await make({ code: "OVER", valid_until: "2026-11-21" });
    await refused("OVER", "promotion_expired", { valid_until: "2026-11-21" });
    await make({ code: "BIG", minimum: { amount: "70.01", currency: "GBP" } });
    await refused("BIG", "below_promotion_minimum", {
      minimum: { amount: "70.01", currency: "GBP" },
      net: { amount: "70.00", currency: "GBP" },
    });
    const off = (await make({ code: "OFF" })).body;
    await trade.supplier.admin("PATCH", `${PATH}/${off.id}`, { status: "inactive" });
    await refused("OFF", "promotion_unknown");
    const group = (await trade.supplier.admin("POST", "/v1/admin/groups", { name: "Others" })).body;
    await make({ code: "OTHERS", group_id: group.id });
    await refused("OTHERS", "promotion_not_for_you");
    const read = await trade.buyer.store("GET", `/v1/store/carts/${cart.id}`);
    expect(read.body.promotion).toBeNull();
  });

  it("are not tried out without end, in a cart or an explanation, and cost nothing where they are right", async () => {
    await make();
    const cart = (await fillCart(trade, { "BOLT-8": "100" })).body;
    const explain = (promotion_code: string) =>
      trade.buyer.store("POST", "/v1/store/prices/explain", {
        ...{ contract_id: trade.contractId, sku: "BOLT-8", promotion_code },
      });
    for (let guess = 0; guess < 15; guess++) {
      expect((await (guess % 2 ? put(cart.id, "SPRING5") : explain("SPRING5"))).status).toBe(200);
      expect((await put(cart.id, `GUESS${guess}`)).status).toBe(422);
      expect((await explain(`GUESS${guess}`)).status).toBe(200);
    }
    for (const answer of [await put(cart.id, "SPRING5"), await explain("SPRING5")])
      expect(answer).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    expect((await put(cart.id, null)).status).toBe(200);
    const other = await makeTrade(harness, {
      supplier: trade.supplier,
      specs: [{ sku: "OTHER", prices: { "1": "9" } }],
    });
    const theirs = (await fillCart(other, { OTHER: "1" })).body;
    const elsewhere = await other.buyer.store("PUT", `/v1/store/carts/${theirs.id}/promotion`, {
      code: "SPRING5",
    });
    expect(elsewhere.status).toBe(200);
  });

  it("are explained only as often as they may be used", async () => {
    await make({ maximum_uses_per_company: 1 });
    const cart = (await fillCart(trade, { "BOLT-8": "100" })).body;
    const steps = async () =>
      (
        await trade.buyer.store("POST", "/v1/store/prices/explain", {
          ...{ contract_id: trade.contractId, sku: "BOLT-8", promotion_code: "SPRING5" },
        })
      ).body.steps.map(({ kind }: { kind: string }) => kind);
    expect(await steps()).toContain("promotion_discount");
    await put(cart.id, "SPRING5");
    expect((await submit(trade, cart.id)).status).toBe(201);
    expect(await steps()).not.toContain("promotion_discount");
  });

  it("stop counting while the goods are worth less than they ask for", async () => {
    await make({ minimum: { amount: "70", currency: "GBP" } });
    const cart = (await fillCart(trade, { "BOLT-8": "100", "NUT-8": "10" })).body;
    expect((await put(cart.id, "SPRING5")).body.lines[0].unit_price).toBe("0.665");
    const lines = (sku: string, quantity: string) =>
      trade.buyer.store("POST", `/v1/store/carts/${cart.id}/lines`, { lines: [{ sku, quantity }] });
    const less = (await lines("BOLT-8", "10")).body;
    expect(less).toMatchObject({
      promotion: { problem: "below_promotion_minimum" },
      lines: [{ unit_price: "0.85", discounts: [] }, { unit_price: "0.105" }],
    });
    const more = (await lines("BOLT-8", "100")).body;
    expect(more).toMatchObject({
      promotion: { problem: null },
      lines: [{ unit_price: "0.665" }, { unit_price: "0.0998" }],
    });
    expect(await submit(trade, cart.id)).toMatchObject({ status: 201 });
  });

  it("that ran out change the cart: nothing is charged that was not shown", async () => {
    await make({ maximum_uses_per_company: 1 });
    const first = (await fillCart(trade, { "BOLT-8": "100" })).body;
    await put(first.id, "SPRING5");
    await submit(trade, first.id);
    const second = (await fillCart(trade, { "BOLT-8": "100" })).body;
    expect(await put(second.id, "SPRING5")).toMatchObject({
      status: 422,
      body: { code: "promotion_used_up" },
    });
    const { id } = (await make({ code: "ONE" })).body;
    await put(second.id, "ONE");
    await trade.supplier.admin("PATCH", `${PATH}/${id}`, { status: "inactive" });
    expect(await submit(trade, second.id)).toMatchObject({
      status: 409,
      body: { code: "cart_changed", changes: [{ kind: "price", before: "0.665", now: "0.7" }] },
    });
  });
});
