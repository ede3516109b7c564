import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdminClient } from "@listino/sdk";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage } from "../../widgets/testing/browser.ts";
import { type RunningDemo, startDemo } from "./testing/demo.ts";

/** The amount of a row's price, as shown. */
const priceOf = (page: Page, row: number) => page.locator(`listino-price-list [data-row="${row}"] .amount`);

async function fillSignIn(page: Page, demo: RunningDemo): Promise<void> {
  const [buyer] = demo.buyers;
  const form = page.locator("listino-sign-in");
  await form.getByLabel("E-mail").fill(buyer?.email ?? "");
  await form.getByLabel("Password", { exact: true }).fill(buyer?.password ?? "");
  await form.getByRole("button", { name: "Sign in" }).click();
}

async function signIn(page: Page, demo: RunningDemo, url: string): Promise<void> {
  await page.goto(url);
  await fillSignIn(page, demo);
  // The form signs in on the page it stands on, or goes on to the price list where the site says so.
  await page.getByRole("button", { name: "Sign out" }).or(priceOf(page, 0)).first().waitFor();
}

async function mailsTo(demo: RunningDemo, email: string): Promise<{ subject: string; text: string }[]> {
  const answer = await fetch(`${demo.api}/dev/mailbox/messages?to=${encodeURIComponent(email)}`);
  return (await answer.json()) as { subject: string; text: string }[];
}

describe("the demo supplier's website", () => {
  let dataDir: string;
  let demo: RunningDemo;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "listino-demo-"));
    ({ demo, stop } = await startDemo(dataDir));
  });
  afterAll(async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it("takes an order by keyboard, from sign-in to the promised date, and tells both sides by mail", async () => {
    await using view = await openPage({ viewport: { width: 1280, height: 900 } });
    const { page } = view;
    await signIn(page, demo, `${demo.api}/`);
    await page.goto(`${demo.api}/price-list.html`);
    await priceOf(page, 0).waitFor();

    const before = await priceOf(page, 0).textContent();
    const contract = page.locator("listino-price-list select").first();
    const options = await contract.locator("option").allTextContents();
    expect(options.length).toBeGreaterThan(1);
    const chosen = await contract.inputValue();
    const other = await contract
      .locator("option")
      .evaluateAll(
        (all, current) =>
          (all as HTMLOptionElement[]).map(({ value }) => value).find((value) => value !== current),
        chosen,
      );
    await contract.selectOption(other ?? "");
    await expect.poll(() => priceOf(page, 0).textContent()).not.toBe(before);

    const numbers = await typeThreeRows(page);
    expect(numbers).toHaveLength(3);
    await page.goto(`${demo.api}/cart.html`);
    await page.locator("listino-cart tbody tr").nth(2).waitFor();
    await page.goto(`${demo.api}/checkout.html`);
    await page.getByLabel("Purchase order number").fill("PO-4711 ✓");
    await page.getByRole("button", { name: "Place order" }).click();
    const thanks = page.getByRole("heading", { name: /Order .* is placed/ });
    await thanks.waitFor();
    const number = /Order (\S+) is placed/.exec((await thanks.textContent()) ?? "")?.[1] ?? "";

    const listino = createAdminClient({ baseUrl: demo.api, secretKey: demo.secret_key });
    const {
      data: [submitted],
    } = await listino.orders.list({ q: number });
    expect(submitted).toMatchObject({
      number,
      acceptance: "submitted",
      po_number: "PO-4711 ✓",
      line_count: 3,
    });
    await listino.orders.accept(submitted?.id ?? "", { promised_date: "2031-05-04" });

    await page.goto(`${demo.api}/orders.html?order=${submitted?.id}`);
    await page.locator("listino-order-status").getByText("Accepted").first().waitFor();
    await page
      .locator("listino-order-status")
      .getByText(/4 May 2031/)
      .first()
      .waitFor();
    expect(view.faults).toEqual([]);

    const buyer = demo.buyers[0]?.email ?? "";
    const aboutOrder = async (email: string) =>
      (await mailsTo(demo, email)).filter(({ subject }) => subject.includes(number)).length;
    await expect.poll(() => aboutOrder(buyer)).toBe(2);
    await expect.poll(() => aboutOrder("trade@harrowandfinch.example")).toBe(1);
  });

  it("lets the widgets be embedded in a page of another origin once the key is bound to it", async () => {
    const server = await otherWebsite(demo.api);
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    try {
      const listino = createAdminClient({ baseUrl: demo.api, secretKey: demo.secret_key });
      const bound = await listino.apiKeys.create({
        kind: "publishable",
        name: "Other site",
        origins: [origin],
      });
      await using view = await openPage();
      await signIn(view.page, demo, `${origin}/?key=${bound.key}`);
      await priceOf(view.page, 0).waitFor();

      await using stranger = await openPage();
      await stranger.page.goto(`${origin}/?key=${demo.publishable_key}`);
      const blocked = stranger.page.waitForEvent("requestfailed", (request) =>
        request.url().startsWith(`${demo.api}/v1/store/`),
      );
      await fillSignIn(stranger.page, demo);
      await blocked;
      await stranger.page.locator("listino-sign-in").getByRole("alert").waitFor();
    } finally {
      server.close();
    }
  });

  it("finds everything again at its next start", async () => {
    await stop();
    ({ demo, stop } = await startDemo(dataDir));
    await using view = await openPage();
    await signIn(view.page, demo, `${demo.api}/`);
    await view.page.goto(`${demo.api}/orders.html`);
    await view.page.locator("listino-order-status tbody tr").first().waitFor();
  });
});

/** What has the focus, however deep in shadow roots. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute("aria-label") ?? active?.getAttribute("role") ?? "";
  });
}

/** Searches, tabs into the list and fills three rows, with the keyboard alone; gives the fields it typed into. */
async function typeThreeRows(page: Page): Promise<string[]> {
  await page.getByPlaceholder("Search by name or SKU").focus();
  await page.keyboard.type("lunch bag");
  await page.locator('listino-price-list [data-row="0"]').getByText("20725").waitFor();
  // The list is one tab stop: its first quantity cell, which Enter opens.
  for (let tab = 0; tab < 8 && (await focused(page)) !== "gridcell"; tab++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toMatch(/^Quantity of/);
  const fields: string[] = [];
  for (let row = 0; row < 3; row++) {
    const field = await focused(page);
    fields.push(field);
    await page.keyboard.type("48");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).not.toBe(field);
  }
  const nets = page.locator("listino-price-list .net .number");
  await expect.poll(() => nets.count()).toBe(3);
  return [...new Set(fields)];
}

/** A page that a web developer wrote somewhere else; the key comes with its address. */
function otherWebsite(api: string): Promise<Server> {
  const server = createServer((request, response) => {
    const key = new URL(request.url ?? "/", "http://localhost").searchParams.get("key") ?? "";
    response.setHeader("Content-Type", "text/html");
    response.end(`<!doctype html><html lang="en-GB"><title>Elsewhere</title>
      <script type="module" src="${api}/widgets/v1/listino.js" crossorigin></script>
      <listino-provider api="${api}" publishable-key="${key.replace(/[^\w]/g, "")}"></listino-provider>
      <listino-sign-in></listino-sign-in><listino-price-list></listino-price-list></html>`);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}
