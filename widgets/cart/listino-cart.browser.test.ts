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
