import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const form = "<listino-registration></listino-registration>";

beforeEach(() => api.reset());

async function fill(page: Page): Promise<void> {
  const answers = {
    "Company or trading name": "Foxglove & Fern Ltd",
    "VAT ID (optional)": "GB123456782",
    "Your code with us (optional)": "K-1042",
    "Street and number": "14 Micklegate",
    "Postal code": "YO1 6JG",
    City: "York",
    "Your name": "Hannah Whitcombe",
    "E-mail": "hannah@foxglove.example",
    "Choose a password": "longer than ten",
    "Anything we should know (optional)": "Two shops.",
  };
  for (const [label, answer] of Object.entries(answers)) {
    await page.getByLabel(label, { exact: true }).fill(answer);
  }
  await page.locator("select[name$=country]").selectOption("GB");
  await page.getByLabel(/terms of trade/).check();
  await page.getByLabel(/privacy notice/).check();
}

test("a company applies: what is missing is said at its field, then the answer is promised", async () => {
  await using view = await show(form, { signedIn: false });
  const { page, faults } = view;
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByText("Please fill this in.").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await fill(page);
  expect(await page.getByRole("link", { name: "Read" }).first().getAttribute("href")).toBe("/terms");
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByRole("heading", { name: "Your application is on its way" }).waitFor();
  await page.getByText("Look in the mailbox of hannah@foxglove.example").waitFor();
  await page.getByRole("button", { name: "No mail? Send it again" }).click();
  await page.getByText("Another mail is on its way to hannah@foxglove.example").waitFor();
  expect(api.account.sent).toEqual([["POST /applications/link", { email: "hannah@foxglove.example" }]]);
  expect(await axe(page)).toEqual([]);
  expect(api.applications).toMatchObject([
    {
      company: {
        name: "Foxglove & Fern Ltd",
        vat_id: "GB123456782",
        country: "GB",
        identification_code: "K-1042",
      },
      contact: { name: "Hannah Whitcombe", language: "en" },
      consents: { terms: true, privacy: true, management_software: false, sell_online: false },
      message: "Two shops.",
    },
  ]);
  expect(faults).toEqual([]);
});

test("a VAT ID whose check digit is wrong is told at its field", async () => {
  const errors = [{ pointer: "/company/vat_id", code: "invalid", detail: "Wrong check digit." }];
  api.faults.set("POST /applications", { status: 422, code: "invalid_request", facts: { errors }, times: 1 });
  await using view = await show(form, { signedIn: false });
  const { page } = view;
  await fill(page);
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByText("This is no valid VAT ID.").waitFor();
  expect(await page.getByLabel("VAT ID (optional)").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel("Choose a password").inputValue()).toBe("longer than ten");
});

test("too many applications, a closed door and a lost network are each told", async () => {
  api.faults.set("POST /applications", { status: 429, code: "rate_limited", times: 1 });
  await using view = await show(form, { signedIn: false });
  const { page } = view;
  await fill(page);
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByText("Too many attempts.").waitFor();
  api.faults.set("POST /applications", { status: 403, code: "applications_closed", times: 1 });
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByText("takes no applications").waitFor();
  api.faults.set("POST /applications", { status: 0, code: "offline" });
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByText("No connection.").waitFor();
  api.faults.clear();
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByRole("heading", { name: "Your application is on its way" }).waitFor();
});

test("a supplier that takes none says so, and a customer need not apply", async () => {
  api.applicationsOpen = false;
  await using visitor = await show(form, { signedIn: false });
  await visitor.page.getByText("Northmoor Wholesale takes no applications at present.").waitFor();
  await using customer = await show(form);
  await customer.page.getByText("You are signed in already, as Hartley Gifts Ltd.").waitFor();
});

test.each([
  ["dark", { dark: true }],
  ["on a phone, in Polish", { width: 390, lang: "pl" }],
  ["right to left", { dir: "rtl" as const }],
])("axe finds nothing %s", async (_, options) => {
  await using view = await show(form, { signedIn: false, ...options });
  await view.page.locator("listino-registration form").waitFor();
  expect(await axe(view.page)).toEqual([]);
});
