import { beforeEach, describe, expect, test } from "vitest";
import { site } from "./site.ts";

const { api, show } = await site();
const all = `<listino-cart-badge cart-url="/cart"></listino-cart-badge>
  <listino-price sku="20007" tiers></listino-price><listino-add-to-cart sku="20007"></listino-add-to-cart>
  <listino-price-list></listino-price-list><listino-cart></listino-cart>
  <listino-checkout></listino-checkout><listino-order-status></listino-order-status>`;

beforeEach(() => api.reset());

test("all widgets of a page share one store: each thing is read once, and one change reaches everyone", async () => {
  await using view = await show(all);
  const { page, faults } = view;
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByText("6 in the cart").waitFor();
  await page.getByRole("link", { name: "Cart, 1 line" }).waitFor();
  await page.locator("listino-cart").getByText("Gingham lantern").waitFor();
  const once = ["GET /contracts", "GET /categories", "POST /carts", "POST /prices/count"];
  for (const name of once)
    expect(
      api.requests.filter((one) => one === name),
      name,
    ).toHaveLength(1);
  // Under a policy without inline styles, eval or untrusted HTML.
  expect(faults).toEqual([]);
});

test("a contract chosen in one widget is chosen in all, and kept for the next page", async () => {
  await using view = await show(`<listino-price sku="20007"></listino-price><listino-cart></listino-cart>`);
  const { page } = view;
  const price = page.locator("listino-price");
  await price.getByText("£2.22").waitFor();
  await page.getByRole("combobox", { name: "Contract" }).selectOption({ label: "Prepaid saver · GBP" });
  await price.getByText("£2.00").waitFor();
  await page.reload();
  await price.getByText("£2.00").waitFor();
});

test("a price is shown with tax where the supplier does, and for how much of what", async () => {
  api.dress = (row) => ({
    ...row,
    product: { ...row.product, unit: "KGM" },
    price: { ...row.price, amount: "0.85", gross_amount: "1.02", base_quantity: "10" },
  });
  await using view = await show(`<listino-price sku="20007"></listino-price>`);
  const price = view.page.locator("listino-price");
  await price.getByText("£1.02").waitFor();
  await price.getByText("£0.85 excl. VAT").waitFor();
  await price.getByText("per 10\u00a0kg").waitFor();
});

test("the language follows the nearest lang, at once", async () => {
  await using view = await show(`<div id="here"><listino-cart></listino-cart></div>`);
  const { page } = view;
  await page.getByText("Your cart is empty").waitFor();
  await page.evaluate(() => document.querySelector("#here")?.setAttribute("lang", "pl"));
  await page.getByText("Koszyk jest pusty").waitFor();
});

test("the host's own session is used, kept nowhere, and asked for once", async () => {
  await using view = await show(`<listino-cart></listino-cart><listino-cart-badge></listino-cart-badge>`, {
    signedIn: false,
  });
  const { page } = view;
  const asked = await page.evaluate(async () => {
    let count = 0;
    const provider = document.querySelector("listino-provider") as unknown as { getSession: unknown };
    await customElements.whenDefined("listino-cart");
    provider.getSession = async () => {
      count++;
      return { token: "bs_minted" };
    };
    await new Promise((done) => setTimeout(done, 500));
    return { count, stored: sessionStorage.length };
  });
  await page.getByText("Your cart is empty").waitFor();
  expect(asked).toEqual({ count: 1, stored: 0 });
});

test("a host that cannot give its session is told as no connection, and asked again", async () => {
  await using view = await show(`<listino-cart></listino-cart>`, { signedIn: false });
  const { page } = view;
  await page.evaluate(async () => {
    let broken = true;
    const provider = document.querySelector("listino-provider") as unknown as { getSession: unknown };
    await customElements.whenDefined("listino-cart");
    provider.getSession = async () => {
      if (!broken) return { token: "bs_minted" };
      broken = false;
      throw new TypeError("Failed to fetch");
    };
  });
  await page.getByText("No connection.").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Your cart is empty").waitFor();
});

describe("coming and going", () => {
  test("a widget that is taken out and put back shows what it showed", async () => {
    api.carts[0]?.set("20007", "12");
    await using view = await show(`<listino-cart></listino-cart>`);
    const { page, faults } = view;
    await page.getByText("Gingham lantern").waitFor();
    await page.evaluate(async () => {
      const cart = document.querySelector("listino-cart") as HTMLElement;
      const parent = cart.parentElement;
      cart.remove();
      await new Promise((done) => setTimeout(done, 50));
      parent?.append(cart);
    });
    await page.getByText("Gingham lantern").waitFor();
    expect(faults).toEqual([]);
  });

  test("a hundred comings and goings leave nothing behind", async () => {
    await using view = await show(`<div id="place"></div><listino-cart></listino-cart>`);
    const { page } = view;
    await page.getByText("Your cart is empty").waitFor();
    await page.evaluate(async () => {
      const place = document.querySelector("#place") as HTMLElement;
      const kept: WeakRef<Element>[] = [];
      Object.assign(globalThis, { kept });
      for (let turn = 0; turn < 100; turn++) {
        const cart = document.createElement("listino-cart");
        place.append(cart);
        await Promise.resolve();
        cart.remove();
        kept.push(new WeakRef(cart));
      }
    });
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const alive = await page.evaluate(
      () => (globalThis as unknown as { kept: WeakRef<Element>[] }).kept.filter((one) => one.deref()).length,
    );
    expect(alive).toBeLessThan(10);
  });

  test("a second copy of the loader defines nothing twice and throws nothing", async () => {
    await using view = await show(`<listino-cart></listino-cart>`);
    const { page, faults } = view;
    await page.getByText("Your cart is empty").waitFor();
    await page.evaluate(`import("/widgets/v1/cart/define.js?again")`);
    expect(faults).toEqual([]);
  });
});
