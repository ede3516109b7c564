import { beforeEach, describe, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const tag = "<listino-account></listino-account>";
const bodies = (route: string) => api.account.sent.filter(([name]) => name === route).map(([, body]) => body);

beforeEach(() => api.reset());

test("shows who one is, whom to ask, and where one is signed in; other sessions are ended", async () => {
  await using view = await show(tag);
  const { page, faults } = view;
  await page.getByText("Olga Nowak").waitFor();
  expect(await page.getByRole("link", { name: "+44 113 496 0000" }).getAttribute("href")).toBe(
    "tel:+441134960000",
  );
  await page.getByText("Firefox · Windows").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Sign out: Safari · iOS" }).click();
  await expect.poll(() => page.getByText("Safari · iOS").count()).toBe(0);
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect.poll(() => page.getByRole("button", { name: "Sign out everywhere else" }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("changes name, password and e-mail, and says what was wrong at its field", async () => {
  await using view = await show(tag);
  const { page } = view;
  await page.getByRole("button", { name: "Change: You" }).click();
  await page.getByLabel("Name").fill("Maya H.");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved.").waitFor();
  expect(bodies("PATCH /me")).toEqual([{ name: "Maya H." }]);

  await page.getByRole("button", { name: "Change: Password" }).click();
  await page.getByLabel("Present password").fill("wrong");
  await page.getByLabel("New password").fill("longer than ten");
  await page.keyboard.press("Enter");
  await page.getByText("This is not the present password.").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel("Present password").fill("right");
  await page.keyboard.press("Enter");
  await page.getByText("Your password is changed.").waitFor();

  await page.getByRole("button", { name: "Change: E-mail" }).click();
  await page.getByLabel("New e-mail").fill("new@hartley.example");
  await page.getByLabel("Present password").fill("right");
  await page.keyboard.press("Enter");
  await page.getByText("Look in the mailbox of new@hartley.example").waitFor();
});

test("manages colleagues: adds, gives another role, ends access, and tells what was refused", async () => {
  await using view = await show(tag);
  const { page } = view;
  await page.getByLabel("Role: Tom Hartley").selectOption({ label: "Viewer" });
  await expect.poll(() => bodies("PATCH /buyers/:")).toHaveLength(1);
  await page.getByRole("button", { name: "End access: Ivy Bell" }).click();
  await page.getByText("No access").waitFor();
  await page.getByRole("button", { name: "Add a colleague" }).click();
  await page.getByLabel("Their e-mail").fill("tom@hartley.example");
  await page.getByLabel("Their name").fill("Tom");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Add and send a link" }).click();
  await page.getByText("This e-mail orders for your company already, or was asked to.").waitFor();
  await page.getByLabel("Their e-mail").fill("pat@hartley.example");
  await page.getByRole("button", { name: "Add and send a link" }).click();
  await page.getByText("Tom gets a link by e-mail.").waitFor();
  await page.getByText("pat@hartley.example").waitFor();
  api.faults.set("PATCH /buyers/:", { status: 409, code: "last_administrator" });
  await page.getByLabel("Role: Maya Hartley").selectOption({ label: "Viewer" });
  await page.getByText("Your company needs somebody who manages its people.").waitFor();
  await expect.poll(() => page.getByLabel("Role: Maya Hartley").inputValue()).toMatch(/1$/);
});

test("changes to another of one's companies, and goes back where that is refused", async () => {
  const companies = [
    { id: "com_00000000000000000000000001", name: "Hartley Gifts Ltd" },
    { id: "com_00000000000000000000000002", name: "Hartley Antiques Ltd" },
  ];
  api.account.dress = { companies };
  await using view = await show(tag);
  const { page } = view;
  const choice = page.getByLabel("You are ordering for");
  api.faults.set("POST /sessions/switch", { status: 403, code: "company_suspended", times: 1 });
  await choice.selectOption({ label: "Hartley Antiques Ltd" });
  await page.getByRole("alert").waitFor();
  expect(await choice.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe(
    "Hartley Gifts Ltd",
  );
  await choice.selectOption({ label: "Hartley Antiques Ltd" });
  await page.getByText("You are ordering for Hartley Antiques Ltd now.").waitFor();
  await page.getByText("Who may order for Hartley Antiques Ltd").waitFor();
  expect(await axe(page)).toEqual([]);
});

test("shows who has not confirmed yet, asks them again, and takes it back", async () => {
  await using view = await show(tag);
  const { page } = view;
  await page.getByRole("button", { name: "Add a colleague" }).click();
  await page.getByLabel("Their e-mail").fill("pat@hartley.example");
  await page.getByLabel("Their name").fill("Pat");
  await page.getByRole("button", { name: "Add and send a link" }).click();
  await page.getByText("Invited until 29 Nov 2026").waitFor();
  expect(await page.getByLabel("Role: Pat").count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Send again: Pat" }).click();
  await page.getByText("Pat gets a new link by e-mail.").waitFor();
  expect(bodies("POST /memberships/:/resend")).toHaveLength(1);
  await page.getByRole("button", { name: "Withdraw: Pat" }).click();
  await expect.poll(() => page.getByText("pat@hartley.example").count()).toBe(0);
});

test("shows no colleagues to whoever does not manage them", async () => {
  api.account.dress = { capabilities: ["orders.view"] };
  await using view = await show(tag);
  await view.page.getByText("Firefox · Windows").waitFor();
  expect(await view.page.getByText("Colleagues").count()).toBe(0);
  expect(api.requests).not.toContain("GET /buyers");
});

describe("the link to a new e-mail", () => {
  test("is followed once, and leaves the URL", async () => {
    await using view = await show(tag, { search: "#token=emc_fresh" });
    await view.page.getByText("new@hartley.example signs in from now on.").waitFor();
    expect(view.page.url()).not.toContain("token");
  });
  test("works for whoever is not signed in here, and says when it is too old", async () => {
    await using view = await show(tag, { search: "#token=emc_old", signedIn: false });
    await view.page.getByText("This link has been used or is too old.").waitFor();
  });
});

test("fits a telephone, the dark, Polish, and right-to-left", async () => {
  for (const options of [{ width: 360 }, { dark: true }, { lang: "pl" }, { dir: "rtl" as const }]) {
    await using view = await show(tag, options);
    await view.page.locator(".colleague").first().waitFor();
    expect(await axe(view.page), JSON.stringify(options)).toEqual([]);
    const wide = await view.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, JSON.stringify(options)).toBeLessThanOrEqual(0);
  }
});
