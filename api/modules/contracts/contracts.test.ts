import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeContract, makePriceList } from "../../testing/catalogue.ts";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/contracts";

describe("contracts", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let company_id: string;
  let price_list_id: string;
  beforeAll(async () => {
    harness = await openHarness();
  });
  beforeEach(async () => {
    supplier = await makeSupplier(harness);
    company_id = await makeCompany(harness, supplier);
    price_list_id = await makePriceList(harness, supplier, {});
  });
  const input = (more: object = {}) => ({
    ...{ company_id, price_list_id, name: "30 days", payment_terms: { kind: "net", net_days: 30 } },
    ...more,
  });
  const make = async (more: object = {}) => {
    harness.clock.advance(1);
    return supplier.admin("POST", PATH, input(more));
  };

  it("take the price list's currency; the first is the default, and one is at most", async () => {
    const first = await make();
    expect(first).toMatchObject({
      status: 201,
      body: {
        ...{ currency: "GBP", is_default: true, status: "active", tax_treatment: "standard" },
        payment_terms: { kind: "net", net_days: 30, prepay_percent: null },
        minimum_order: null,
      },
    });
    const second = await make({
      name: "Prepaid",
      is_default: true,
      payment_terms: { kind: "prepaid" },
      minimum_order: { amount: "250", currency: "GBP" },
    });
    expect(second.body).toMatchObject({
      payment_terms: { kind: "prepaid", net_days: null, prepay_percent: "100" },
      minimum_order: { amount: "250.00", currency: "GBP" },
    });
    const third = await make({ name: "Third" });
    const defaults = async () =>
      (await supplier.admin("GET", `${PATH}?company_id=${company_id}`)).body.data.map(
        (one: { is_default: boolean }) => one.is_default,
      );
    expect(await defaults()).toEqual([false, true, false]);
    await supplier.admin("PATCH", `${PATH}/${third.body.id}`, { is_default: true });
    expect(await defaults()).toEqual([false, false, true]);
    const trail = await supplier.scope((tx) =>
      tx.query("select changes from audit_entries where record_id = $1 and action = 'contract.updated'", [
        second.body.id,
      ]),
    );
    expect(trail).toEqual([{ changes: [{ field: "is_default", before: true, after: false }] }]);
  });

  it("refuse another currency, an unknown company or list, odd terms and dates the wrong way round", async () => {
    const euros = await makePriceList(harness, supplier, {}, { currency: "EUR" });
    const { id } = (await make()).body;
    const mismatch = (pointer: string) => ({
      status: 422,
      body: { code: "currency_mismatch", errors: [{ pointer }] },
    });
    expect(await make({ currency: "EUR" })).toMatchObject(mismatch("/currency"));
    const minimum_order = { amount: "1", currency: "EUR" };
    expect(await make({ minimum_order })).toMatchObject(mismatch("/minimum_order/currency"));
    const change = (body: object) => supplier.admin("PATCH", `${PATH}/${id}`, body);
    expect(await change({ price_list_id: euros })).toMatchObject(mismatch("/price_list_id"));
    expect(await change({ minimum_order })).toMatchObject(mismatch("/minimum_order/currency"));
    const invalid = (...errors: object[]) => ({ status: 422, body: { code: "invalid_request", errors } });
    const nowhere = { company_id: harness.newId("com"), price_list_id: harness.newId("prl") };
    expect(await make(nowhere)).toMatchObject(
      invalid(
        { pointer: "/company_id", code: "unknown_company" },
        { pointer: "/price_list_id", code: "unknown_price_list" },
      ),
    );
    expect(await change({ price_list_id: harness.newId("prl") })).toMatchObject(
      invalid({ pointer: "/price_list_id", code: "unknown_price_list" }),
    );
    expect(await make({ payment_terms: { kind: "net" } })).toMatchObject(
      invalid({ pointer: "/payment_terms/net_days" }),
    );
    expect(await make({ payment_terms: { kind: "prepaid", net_days: 3 } })).toMatchObject({ status: 422 });
    const dates = { valid_from: "2027-01-01", valid_until: "2026-12-31" };
    expect(await make(dates)).toMatchObject(invalid({ pointer: "/valid_until", code: "before_valid_from" }));
    expect(await change(dates)).toMatchObject(invalid({ pointer: "/valid_until" }));
    await make({ external_id: "k" });
    expect(await make({ external_id: "k" })).toMatchObject({
      status: 409,
      body: { code: "external_id_taken" },
    });
  });

  it("are changed with If-Match; absent stays, null clears", async () => {
    const { id } = (await make({ delivery_terms: "Free", valid_until: "2027-01-01" })).body;
    const path = `${PATH}/${id}`;
    const changed = await supplier.admin(
      "PATCH",
      path,
      {
        delivery_terms: null,
        payment_terms: { kind: "prepaid", prepay_percent: "50" },
        tax_treatment: "exempt",
      },
      { headers: { "If-Match": '"v1"' } },
    );
    expect(changed.body).toMatchObject({
      ...{ delivery_terms: null, valid_until: "2027-01-01", tax_treatment: "exempt" },
      payment_terms: { kind: "prepaid", net_days: null, prepay_percent: "50" },
    });
    expect((await supplier.admin("GET", path)).headers.get("ETag")).toBe('"v2"');
    const same = await supplier.admin("PATCH", path, {
      payment_terms: { kind: "prepaid", prepay_percent: "50.0" },
    });
    expect(same.headers.get("ETag")).toBe('"v2"');
    const stale = { headers: { "If-Match": '"v1"' } };
    expect(await supplier.admin("PATCH", path, { name: "X" }, stale)).toMatchObject({
      status: 412,
      body: { current: { tax_treatment: "exempt" } },
    });
  });

  it("show a buyer the company's own, the default first, with what they are worth today; closed ones are gone", async () => {
    const buyer = await makeBuyer(harness, supplier, { companyId: company_id });
    const other = await makeCompany(harness, supplier, { name: "Green Ltd" });
    await makeContract(harness, supplier, { companyId: other, priceListId: price_list_id });
    await make({ name: "Old", is_default: false, valid_until: "2026-11-21" });
    await make({ name: "Today", is_default: true, valid_from: "2026-11-22", valid_until: "2026-11-22" });
    await make({ name: "Next", valid_from: "2026-11-23" });
    const closed = await make({ name: "Closed" });
    await supplier.admin("PATCH", `${PATH}/${closed.body.id}`, { status: "closed" });
    const shown = (await buyer.store("GET", "/v1/store/contracts")).body;
    expect(shown.data.map((one: { name: string; status: string }) => [one.name, one.status])).toEqual([
      ["Today", "active"],
      ["Old", "expired"],
      ["Next", "not_yet_valid"],
    ]);
    expect(shown.data[0]).not.toHaveProperty("price_list_id");
  });

  it("of a stranger are missing, and need the permission", async () => {
    const { id } = (await make()).body;
    const stranger = await makeSupplier(harness);
    for (const one of [id, harness.newId("con"), "nonsense"]) {
      expect(await stranger.admin("GET", `${PATH}/${one}`)).toMatchObject({ status: 404 });
      expect(await stranger.admin("PATCH", `${PATH}/${one}`, { name: "X" })).toMatchObject({ status: 404 });
    }
    expect(await stranger.admin("POST", PATH, input())).toMatchObject({
      status: 422,
      body: { errors: [{ code: "unknown_company" }, { code: "unknown_price_list" }] },
    });
    const reader = await makeSupplier(harness, { scopes: ["contracts.read"] });
    expect(await reader.admin("POST", PATH, input())).toMatchObject({ status: 403 });
    expect(await reader.admin("PATCH", `${PATH}/${id}`, {})).toMatchObject({ status: 403 });
    expect(await supplier.visit("GET", "/v1/store/contracts")).toMatchObject({ status: 401 });
  });
});
