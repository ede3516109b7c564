import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeProduct } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/price-lists";

describe("price lists with days, bases and a default", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
  });
  beforeEach(async () => {
    supplier = await makeSupplier(harness);
    for (const sku of ["A", "B"]) await makeProduct(harness, supplier, { sku });
  });
  const make = (more: object = {}) =>
    supplier.admin("POST", PATH, { name: "Trade", currency: "GBP", ...more });
  const send = async (list: string, rows: readonly object[], mode = "patch") =>
    (await supplier.admin("POST", `${PATH}/${list}/entries/bulk`, { mode, rows })).body;
  const row = (product_external_id: string, amount: string | null, valid_from?: string, more = {}) => ({
    ...{ product_external_id, amount, ...more },
    ...(valid_from === undefined ? {} : { valid_from }),
  });
  const sets = async (list: string, query = "") =>
    (await supplier.admin("GET", `${PATH}/${list}/entries${query}`)).body.data.map(
      (one: { sku: string; valid_from: string | null; valid_until: string | null; amount: string }) =>
        `${one.sku} ${one.valid_from}…${one.valid_until} ${one.amount}`,
    );

  it("let a set of prices be over on the day before the next one begins, in whatever order they come", async () => {
    const { id } = (await make()).body;
    await send(id, [row("A", "1"), row("A", "1.2", "2027-03-01"), row("B", "5")]);
    await send(id, [row("A", "1.1", "2027-01-01")]);
    expect((await sets(id)).sort()).toEqual([
      "A 2027-01-01…2027-02-28 1.1",
      "A 2027-03-01…null 1.2",
      "A null…2026-12-31 1",
      "B null…null 5",
    ]);
    await send(id, [row("A", null, "2027-01-01")]);
    expect((await sets(id)).sort()).toEqual([
      "A 2027-03-01…null 1.2",
      "A null…2027-02-28 1",
      "B null…null 5",
    ]);
    const full = await send(id, [row("A", "1.2", "2027-03-01"), row("B", "5")], "full");
    expect(full.summary).toMatchObject({ unchanged: 2, deactivated: 1 });
    expect((await sets(id)).sort()).toEqual(["A 2027-03-01…null 1.2", "B null…null 5"]);
  });

  it("page through the sets of a product", async () => {
    const { id } = (await make()).body;
    await send(id, [row("A", "1"), row("A", "2", "2027-01-01"), row("A", "3", "2027-02-01")]);
    const whole = await supplier.admin("GET", `${PATH}/${id}/entries`);
    const seen: unknown[] = [];
    for (let cursor = ""; ; ) {
      const { body } = await supplier.admin("GET", `${PATH}/${id}/entries?limit=1${cursor}`);
      seen.push(...body.data);
      if (body.next_cursor === null) break;
      cursor = `&cursor=${body.next_cursor}`;
    }
    expect(seen).toEqual(whole.body.data);
    expect(seen).toHaveLength(3);
  });

  it("keep the quantity that a new set's prices are for", async () => {
    const { id } = (await make()).body;
    await send(id, [row("A", "12.40", undefined, { base_quantity: "100" })]);
    await send(id, [row("A", "12.90", "2027-01-01")]);
    const { data } = (await supplier.admin("GET", `${PATH}/${id}/entries`)).body;
    expect(data.map((one: { base_quantity: string }) => one.base_quantity)).toEqual(["100", "100"]);
  });

  it("derive from a fixed list of the same currency, and say why not from others", async () => {
    const base = (await make()).body.id;
    const derived = { kind: "derived", base_list_id: base, percent: "-12.5" };
    const made = await make({ ...derived, rounding: { step: "0.05", mode: "up" } });
    expect(made).toMatchObject({
      status: 201,
      body: { ...derived, rounding: { step: "0.05", mode: "up" }, is_default: false, valid_from: null },
    });
    const chained = { status: 409, body: { code: "derived_of_derived" } };
    const refused = (pointer: string, code: string) => ({
      status: 422,
      body: { errors: [{ pointer, code }] },
    });
    expect(await make({ ...derived, base_list_id: made.body.id })).toMatchObject(chained);
    expect(await make({ ...derived, currency: "EUR" })).toMatchObject(
      refused("/base_list_id", "currency_mismatch"),
    );
    expect(await make({ ...derived, base_list_id: harness.newId("prl") })).toMatchObject(
      refused("/base_list_id", "unknown_price_list"),
    );
    expect(await make({ ...derived, base_list_id: null })).toMatchObject(refused("/base_list_id", "missing"));
    expect(await make({ kind: "cost_plus" })).toMatchObject(refused("/percent", "missing"));
    expect(await make({ kind: "cost_plus", percent: "-100" })).toMatchObject(refused("/percent", "too_low"));
    expect(await make({ percent: "5" })).toMatchObject(refused("/percent", "not_derived"));
    expect(await make({ base_list_id: base })).toMatchObject(refused("/base_list_id", "not_derived"));
    expect(await make({ valid_from: "2027-01-02", valid_until: "2027-01-01" })).toMatchObject(
      refused("/valid_until", "before_valid_from"),
    );
    const change = (id: string, body: object) => supplier.admin("PATCH", `${PATH}/${id}`, body);
    expect(await change(base, { kind: "cost_plus", percent: "5" })).toMatchObject(chained);
    expect(await change(made.body.id, { base_list_id: made.body.id })).toMatchObject(chained);
    const plain = { kind: "fixed", base_list_id: null, percent: null, rounding: null };
    expect((await change(made.body.id, plain)).body).toMatchObject(plain);
  });

  it("have one default a currency; a new one takes its place", async () => {
    const first = await make({ is_default: true });
    const euros = await make({ is_default: true, currency: "EUR" });
    const second = await make();
    harness.clock.advance(1);
    await supplier.admin("PATCH", `${PATH}/${second.body.id}`, { is_default: true });
    const { data } = (await supplier.admin("GET", PATH)).body;
    const defaults = data.filter((one: { is_default: boolean }) => one.is_default);
    expect(defaults.map((one: { id: string }) => one.id).sort()).toEqual(
      [euros.body.id, second.body.id].sort(),
    );
    const trail = await supplier.scope((tx) =>
      tx.query("select action, changes from audit_entries where record_id = $1 order by id desc limit 1", [
        first.body.id,
      ]),
    );
    expect(trail).toEqual([
      { action: "price_list.updated", changes: [{ field: "is_default", before: true, after: false }] },
    ]);
  });
});
