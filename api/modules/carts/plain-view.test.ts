/** The plain statement of a cart: the same as the whole one, and never an answer once something is special. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { listening, type Sent } from "../../bench/scale/plans.ts";
import * as json from "../../platform/db/json-text.ts";
import { type Harness, openHarness, sharedPglite } from "../../testing/harness.ts";
import { fillCart, makeTrade, type Trade } from "../../testing/trade.ts";
import { plainView, wholeView } from "./domain/view-sql.ts";

const [PLAIN, WHOLE] = [plainView(json), wholeView(json, "cart")];
const SKUS = ["BOLT-8", "NUT-8", "WASHER-8"];
const TODAY = "2026-11-22";

describe("the plain view of a cart", () => {
  const sent: Sent[] = [];
  let harness: Harness;
  let trade: Trade;
  beforeAll(async () => {
    harness = await openHarness(listening((await sharedPglite()).db, sent));
    trade = await makeTrade(harness);
  });

  const line = fc.record({
    sku: fc.constantFrom(...SKUS),
    quantity: fc.constantFrom("0.5", "1", "100", "4000"),
    pack: fc.constantFrom(null, "BX"),
    pinned: fc.boolean(),
    seen: fc.constantFrom(null, "0.85"),
  });
  const world = fc.record({
    lines: fc.uniqueArray(line, { selector: ({ sku }) => sku }),
    named: fc.subarray([...SKUS, "ANCHOR-10", "NOTHING"]),
    disclosure: fc.constantFrom("exact", "banded", "yes_no", "hidden"),
    perWarehouse: fc.boolean(),
    limit: fc.constantFrom(null, "100.50"),
    active: fc.boolean(),
  });

  it("says letter by letter what the whole one says, where it says anything", async () => {
    const { id } = (await fillCart(trade, { "BOLT-8": "1" })).body;
    const { companyId } = trade.buyer;
    let [said, silent] = [0, 0];
    await fc.assert(
      fc.asyncProperty(world, async ({ lines, named, disclosure, perWarehouse, limit, active }) => {
        const rows = lines.map(({ sku, quantity, pack, pinned, seen }) => ({
          ...{ supplier_id: trade.supplier.id, company_id: companyId, cart_id: id, added_at: TODAY },
          ...{ product_id: trade.products[sku], quantity, pack_unit: pack, seen_amount: seen },
          warehouse_id: pinned ? trade.warehouseId : null,
        }));
        const [plain, whole] = await trade.supplier.scope(async (tx) => {
          await tx.query("delete from cart_lines where cart_id = $1", [id]);
          await tx.query(
            "insert into cart_lines select * from jsonb_populate_recordset(null::cart_lines, $1::jsonb)",
            [JSON.stringify(rows)],
          );
          await tx.query("update settings set stock_disclosure = $1, stock_per_warehouse = $2", [
            disclosure,
            perWarehouse,
          ]);
          await tx.query("update products set status = $1 where sku = 'NUT-8'", [
            active ? "active" : "inactive",
          ]);
          await tx.query("delete from company_conditions");
          if (limit !== null)
            await tx.query(
              `insert into company_conditions (supplier_id, company_id, custom, currency, maximum_order, stock_band, updated_at)
               values ($1, $2, false, 'GBP', $3, 7, now())`,
              [trade.supplier.id, companyId, limit],
            );
          const params = [id, JSON.stringify(named), "[]", TODAY];
          return [(await tx.query(PLAIN, params))[0], (await tx.query(WHOLE, params))[0]];
        });
        // No list holds the anchor, so the lists behind have to be asked for it.
        expect(plain === undefined).toBe(named.includes("ANCHOR-10"));
        if (plain === undefined) silent++;
        else {
          said++;
          expect(plain).toEqual(whole);
        }
      }),
      { numRuns: 40 },
    );
    expect(Math.min(said, silent)).toBeGreaterThan(3);
  });

  /** A cart of a company of its own, whose statements can be counted. */
  async function shop() {
    const own = await makeTrade(harness);
    const { id } = (await fillCart(own, { "BOLT-8": "10" })).body;
    const path = `/v1/store/carts/${id}`;
    const seen = async (answering: Promise<{ body: { lines: { unit_price: string }[] } }>) => {
      const { body } = await answering;
      return { price: body.lines[0]?.unit_price, views: sent.filter(({ text }) => isView(text)).length };
    };
    const set = (quantity: string) => {
      sent.length = 0;
      return seen(own.buyer.store("POST", `${path}/lines`, { lines: [{ sku: "BOLT-8", quantity }] }));
    };
    const read = () => {
      sent.length = 0;
      return seen(own.buyer.store("GET", path));
    };
    return { ...own, path, set, read };
  }
  const isView = (text: string) => text === PLAIN || text === WHOLE;

  it("is all that is asked while nothing is special", async () => {
    const { set, read } = await shop();
    expect(await set("11")).toEqual({ price: "0.85", views: 1 });
    expect(await read()).toEqual({ price: "0.85", views: 1 });
  });

  it("is asked beside the whole one of a company that nobody knows yet, and not after it did not do", async () => {
    const other = await makeTrade(harness);
    const views = async (sku: string) => {
      sent.length = 0;
      await fillCart(other, { [sku]: "1" });
      return sent.map(({ text }) => text).filter(isView);
    };
    expect(await views("ANCHOR-10")).toEqual([PLAIN, WHOLE]);
    expect(await views("BOLT-8")).toEqual([WHOLE]);
  });

  it("is followed by nothing for a session that is over", async () => {
    const { buyer, path, set } = await shop();
    expect((await set("11")).views).toBe(1);
    await buyer.store("DELETE", "/v1/store/sessions/current");
    sent.length = 0;
    const late = await buyer.store("POST", `${path}/lines`, { lines: [{ sku: "BOLT-8", quantity: "12" }] });
    expect(late.status).toBe(401);
    // What comes behind the rollback has neither role nor tenant.
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent.map(({ text }) => text).filter(isView)).toEqual([PLAIN]);
  });

  const SPECIAL: Record<string, (of: Awaited<ReturnType<typeof shop>>) => Promise<{ status: number }>> = {
    "a discount of the company": ({ supplier, buyer }) =>
      supplier.admin("POST", "/v1/admin/discounts", {
        ...{ name: "Loyal", percent: "50", company_id: buyer.companyId },
      }),
    "a discount of a category or of all": ({ supplier }) =>
      supplier.admin("POST", "/v1/admin/discounts", { name: "Sale", percent: "50" }),
    "a price of the contract's own": ({ supplier, contractId }) => {
      const row = { product_external_id: "BOLT-8", min_quantity: "1", amount: "0.425" };
      const headers = { "Idempotency-Key": crypto.randomUUID() };
      const path = `/v1/admin/contracts/${contractId}/prices/bulk`;
      return supplier.admin("POST", path, { rows: [row] }, { headers });
    },
    "a promotion in the cart": async ({ supplier, buyer, path }) => {
      const promotion = { name: "Spring", code: "SPRING5", percent: "50" };
      await supplier.admin("POST", "/v1/admin/promotions", promotion);
      return buyer.store("PUT", `${path}/promotion`, { code: "SPRING5" });
    },
  };
  it.each(Object.keys(SPECIAL))("has no answer any more at the very next request after %s", async (kind) => {
    for (const way of ["set", "read"] as const) {
      const one = await shop();
      expect((await one.set("12")).price).toBe("0.85");
      const { status } = (await SPECIAL[kind]?.(one)) ?? {};
      expect(status).toBeLessThan(300);
      const look = () => (way === "set" ? one.set("13") : one.read());
      expect((await look()).price).toBe("0.425");
      // It is remembered, so that the plain one is not tried again.
      expect(await look()).toEqual({ price: "0.425", views: 1 });
    }
  });
});
