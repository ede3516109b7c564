import { beforeEach, expect, test } from "vitest";
import { cartOf } from "../testing/fixture-cart.ts";
import { accepted, newOrder } from "../testing/fixture-orders.ts";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const status = `<listino-order-status></listino-order-status>`;

beforeEach(() => {
  api.reset();
  const cart = cartOf(0, new Map([["20000", "12"]]));
  api.orders.push(
    newOrder(2, cart, 0, { po_number: "PO-2" }),
    accepted(newOrder(1, cart, 0, {}), "2026-12-01"),
  );
});

test("an order opens from the list with what happened to it, and back leads to the list", async () => {
  await using view = await show(status);
  const { page, faults } = view;
  await page.getByRole("link", { name: "2026-000001" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "2026-000001" }).click();
  await page.getByText("Accepted by the supplier").waitFor();
  await page.getByText("Promised for: 1 Dec 2026").waitFor();
  expect(new URL(page.url()).searchParams.get("order")).toBe(api.orders[1]?.id);
  expect(await axe(page)).toEqual([]);
  await page.goBack();
  await page.getByRole("link", { name: "2026-000002" }).waitFor();
  expect(faults).toEqual([]);
});

test("a link from a mail opens the order at once", async () => {
  await using view = await show(status, { search: `?order=${api.orders[0]?.id}`, dark: true, width: 390 });
  await view.page.getByText("Waiting for the supplier’s confirmation").waitFor();
  expect(await axe(view.page)).toEqual([]);
});

test("a line says what its price is for, and in what packs it was ordered", async () => {
  const [order] = api.orders;
  const pack = { unit: "CT", quantity: "6", count: "2" };
  if (order?.lines[0]) Object.assign(order.lines[0], { unit: "MTR", base_quantity: "100", pack });
  await using view = await show(status, { search: `?order=${order?.id}` });
  const line = view.page.getByRole("row", { name: "20000" });
  await line.getByText("per 100\u00a0m").waitFor();
  await line.getByText("12 m").waitFor();
  await line.getByText("2 × carton of 6").waitFor();
});

test("an order shows the promotion that was used and what each line cost before", async () => {
  const [order] = api.orders;
  if (!order?.lines[0]) throw new Error("the fixture has no order");
  order.promotion = { code: "AUTUMN", name: "Autumn offer" };
  const discount = { kind: "promotion", id: "pro_1", name: "Autumn offer", percent: "5" };
  Object.assign(order.lines[0], { unit_price: "0.95", list_price: "1", discounts: [discount] });
  await using view = await show(status, { search: `?order=${order.id}` });
  const line = view.page.getByRole("row", { name: "20000" });
  await line.getByText("−5% Autumn offer").waitFor();
  expect(await line.locator("s").textContent()).toContain("£1.00");
  await view.page.getByRole("definition").filter({ hasText: "Autumn offer" }).waitFor();
  expect(await axe(view.page)).toEqual([]);
});

test("no orders yet", async () => {
  api.orders.length = 0;
  await using view = await show(status);
  await view.page.getByText("No orders yet").waitFor();
  expect(await axe(view.page)).toEqual([]);
});

test("on a telephone the list is no wider than the page", async () => {
  await using view = await show(`<listino-order-status></listino-order-status>`, { width: 390 });
  await view.page.getByText("2026-000001").waitFor();
  expect(await view.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
