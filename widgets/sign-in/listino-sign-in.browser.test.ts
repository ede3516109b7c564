import { beforeEach, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();

beforeEach(() => api.reset());

test("a wrong password is said plainly; the right one signs every widget of the page in", async () => {
  await using view = await show(`<listino-sign-in></listino-sign-in><listino-cart></listino-cart>`, {
    signedIn: false,
  });
  const { page } = view;
  await page.getByLabel("E-mail").fill("maya@hartley.example");
  await page.getByLabel("Password").fill("wrong");
  await page.keyboard.press("Enter");
  await page.getByText("E-mail or password is not right.").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel("Password").fill("correct");
  await page.keyboard.press("Enter");
  await page.getByText("Signed in as Maya Hartley").waitFor();
  await page.getByText("Your cart is empty").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Password").waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem("listino:session:pk_fixture"))).toBeNull();
});

test("whoever orders for several companies says for which, before going on", async () => {
  api.account.dress = {
    companies: [
      { id: "com_00000000000000000000000001", name: "Hartley Gifts Ltd" },
      { id: "com_00000000000000000000000002", name: "Hartley Antiques Ltd" },
    ],
  };
  await using view = await show(`<listino-sign-in order-url="#prices"></listino-sign-in>`, {
    signedIn: false,
  });
  const { page, faults } = view;
  await page.getByLabel("E-mail").fill("maya@hartley.example");
  await page.getByLabel("Password").fill("correct");
  await page.keyboard.press("Enter");
  await page.getByLabel("You are ordering for").selectOption({ label: "Hartley Antiques Ltd" });
  await page.getByText("Hartley Antiques Ltd · maya@hartley.example").waitFor();
  expect(page.url()).not.toContain("#prices");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "Go to the price list" }).click();
  expect(page.url()).toContain("#prices");
  expect(faults).toEqual([]);
});

test("an invitation becomes an access and a connection, and its token leaves the URL", async () => {
  await using view = await show(`<listino-sign-in mode="invitation"></listino-sign-in>`, {
    signedIn: false,
    search: "#token=fresh",
  });
  const { page, faults } = view;
  await page.getByRole("button", { name: "Create access" }).click();
  await page.getByText("Please fill this in.").first().waitFor();
  expect(await axe(page)).toEqual([]);
  const answers = {
    "Your name": "Maya",
    "Choose a password": "longer than ten",
    "Street and number": "1 Mill Lane",
  };
  for (const [label, answer] of Object.entries(answers)) await page.getByLabel(label).fill(answer);
  await page.getByLabel("Postal code").fill("LS1");
  await page.getByLabel("City", { exact: true }).fill("Leeds");
  await page.locator("select[name$=country]").selectOption("GB");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Create access" }).click();
  await page.getByRole("button", { name: "Accept the connection" }).click();
  await page.getByText("You are connected with Northmoor Wholesale").waitFor();
  expect(page.url()).not.toContain("token");
  expect(faults).toEqual([]);
});

test("an invitation is shown also where somebody is signed in, and a wrong password keeps them so", async () => {
  api.faults.set("POST /invitations/register", { status: 401, code: "invalid_credentials" });
  await using view = await show(`<listino-sign-in mode="invitation"></listino-sign-in>`, {
    search: "#token=fresh",
  });
  const { page } = view;
  const answers = { "Your name": "Maya", "Choose a password": "longer than ten", City: "Leeds" };
  for (const [label, answer] of Object.entries(answers))
    await page.getByLabel(label, { exact: true }).fill(answer);
  await page.getByLabel("Street and number").fill("1 Mill Lane");
  await page.getByLabel("Postal code").fill("LS1");
  await page.locator("select[name$=country]").selectOption("GB");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Create access" }).click();
  await page.getByText("E-mail or password is not right.").waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem("listino:session:pk_fixture"))).toMatch(
    /^bs_fixture /,
  );
});

test("an expired invitation says what to do", async () => {
  await using view = await show(`<listino-sign-in mode="invitation"></listino-sign-in>`, {
    signedIn: false,
    search: "#token=expired",
  });
  await view.page.getByText("Ask your supplier for a new one.").waitFor();
});
