import type { PriceRow } from "@listino/sdk";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";
import type { ProductOpenEvent } from "./product-open-event.ts";

const { api, show } = await site();
const list = `<listino-price-list cart-url="/cart"></listino-price-list>`;

beforeEach(() => api.reset());

const row = (page: Page, index: number) => page.locator(`listino-price-list [data-row="${index}"]`);
const use = (page: Page, item: string) =>
  page
    .getByRole("button", { name: "Price list tools" })
    .click()
    .then(() => page.getByRole("button", { name: item }).click());

describe("a row", () => {
  test("shows what shops ask, the price before the discount, the discount's name and the own number", async () => {
    await using view = await show(list);
    const { page, faults } = view;
    await page.getByRole("combobox", { name: "Contract" }).selectOption({ label: "Prepaid saver · GBP" });
    await row(page, 1).getByText("RRP £5.34").waitFor();
    expect(await row(page, 1).locator("s").textContent()).toContain("£2.22");
    await row(page, 1).getByText("−10% Prepaid").waitFor();
    await row(page, 3).getByText("HG-1003").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each<[string, Partial<PriceRow["stock"]>, string]>([
    ["a band", { disclosure: "banded", state: "in_stock", available: "10+", warehouses: [] }, "10+"],
    ["yes or no", { disclosure: "yes_no", state: "in_stock", available: null, warehouses: [] }, "In stock"],
    ["little", { disclosure: "yes_no", state: "low", available: null, warehouses: [] }, "Few left"],
    [
      "to order",
      { state: "backorder", available: "0", warehouses: [], lead_time_days: 5 },
      "To order, in 5 days",
    ],
    ["nothing", { disclosure: "hidden", state: "unknown", available: null, warehouses: [] }, ""],
  ])("tells of stock %s", async (_, stock, told) => {
    api.dress = (one) => ({ ...one, stock: { ...one.stock, ...stock } });
    await using view = await show(list);
    const cell = row(view.page, 0).locator(".stock");
    await row(view.page, 0).getByText("RRP").waitFor();
    await expect
      .poll(async () => ((await cell.textContent()) ?? "").replace(/^In stock\s+(?=\d)/, "").trim())
      .toMatch(told);
  });

  test("tells what each warehouse has, and when more comes", async () => {
    await using view = await show(list);
    const { page } = view;
    await row(page, 1)
      .getByRole("button", { name: /Stock of Gingham lantern/ })
      .click();
    await page.getByRole("cell", { name: "40" }).waitFor();
    await row(page, 0).getByText("480 on 4 Dec 2026").waitFor();
    // The popover hangs from the figure that opened it.
    const [figure, popover] = await Promise.all([
      row(page, 1).locator("[popovertarget=stock1]").boundingBox(),
      page.locator("listino-price-list #stock1").boundingBox(),
    ]);
    expect(Math.abs((popover?.y ?? 0) - (figure?.y ?? 0) - (figure?.height ?? 0))).toBeLessThan(12);
  });

  test("leads from what is discontinued to what takes its place", async () => {
    await using view = await show(list);
    const { page } = view;
    await row(page, 6).getByRole("link", { name: "Replaced by Regency cake stand" }).click();
    await page
      .getByRole("dialog")
      .getByRole("heading", { name: "Regency cake stand", exact: true })
      .waitFor();
  });

  test("counts in packs or pieces, and the API is told which", async () => {
    await using view = await show(list);
    const { page, faults } = view;
    await row(page, 2)
      .getByRole("combobox", { name: "What Vintage lantern is counted in" })
      .selectOption("CT");
    const field = row(page, 2).getByLabel("Quantity of Vintage lantern");
    await field.fill("2");
    await field.press("Enter");
    await expect.poll(() => api.carts[0]?.get("20014")).toBe("96");
    await expect.poll(() => field.inputValue()).toBe("2");
    await row(page, 2).getByRole("combobox").selectOption("");
    await expect.poll(() => field.inputValue()).toBe("96");
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("lets the unit be chosen by keyboard, and the grid keeps its one tab stop", async () => {
    await using view = await show(list);
    const { page } = view;
    const unit = row(page, 2).getByRole("combobox", { name: "What Vintage lantern is counted in" });
    const field = row(page, 2).getByLabel("Quantity of Vintage lantern");
    await unit.waitFor();
    expect(await unit.getAttribute("tabindex")).toBe("-1");
    await row(page, 2).getByRole("gridcell").nth(4).focus();
    await page.keyboard.press("F2");
    await expect.poll(() => unit.getAttribute("tabindex")).toBe("0");
    await page.keyboard.press("Shift+Tab");
    expect(await unit.evaluate((select) => select.matches(":focus"))).toBe(true);
    await page.keyboard.press("c");
    expect(await unit.inputValue()).toBe("CT");
    await page.keyboard.press("Enter");
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await expect.poll(() => api.carts[0]?.get("20014")).toBe("96");
    expect(await field.inputValue()).toBe("2");
    await page.keyboard.press("Escape");
    await expect.poll(() => unit.getAttribute("tabindex")).toBe("-1");
  });

  test("shows prices with tax where the supplier does, and the others below", async () => {
    const tiers = [
      { min_quantity: "1", amount: "0.85", gross_amount: "1.02" },
      { min_quantity: "100", amount: "0.7", gross_amount: "0.84" },
    ];
    api.dress = (one) => ({
      ...one,
      price: { ...one.price, amount: "0.85", list_amount: "0.9", gross_amount: "1.02", tiers },
    });
    await using view = await show(list);
    const cell = row(view.page, 0);
    await cell.getByText("£1.02").waitFor();
    await cell.getByText("£0.85 excl. VAT").waitFor();
    await cell.getByText("100+ £0.84").waitFor();
    expect(await cell.locator("s").count()).toBe(0);
    await use(view.page, "Compare contracts");
    await view.page.getByRole("dialog").getByRole("cell", { name: "£1.02" }).first().waitFor();
  });

  test("says what a price is for: so many, of what", async () => {
    api.dress = (one) => ({
      ...one,
      product: { ...one.product, unit: "MTR" },
      price: { ...one.price, base_quantity: "100" },
    });
    await using view = await show(list);
    const { page } = view;
    await row(page, 0).getByText("per 100\u00a0m").waitFor();
    expect(await row(page, 2).getByRole("combobox").locator("option").first().textContent()).toBe("m");
    await use(page, "Compare contracts");
    await page.getByRole("dialog").getByText("per 100\u00a0m").first().waitFor();
  });
});

describe("a product's details", () => {
  const open = async (page: Page) => {
    await page.getByRole("button", { name: "Gingham lantern", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Gingham lantern", exact: true }).waitFor();
    return dialog;
  };

  test("hold its papers, attributes, family, coming price and where the price comes from", async () => {
    await using view = await show(list);
    const { page, faults } = view;
    const dialog = await open(page);
    for (const text of ["Steel", "1.24 kg", "India", "73239900", "From 1 Jan 2027", "14 days"]) {
      await dialog.getByText(text).first().waitFor();
    }
    expect(await dialog.getByRole("link", { name: "Data sheet" }).getAttribute("href")).toBe("/sheet.pdf");
    await dialog.getByText("Where this price comes from").click();
    await dialog.getByText("Price of the list Trade").waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole("button", { name: /Small/ }).click();
    await dialog.getByRole("heading", { name: "Gingham lantern, small", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });

  test("open by keyboard, take a quantity, and give the focus back", async () => {
    await using view = await show(list);
    const { page } = view;
    await row(page, 1).getByText("RRP").waitFor();
    await row(page, 1).getByRole("gridcell").nth(1).focus();
    await page.keyboard.press("Enter");
    const field = page.getByRole("dialog").getByLabel("Quantity of Gingham lantern");
    await field.fill("12");
    await field.press("Tab");
    await expect.poll(() => api.carts[0]?.get("20007")).toBe("12");
    await page.keyboard.press("Escape");
    const focused = () =>
      page.evaluate(
        () => document.querySelector("listino-price-list")?.shadowRoot?.activeElement?.textContent,
      );
    await expect.poll(focused).toContain("Gingham lantern");
  });

  test("keep the company's own number, which search then finds", async () => {
    await using view = await show(list);
    const { page } = view;
    const dialog = await open(page);
    await dialog.getByLabel("Your part number").fill("ZZ-77");
    await dialog.getByRole("button", { name: "Save" }).click();
    await row(page, 1).getByText("ZZ-77").waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox").fill("ZZ-77");
    await page.getByText("1 product", { exact: true }).waitFor();
    await row(page, 0).getByText("Gingham lantern", { exact: true }).waitFor();
  });

  test("say what failed, and try again", async () => {
    api.faults.set("GET /products/:", { status: 500, code: "internal", times: 1 });
    await using view = await show(list);
    const { page } = view;
    await page.getByRole("button", { name: "Gingham lantern", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Try again" }).click();
    await page.getByRole("dialog").getByText("Powder-coated steel").waitFor();
  });

  test("are the page's own when it says so", async () => {
    await using view = await show(list);
    const { page } = view;
    await page.evaluate(() =>
      document.addEventListener("listino-product-open", (event) => {
        event.preventDefault();
        document.title = (event as ProductOpenEvent).detail.product.sku;
      }),
    );
    await page.getByRole("button", { name: "Gingham lantern", exact: true }).click();
    await expect.poll(() => page.title()).toBe("20007");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});

describe("the whole list", () => {
  test("is compared under every contract, and the better one chosen", async () => {
    await using view = await show(list);
    const { page } = view;
    await use(page, "Compare contracts");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("cell", { name: "£0.77" }).waitFor();
    expect(await dialog.locator(".least").first().textContent()).toContain("£0.77");
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Use this contract" }).nth(1).click();
    await row(page, 0).locator(".amount").getByText("£0.77").waitFor();
  });

  test("tells what will cost something else", async () => {
    await using view = await show(list);
    await use(view.page, "Coming price changes");
    await view.page.getByRole("heading", { name: "From 1 Feb 2027" }).waitFor();
    expect(await axe(view.page)).toEqual([]);
  });

  test("is taken away as a file", async () => {
    await using view = await show(list);
    const [file] = await Promise.all([view.page.waitForEvent("download"), use(view.page, "Download as CSV")]);
    expect(file.suggestedFilename()).toBe("Trade account.csv");
  });

  test("goes to paper with every row, not only those in sight", async () => {
    await using view = await show(`${list}`, { search: "?q=lantern" });
    const { page, faults } = view;
    await row(page, 0).getByText("RRP").waitFor();
    await use(page, "Print");
    const paper = page.frameLocator("iframe.listino-print");
    await expect.poll(() => paper.locator("tbody tr").count()).toBe(300);
    expect(faults).toEqual([]);
  });

  test("is sorted by the best match while somebody searches, and says when nothing matches exactly", async () => {
    await using view = await show(list, { search: "?q=lanterm" });
    const { page } = view;
    await page.getByText("No exact match. These come close.").waitFor();
    expect(
      await page.getByLabel("Sort by", { exact: true }).locator("option:checked").textContent(),
    ).toContain("best match");
  });
});

describe("visitors", () => {
  test.each([
    ["prices_hidden", "This is our catalogue.", "Prices for signed-in companies"],
    ["public", "These are our list prices.", "£0.85"],
  ])("of a supplier with %s see what it shows", async (mode, note, price) => {
    api.guestMode = mode;
    await using view = await show(list, { signedIn: false });
    const { page, faults } = view;
    await page.getByText(note).waitFor();
    await row(page, 0).getByText(price).first().waitFor();
    expect(await page.getByRole("link", { name: "Sign in" }).getAttribute("href")).toBe("/sign-in");
    expect(await page.getByLabel("Quantity of Enamel lantern").count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("of a closed one are asked to sign in", async () => {
    await using view = await show(list, { signedIn: false });
    await view.page.getByText("Sign in to see your prices").waitFor();
  });
});

test("fine print in Polish, dark, right to left and on a phone passes axe", async () => {
  await using view = await show(list, { lang: "pl", dir: "rtl", dark: true, width: 390 });
  const { page } = view;
  await row(page, 0).getByText("Detal.").waitFor();
  expect(await axe(page)).toEqual([]);
});
