import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const list = `<listino-price-list cart-url="/cart"></listino-price-list>`;

beforeEach(() => api.reset());

const ready = (page: Page) => page.getByText("Enamel lantern", { exact: true }).waitFor();
/** Row and column of the focused cell. */
const place = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector("listino-price-list")?.shadowRoot?.activeElement;
    const cell = active?.closest<HTMLElement>("[data-column]");
    return [Number(cell?.closest<HTMLElement>("[data-row]")?.dataset.row), Number(cell?.dataset.column)];
  });
const inGrid = async (page: Page) => {
  await ready(page);
  await page.getByRole("gridcell").nth(4).focus();
};

describe("by keyboard", () => {
  test("quantities are typed row after row, and the totals are the API's", async () => {
    await using view = await show(list);
    const { page, faults } = view;
    await ready(page);
    for (let tab = 0; (await place(page))[1] !== 4 && tab < 9; tab++) await page.keyboard.press("Tab");
    for (const quantity of ["12", "12", "24"]) {
      await page.keyboard.type(quantity);
      await page.keyboard.press("Enter");
    }
    await page.getByText("£122.16").waitFor();
    expect(await place(page)).toEqual([3, 4]);
    expect([...(api.carts[0] ?? [])]).toEqual([
      ["20000", "12"],
      ["20007", "12"],
      ["20014", "24"],
    ]);
    expect(await page.locator("listino-price-list .taken").count()).toBe(3);
    expect(faults).toEqual([]);
  });

  test("a quantity that is not a whole pack is explained, and Enter again takes the nearest", async () => {
    await using view = await show(list);
    const { page } = view;
    await inGrid(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("13");
    await page.keyboard.press("Enter");
    await page.getByText("13: Sold in whole packs only.").waitFor();
    expect(await place(page)).toEqual([1, 4]);
    await page.keyboard.press("Enter");
    await page.getByText("1 line", { exact: true }).waitFor();
    expect(api.carts[0]?.get("20007")).toBe("12");
    expect(await place(page)).toEqual([2, 4]);
  });

  test("a quantity that found no network goes again when there is one", async () => {
    api.faults.set("POST /carts/:/lines", { status: 0, code: "offline" });
    await using view = await show(list);
    const { page } = view;
    await inGrid(page);
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await page.getByText("12: No connection.").waitFor();
    api.faults.clear();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByText("1 line", { exact: true }).waitFor();
    expect(api.carts[0]?.get("20000")).toBe("12");
  });

  test("a row that is led to stands above the summary that lies over the page's end", async () => {
    await using view = await show(`<div id="tall"></div>${list}`);
    const { page } = view;
    await page.evaluate(() => {
      const above = document.querySelector<HTMLElement>("#tall");
      if (above) above.style.blockSize = "400px";
    });
    await inGrid(page);
    for (let row = 0; row < 9; row++) await page.keyboard.press("ArrowDown");
    const [row, summary] = [page.locator("[data-row='9']"), page.locator("listino-price-list .summary")];
    const bottom = async () => {
      const box = await row.boundingBox();
      return (box?.y ?? 1e9) + (box?.height ?? 0);
    };
    await expect.poll(async () => (await bottom()) <= ((await summary.boundingBox())?.y ?? 0)).toBe(true);
  });

  test("arrows, Home, End, the page keys and Ctrl reach every cell; Escape leaves a field as it was", async () => {
    await using view = await show(list);
    const { page } = view;
    await inGrid(page);
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await page.waitForTimeout(30);
      return place(page);
    };
    expect(await press("Home")).toEqual([0, 0]);
    expect(await press("End")).toEqual([0, 5]);
    expect(await press("ArrowLeft")).toEqual([0, 4]);
    expect(await press("ArrowDown")).toEqual([1, 4]);
    expect((await press("PageDown"))[0]).toBeGreaterThan(5);
    expect(await press("Control+End")).toEqual([2999, 5]);
    await page.getByText("40993", { exact: true }).waitFor();
    expect(await press("Control+Home")).toEqual([0, 0]);
    expect(await press("ArrowUp")).toEqual([-1, 0]);
    await press("ArrowDown");
    await press("F2");
    await page.keyboard.type("99");
    await press("Escape");
    expect(await place(page)).toEqual([0, 4]);
    expect(await page.getByLabel("Quantity of Enamel lantern").first().inputValue()).toBe("");
  });

  test("in a page that runs right to left, left goes on", async () => {
    await using view = await show(list, { lang: "ar", dir: "rtl" });
    await inGrid(view.page);
    await view.page.keyboard.press("ArrowLeft");
    expect(await place(view.page)).toEqual([0, 5]);
  });
});

test("thousands of rows are a window of under sixty, and the focused row stays", async () => {
  await using view = await show(list);
  const { page } = view;
  await inGrid(page);
  await page.locator("listino-price-list .frame").evaluate((frame) => frame.scrollTo(0, 60_000));
  await page.getByText("28106", { exact: true }).waitFor();
  const rows = page.locator("listino-price-list .rows [role=row]");
  expect(await rows.count()).toBeLessThanOrEqual(60);
  expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("3001");
  expect(await place(page)).toEqual([0, 4]);
});

test("choosing another contract reprices everything", async () => {
  await using view = await show(list);
  const { page } = view;
  await page.getByText("£0.85").first().waitFor();
  await page.getByRole("combobox", { name: "Contract" }).selectOption({ label: "Export Europe · EUR" });
  await page.getByText("€0.99").first().waitFor();
  expect(await page.locator("listino-price-list .amount").getByText("£").count()).toBe(0);
});

test("search and category are kept in the page's URL and come back with it", async () => {
  await using view = await show(list);
  const { page } = view;
  await ready(page);
  await page.getByRole("searchbox").fill("cake stand");
  await page.getByText("300 products").waitFor();
  await page.getByRole("combobox", { name: "Category" }).selectOption({ label: "Garden" });
  await page.getByText("50 products").waitFor();
  expect(new URL(page.url()).searchParams.get("q")).toBe("cake stand");
  await page.reload();
  await page.getByText("50 products").waitFor();
  expect(await page.getByRole("searchbox").inputValue()).toBe("cake stand");
});

test("nothing moves while prices arrive", async () => {
  let go = () => {};
  api.delays.set("POST /prices/query", new Promise<void>((done) => (go = done)));
  await using view = await show(list);
  const { page } = view;
  await page.locator("listino-price-list .skeleton").first().waitFor();
  const height = () =>
    page.locator("listino-price-list").evaluate((element) => element.getBoundingClientRect().height);
  expect(
    await page.evaluate(() => document.querySelector("listino-price-list")?.matches(":state(loading)")),
  ).toBe(true);
  const before = await height();
  go();
  await ready(page);
  expect(await height()).toBe(before);
});

describe("what goes wrong is said, with a way on", () => {
  test.each([
    [500, "internal", "Something went wrong on our side."],
    [429, "rate_limited", "Too many attempts. Please wait a moment."],
    [403, "company_suspended", "access is suspended"],
    [409, "contract_expired", "This contract has expired."],
    [0, "offline", "No connection."],
  ])("%i %s", async (status, code, text) => {
    api.faults.set("POST /prices/query", { status, code });
    await using view = await show(list);
    const { page } = view;
    await page.getByText(text).waitFor();
    expect(await page.getByText(/Request req_/).count()).toBe(status === 500 ? 1 : 0);
    api.faults.clear();
    await page.getByRole("button", { name: "Try again" }).click();
    await ready(page);
  });

  test("an ended session leads to the sign-in", async () => {
    api.faults.set("POST /prices/query", { status: 401, code: "unauthenticated" });
    await using view = await show(list);
    await view.page.getByText("Your session has ended.").waitFor();
    expect(await view.page.getByRole("link", { name: "Sign in" }).getAttribute("href")).toBe("/sign-in");
  });
});

describe("axe finds nothing", () => {
  test.each([
    ["light", {}],
    ["dark", { dark: true }],
    ["cards, right to left", { width: 390, dir: "rtl" as const }],
  ])("%s", async (_, options) => {
    api.carts[0]?.set("20000", "12");
    await using view = await show(list, options);
    await ready(view.page);
    await view.page.getByLabel("Quantity of Gingham lantern").first().fill("13");
    await view.page.keyboard.press("Enter");
    await view.page.getByText("13: Sold").waitFor();
    expect(await axe(view.page)).toEqual([]);
  });

  test("empty, and signed out", async () => {
    api.empty = true;
    await using empty = await show(list);
    await empty.page.getByText("No products yet").waitFor();
    expect(await axe(empty.page)).toEqual([]);
    await using out = await show(list, { signedIn: false });
    await out.page.getByText("Sign in to see your prices").waitFor();
    expect(await axe(out.page)).toEqual([]);
  });
});
