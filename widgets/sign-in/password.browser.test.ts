import { beforeEach, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const tag = "<listino-sign-in></listino-sign-in>";
const bodies = (route: string) => api.account.sent.filter(([name]) => name === route).map(([, body]) => body);

beforeEach(() => api.reset());

test("whoever has forgotten the password asks for a link, and is told the same for every e-mail", async () => {
  await using view = await show(tag, { signedIn: false });
  const { page, faults } = view;
  await page.getByRole("button", { name: "Forgotten your password?" }).click();
  await page.getByLabel("E-mail").fill("maya@hartley.example");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Send the link" }).click();
  await page.getByText("If maya@hartley.example has an account here").waitFor();
  expect(bodies("POST /password-resets")).toEqual([{ email: "maya@hartley.example" }]);
  await page.getByRole("button", { name: "Back to sign-in" }).click();
  expect(await page.getByLabel("E-mail").inputValue()).toBe("maya@hartley.example");
  expect(faults).toEqual([]);
});

test("the link leads to a new password and signs in; its token leaves the URL, and the browser is known", async () => {
  await using view = await show(tag, { signedIn: false, search: "#token=pwr_fresh" });
  const { page } = view;
  await page.getByText("For maya@hartley.example.").waitFor();
  await page.getByLabel("New password").fill("short");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.getByText("At least 10 characters.").waitFor();
  expect(await axe(page)).toEqual([]);
  api.password = "longer than ten";
  await page.getByLabel("New password").fill("longer than ten");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.getByText("Signed in as Maya Hartley").waitFor();
  expect(page.url()).not.toContain("token");
  expect(await page.evaluate(() => localStorage.getItem("listino:device"))).toBe("dev_fixture");
});

test("an old link leads to a new one", async () => {
  await using view = await show(tag, { signedIn: false, search: "#token=pwr_old" });
  await view.page.getByRole("button", { name: "Choose a new password" }).click();
  await view.page.getByRole("button", { name: "Send the link" }).waitFor();
});

test("the page of password links asks for the e-mail where there is no link", async () => {
  await using view = await show(`<listino-sign-in mode="password-reset"></listino-sign-in>`, {
    signedIn: false,
  });
  await view.page.getByRole("button", { name: "Send the link" }).waitFor();
  await view.page.getByRole("button", { name: "Back to sign-in" }).click();
  await view.page.getByLabel("Password").waitFor();
});

test("a temporary password is changed before anything else, also after a reload", async () => {
  api.account.restricted = true;
  await using view = await show(tag, { signedIn: false, search: "#email=maya%40hartley.example" });
  const { page } = view;
  await page.getByLabel("Password").fill("correct");
  expect(await page.getByLabel("E-mail").inputValue()).toBe("maya@hartley.example");
  await page.keyboard.press("Enter");
  await page.getByText("Choose your own password").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.reload();
  await page.getByLabel("Temporary password").fill("correct");
  await page.getByLabel("New password").fill("longer than ten");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Signed in as Maya Hartley").waitFor();
});

test("of two tabs one renews an old token, and the other goes on with the new one", async () => {
  await using view = await show(tag, { signedIn: false });
  const { page } = view;
  await page.evaluate(() => document.querySelector("listino-provider")?.setAttribute("storage", "local"));
  const old = `bs_old 2100-01-01T00:00:00.000Z ${Date.now() - 86_400_000} 1`;
  await page.evaluate((text) => localStorage.setItem("listino:session:pk_fixture", text), old);
  const open = async () => {
    const tab = await page.context().newPage();
    await tab.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () =>
        document.querySelector("listino-provider")?.setAttribute("storage", "local"),
      );
    });
    await tab.goto(page.url());
    return tab;
  };
  const [one, other] = await Promise.all([open(), open()]);
  await Promise.all([one, other].map((tab) => tab.getByText("Signed in as Maya Hartley").waitFor()));
  const kept = () => one.evaluate(() => localStorage.getItem("listino:session:pk_fixture"));
  await expect.poll(kept).toMatch(/^bs_renewed .* 1$/);
  expect(bodies("POST /sessions/renew")).toHaveLength(1);
  await other.getByRole("button", { name: "Sign out" }).click();
  await one.getByLabel("Password").waitFor();
});

test("in a cookie, the page keeps only that somebody is signed in", async () => {
  await using view = await show(tag, { signedIn: false });
  const { page } = view;
  api.cookie = true;
  await page.evaluate(() => document.querySelector("listino-provider")?.setAttribute("session", "cookie"));
  await page.getByLabel("E-mail").fill("maya@hartley.example");
  await page.getByLabel("Password").fill("correct");
  await page.keyboard.press("Enter");
  await page.getByText("Signed in as Maya Hartley").waitFor();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).toContain("cookie 2100");
  expect(kept).not.toContain("bs_");
});
