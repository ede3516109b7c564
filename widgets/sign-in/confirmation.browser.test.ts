import { beforeEach, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const tag = "<listino-sign-in></listino-sign-in>";
const bodies = (route: string) => api.account.sent.filter(([name]) => name === route).map(([, body]) => body);

beforeEach(() => api.reset());

test("whoever is asked chooses a password, and is signed in for the company", async () => {
  await using view = await show(tag, { signedIn: false, search: "#token=mbr_first_fresh" });
  const { page, faults } = view;
  await page.getByText("Tom Hartley of Hartley Gifts Ltd invites you").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel("New password").fill("short");
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByText("At least 10 characters.").waitFor();
  api.password = "longer than ten";
  await page.getByLabel("New password").fill("longer than ten");
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByText("Signed in as Maya Hartley").waitFor();
  expect(bodies("POST /memberships/confirm")).toEqual([
    { token: "mbr_first_fresh", password: "longer than ten" },
  ]);
  expect(page.url()).not.toContain("token");
  expect(await page.evaluate(() => localStorage.getItem("listino:device"))).toBe("dev_fixture");
  expect(faults).toEqual([]);
});

test("whoever has an account confirms with one click, and signs in with its password", async () => {
  await using view = await show(tag, { signedIn: false, search: "#token=mbr_fresh" });
  const { page } = view;
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByText("You order for Hartley Gifts Ltd now.").waitFor();
  expect(bodies("POST /memberships/confirm")).toEqual([{ token: "mbr_fresh" }]);
  expect(await axe(page)).toEqual([]);
  expect(page.url()).not.toContain("token");
  await page.getByRole("button", { name: "Sign in for it" }).click();
  expect(await page.getByLabel("E-mail").inputValue()).toBe("maya@hartley.example");
  await page.getByLabel("Password").fill("correct");
  await page.keyboard.press("Enter");
  await page.getByText("Signed in as Maya Hartley").waitFor();
});

test("the supplier's staff ask too, also where somebody is signed in", async () => {
  await using view = await show(tag, { search: "#token=mbr_supplier_fresh" });
  const { page } = view;
  await page.getByText("Northmoor Wholesale invites you to order for Hartley Gifts Ltd").waitFor();
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByRole("button", { name: "Sign in for it" }).click();
  await page.getByLabel("Password").waitFor();
});

test("an applicant shows that the e-mail is theirs", async () => {
  await using view = await show(tag, { signedIn: false, search: "#token=app_fresh" });
  const { page } = view;
  await page.getByText("Is this e-mail yours?").waitFor();
  expect(bodies("POST /applications/confirm")).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByText("The e-mail of Hartley Gifts Ltd is confirmed.").waitFor();
  expect(page.url()).not.toContain("token");
});

test("an old link says so", async () => {
  for (const token of ["mbr_old", "app_old"]) {
    await using view = await show(tag, { signedIn: false, search: `#token=${token}` });
    const { page } = view;
    if (token === "app_old") await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByText("This link has been used or is too old. Ask for a new one.").waitFor();
    expect(await axe(page)).toEqual([]);
  }
});
