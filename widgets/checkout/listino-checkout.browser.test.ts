import { beforeEach, describe, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const checkout = `<listino-checkout orders-url="/orders" cart-url="/cart"></listino-checkout>`;

beforeEach(() => {
  api.reset();
  api.carts[0]?.set("20000", "12").set("20007", "12");
});

test("an order is placed with the addresses and the reference shown, and confirmed with its number", async () => {
  await using view = await show(checkout);
  const { page, faults } = view;
  await page.getByLabel("Purchase order number").fill("PO-77");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Place order" }).click();
  await page.getByText("Order 2026-000001 is placed").waitFor();
  expect(api.orders[0]?.po_number).toBe("PO-77");
  const link = await page.getByRole("link", { name: "Follow this order" }).getAttribute("href");
  expect(link).toContain(`order=${api.orders[0]?.id}`);
  expect(await axe(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("when no answer came, pressing again repeats the same attempt", async () => {
  api.faults.set("POST /orders", { status: 0, code: "offline" });
  await using view = await show(checkout);
  const { page } = view;
  const place = page.getByRole("button", { name: "Place order" });
  await place.click();
  await page.getByText("No connection.").waitFor();
  api.faults.clear();
  await place.click();
  await page.getByText("is placed").waitFor();
  expect(new Set(api.orderKeys).size).toBe(1);
});

test("what changed is shown line by line and ordered only after one more click, as a new attempt", async () => {
  const changes = [{ sku: "20000", kind: "price", before: "0.78", now: "0.81" }];
  api.faults.set("POST /orders", { status: 409, code: "cart_changed", times: 1, facts: { changes } });
  await using view = await show(checkout);
  const { page } = view;
  await page.getByRole("button", { name: "Place order" }).click();
  await page.getByText("£0.78, now £0.81").waitFor();
  expect(api.orders).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Accept and place order" }).click();
  await page.getByText("is placed").waitFor();
  expect(new Set(api.orderKeys).size).toBe(2);
  // Setting the lines again is how the API hears that the buyer agrees.
  expect(api.requests.filter((name) => /^POST \/(orders|carts\/:\/lines)/.test(name))).toEqual([
    "POST /orders",
    "POST /carts/:/lines",
    "POST /orders",
  ]);
});

test("accepting that a product is no longer sold takes it out and orders the rest", async () => {
  const changes = [{ sku: "20000", kind: "unavailable", before: "0.78", now: null }];
  api.faults.set("POST /orders", { status: 409, code: "cart_changed", times: 1, facts: { changes } });
  await using view = await show(checkout);
  const { page } = view;
  await page.getByRole("button", { name: "Place order" }).click();
  await page.getByRole("button", { name: "Accept and place order" }).click();
  await page.getByText("is placed").waitFor();
  expect(api.orders[0]?.lines.map(({ sku }) => sku)).toEqual(["20007"]);
});

test("short stock offers what is there", async () => {
  const lines = [{ sku: "20007", requested: "12", available: "6" }];
  api.faults.set("POST /orders", { status: 409, code: "stock_short", times: 1, facts: { lines } });
  await using view = await show(checkout);
  const { page } = view;
  await page.getByRole("button", { name: "Place order" }).click();
  await page.getByRole("button", { name: "Use 6" }).click();
  await expect.poll(() => api.carts[0]?.get("20007")).toBe("6");
  await page.getByText("Not everything is in stock").waitFor({ state: "detached" });
});

describe("a new address", () => {
  test("is asked for in a dialog that says what is missing, and then chosen", async () => {
    await using view = await show(checkout, { dark: true });
    const { page } = view;
    await page.getByRole("button", { name: "Add an address" }).last().click();
    await page.getByRole("button", { name: "Save address" }).click();
    await page.getByText("Please fill this in.").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("Name of this address").fill("Shop");
    await page.getByLabel("Street and number").fill("2 High Street");
    await page.getByLabel("Postal code").fill("YO1 7HH");
    await page.getByLabel("City", { exact: true }).fill("York");
    await page.locator("select[name=country]").selectOption("GB");
    await page.getByRole("button", { name: "Save address" }).click();
    await page.getByText("2 High Street").waitFor();
  });
});
