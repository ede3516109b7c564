import type { Locator, Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const cart = `<listino-cart checkout-url="/checkout" order-url="/order"></listino-cart>`;

beforeEach(() => api.reset());

test("quantities change and lines go; the totals follow from the API", async () => {
  api.carts[0]?.set("20000", "12").set("20007", "12");
  await using view = await show(cart);
  const { page, faults } = view;
  await page.getByLabel("Quantity of Gingham lantern").fill("24");
  await page.keyboard.press("Enter");
  await page.getByText("£57.36").first().waitFor();
  await page.getByRole("button", { name: "Remove Enamel lantern" }).click();
  await page.getByRole("heading", { name: "1 line" }).waitFor();
  expect([...(api.carts[0] ?? [])]).toEqual([["20007", "24"]]);
  expect(faults).toEqual([]);
});

test("a refused change is rolled back in sight, and can be tried again", async () => {
  api.carts[0]?.set("20007", "12");
  api.faults.set("POST /carts/:/lines", { status: 500, code: "internal", times: 1 });
  await using view = await show(cart);
  const { page } = view;
  const field = page.getByLabel("Quantity of Gingham lantern");
  await field.fill("24");
  await page.keyboard.press("Enter");
  await page.getByText("24: Something went wrong on our side.").waitFor();
  expect(await field.inputValue()).toBe("12");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => api.carts[0]?.get("20007")).toBe("24");
});

test("lines the API refuses do not hold back the others that were typed with them", async () => {
  api.carts[0]?.set("20000", "1").set("20007", "6").set("20014", "12");
  let go = () => {};
  await using view = await show(cart);
  const { page } = view;
  await page.getByLabel("Quantity of Enamel lantern").waitFor();
  api.delays.set("POST /carts/:/lines", new Promise<void>((done) => (go = done)));
  for (const [name, quantity] of [
    ["Enamel", "3"],
    ["Gingham", "12"],
    ["Vintage", "24"],
  ]) {
    await page.getByLabel(`Quantity of ${name} lantern`).fill(quantity ?? "");
    await page.keyboard.press("Enter");
  }
  const errors = [{ pointer: "/lines/0/quantity", code: "unknown_product", detail: "Gone." }];
  await expect.poll(() => api.requests.filter((one) => one.endsWith("/lines")).length).toBe(1);
  go();
  api.delays.clear();
  await expect.poll(() => api.carts[0]?.get("20000")).toBe("3");
  await expect.poll(() => api.carts[0]?.get("20014")).toBe("24");
  api.faults.set("POST /carts/:/lines", { status: 422, code: "invalid_lines", facts: { errors }, times: 1 });
  await page.getByLabel("Quantity of Enamel lantern").fill("4");
  await page.keyboard.press("Enter");
  await page.getByText("4: This product is no longer sold.").waitFor();
  expect(api.requests.filter((one) => one.endsWith("/lines")).length).toBe(3);
});

test("a line's packs, warehouse and discounts can be seen and changed", async () => {
  api.carts[0]?.set("20007", "12").set("20014", "96");
  api.extras[0]?.lines.set("20014", { unit: "CT" });
  await using view = await show(cart);
  const { page, faults } = view;
  const packed = page.getByLabel("Quantity of Vintage lantern");
  await expect.poll(() => packed.inputValue()).toBe("2");
  await page
    .getByRole("combobox", { name: "Warehouse for Gingham lantern" })
    .selectOption({ label: "From Rotterdam (40)" });
  await expect
    .poll(() => api.extras[0]?.lines.get("20007")?.warehouse)
    .toBe("whs_00000000000000000000000002");
  expect(api.carts[0]?.get("20007")).toBe("12");
  await page.getByRole("combobox", { name: "What Vintage lantern is counted in" }).selectOption("");
  await expect.poll(() => packed.inputValue()).toBe("96");
  await page.getByRole("combobox", { name: "Contract" }).selectOption({ label: "Prepaid saver · GBP" });
  await page.getByText("Your cart is empty").waitFor();
  expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
});

test("a line says what its price is for", async () => {
  api.dress = (row) => ({
    ...row,
    product: { ...row.product, unit: "MTR" },
    price: { ...row.price, base_quantity: "100" },
  });
  api.carts[0]?.set("20000", "12");
  await using view = await show(cart);
  await view.page.getByText("per 100\u00a0m").waitFor();
});

test("discounts stand at the lines they are for", async () => {
  api.carts[1]?.set("20007", "12");
  await using view = await show(cart);
  const { page } = view;
  await page.getByRole("combobox", { name: "Contract" }).selectOption({ label: "Prepaid saver · GBP" });
  await page.getByText("−10% Prepaid").waitFor();
  expect(await page.locator("listino-cart tbody s").textContent()).toContain("£2.22");
});

test("a promotion code is applied, taken off, and a wrong one is told at its field", async () => {
  api.carts[0]?.set("20007", "12");
  await using view = await show(cart);
  const { page } = view;
  await page.getByLabel("Promotion code").fill("SUMMER");
  await page.keyboard.press("Enter");
  await page.getByText("There is no such code.").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel("Promotion code").fill("AUTUMN");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByText("Autumn offer").waitFor();
  await page.getByRole("button", { name: "Take off" }).click();
  await page.getByLabel("Promotion code").waitFor();
  // One that was used up meanwhile stays in sight, and does not look as if it counted.
  await page.getByLabel("Promotion code").fill("SPENT");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByText("This code has been used up.").waitFor();
  expect(await page.locator("listino-cart .granted").getAttribute("class")).toContain("idle");
  expect(await axe(page)).toEqual([]);
});

test("a removed line hands the focus to its neighbour, and the last one to the empty cart", async () => {
  api.carts[0]?.set("20000", "12").set("20007", "12");
  await using view = await show(cart);
  const { page } = view;
  const focused = () =>
    page.evaluate(() => {
      const active = document.querySelector("listino-cart")?.shadowRoot?.activeElement;
      return active?.getAttribute("aria-label") ?? active?.textContent;
    });
  await page.getByRole("button", { name: "Remove Gingham lantern" }).press("Enter");
  await expect.poll(focused).toBe("Remove Enamel lantern");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Your cart is empty");
});

const showWithSignIn = () => {
  api.carts[0]?.set("20007", "12");
  return show(`<listino-sign-in></listino-sign-in>${cart}`);
};

/** Yields the field of the quantity that the API did not take. */
async function typeAsSessionEnds(page: Page): Promise<Locator> {
  const field = page.getByLabel("Quantity of Gingham lantern");
  await field.waitFor();
  api.faults.set("POST /carts/:/lines", { status: 401, code: "unauthenticated", times: 1 });
  await field.fill("24");
  await field.press("Enter");
  return field;
}

test("a quantity typed as the session ends is kept, and sent after signing in again", async () => {
  await using view = await showWithSignIn();
  const { page } = view;
  const field = await typeAsSessionEnds(page);
  await page.getByLabel("E-mail").fill("maya@hartley.example");
  await page.getByLabel("Password", { exact: true }).fill("correct");
  await page.keyboard.press("Enter");
  await expect.poll(() => api.carts[0]?.get("20007")).toBe("24");
  await expect.poll(() => field.inputValue()).toBe("24");
});

test("a quantity typed as the session ends is not a colleague's, who signs in in the tab", async () => {
  await using view = await showWithSignIn();
  const { page } = view;
  const field = await typeAsSessionEnds(page);
  await page.getByLabel("E-mail").fill("tom@hartley.example");
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes("unsent")));
  expect(await kept()).toHaveLength(1);
  const tom = { id: "buy_tom", name: "Tom Hartley", email: "tom@hartley.example", language: null };
  api.account.dress = { buyer: tom };
  await page.getByLabel("Password", { exact: true }).fill("correct");
  await page.keyboard.press("Enter");
  await page.getByText("Signed in as Tom Hartley").waitFor();
  await expect.poll(kept).toEqual([]);
  await expect.poll(() => field.inputValue()).toBe("12");
  expect(api.carts[0]?.get("20007")).toBe("12");
});

test("told to come back in a moment, it does so by itself", async () => {
  api.carts[0]?.set("20007", "12");
  api.faults.set("POST /carts/:/lines", { status: 429, code: "rate_limited", retryAfter: 1, times: 1 });
  await using view = await show(cart);
  const { page } = view;
  await page.getByLabel("Quantity of Gingham lantern").fill("24");
  await page.keyboard.press("Enter");
  await expect.poll(() => api.carts[0]?.get("20007"), { timeout: 5_000 }).toBe("24");
  expect(await page.getByText("Too many attempts").count()).toBe(0);
});

test.each([
  ["full, dark", { dark: true }, true],
  ["full, cards", { width: 390 }, true],
  ["empty", {}, false],
])("axe finds nothing: %s", async (_, options, full) => {
  if (full) api.carts[0]?.set("20000", "12").set("20063", "2400");
  await using view = await show(cart, options);
  await view.page.getByText(full ? "Only 477 in stock." : "Your cart is empty").waitFor();
  expect(await axe(view.page)).toEqual([]);
});
