/** The staff's desk on the demo supplier's website, as its people use it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdminClient } from "@listino/sdk";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeOf, stepAt } from "../../api/platform/auth/totp.ts";
import { openPage } from "../../widgets/testing/browser.ts";
import { axe } from "../../widgets/testing/site.ts";
import { type RunningDemo, startDemo } from "./testing/demo.ts";

describe("the staff's desk", () => {
  let dataDir: string;
  let demo: RunningDemo;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "listino-desk-"));
    ({ demo, stop } = await startDemo(dataDir));
  });
  afterAll(async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const desk = (page: Page) => page.locator("listino-company-desk");

  async function signIn(page: Page, password?: string): Promise<void> {
    const [staff] = demo.staff;
    await page.goto(`${demo.api}/desk.html`);
    await desk(page)
      .getByLabel("E-mail")
      .fill(staff?.email ?? "");
    await desk(page)
      .getByLabel("Password")
      .fill(password ?? staff?.password ?? "");
    await desk(page).getByRole("button", { name: "Sign in" }).click();
  }

  it("lets nobody in with a wrong password, and says so", async () => {
    await using view = await openPage({ viewport: { width: 1280, height: 900 } });
    await signIn(view.page, "not the password");
    await view.page.getByText("E-mail or password is not right.").waitFor();
    expect(await axe(view.page)).toEqual([]);
  });

  it("makes a company, invites somebody, agrees terms and shows who changed what", async () => {
    await using view = await openPage({ viewport: { width: 1280, height: 900 } });
    const { page } = view;
    await signIn(page);
    await page.getByRole("link", { name: "Foxglove & Fern Ltd" }).waitFor();
    expect(await axe(page)).toEqual([]);

    await page.getByRole("button", { name: "New company" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name", { exact: true }).fill("Żółty Kubek sp. z o.o.");
    await dialog.getByLabel("E-mail").fill("biuro@zoltykubek.example");
    await dialog.getByLabel("VAT ID").fill("PL1234567890");
    await dialog.getByRole("button", { name: "Save" }).click();
    // The check digit is wrong: told at the field, and nothing is lost.
    await dialog.getByLabel("VAT ID").and(page.locator('[aria-invalid="true"]')).waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog.getByLabel("VAT ID").fill("PL5260001246");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Żółty Kubek" }).waitFor();

    await page.getByRole("button", { name: "Invite" }).click();
    await dialog.getByLabel("Your message").fill("Dzień dobry! Zapraszamy.");
    await dialog.getByRole("button", { name: "Invite" }).click();
    await page.getByText("The invitation is on its way to biuro@zoltykubek.example.").waitFor();

    await page.getByRole("button", { name: "Add a branch" }).click();
    await dialog.getByLabel("Name", { exact: true }).fill("Kraków");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("Branches").waitFor();
    await page.getByRole("button", { name: "Add an address" }).click();
    await dialog.getByLabel("Branch").selectOption({ label: "Kraków" });
    await dialog.getByLabel("Street and number").fill("ul. Długa 1");
    await dialog.getByLabel("Postal code").fill("31-147");
    await dialog.getByLabel("City").fill("Kraków");
    await dialog.getByLabel("Country").selectOption({ label: "Poland" });
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Edit: Kraków" }).click();
    await dialog.getByLabel("Street and number").fill("ul. Długa 11");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("ul. Długa 11").waitFor();

    await page.getByRole("link", { name: "Buyers", exact: true }).click();
    await page.getByRole("button", { name: "Send again: biuro@zoltykubek.example" }).click();
    // The own words of the first mail are there to be sent again, or changed.
    expect(await dialog.getByLabel("Your message").inputValue()).toBe("Dzień dobry! Zapraszamy.");
    await dialog.getByRole("button", { name: "Invite" }).click();
    await page.getByText("Replaced by a newer one").waitFor();
    await page.getByRole("button", { name: "Take back: biuro@zoltykubek.example" }).click();
    await page.getByText("Taken back").waitFor();
    await page.getByRole("button", { name: "Add a buyer" }).click();
    await dialog.getByLabel("Contact’s name").fill("Zofia Nowak");
    await dialog.getByLabel("E-mail").fill("zofia@zoltykubek.example");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByLabel("Role: Zofia Nowak").selectOption({ label: "Viewer" });
    await page.getByText("Zofia Nowak: Saved").waitFor();
    await page.getByLabel("Branch: Zofia Nowak").selectOption({ label: "Kraków" });
    await page.getByRole("button", { name: "Deactivate: Zofia Nowak" }).click();
    await page.getByText("No access").waitFor();
    expect(await axe(page)).toEqual([]);

    await page.getByRole("link", { name: "Conditions", exact: true }).click();
    await page.getByRole("button", { name: "Add a contract" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Prepaid");
    await page.getByLabel("Used unless the buyer chooses another").check();
    await page.getByLabel("Credit limit").fill("2.500,50");
    await page.getByRole("button", { name: "Save conditions" }).click();
    await page.getByText("Saved").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByText("2,500.50").waitFor();

    await page.getByRole("link", { name: "Prices", exact: true }).click();
    await page.getByLabel("SKU").fill("22697");
    await page.getByRole("button", { name: "Show the price" }).click();
    await page.getByRole("cell", { name: "This one counts" }).waitFor();
    expect(await axe(page)).toEqual([]);

    await page.getByRole("link", { name: "History" }).click();
    await page.getByText("Conditions agreed").first().waitFor();
    await page.getByText("Rose Finch").first().waitFor();
    await page.reload();
    await page.getByText("Status: – → Invited").waitFor();
    // The refused VAT ID is the only request that failed.
    expect(view.faults.filter((fault) => !fault.includes("422"))).toEqual([]);
  });

  it("asks whoever has an account before they join, and an applicant for the e-mail", async () => {
    await using view = await openPage({ viewport: { width: 1280, height: 900 } });
    const { page } = view;
    await signIn(page);
    await page.getByRole("link", { name: "Foxglove & Fern Ltd" }).click();
    await page.getByRole("link", { name: "Buyers", exact: true }).click();
    const known = demo.buyers.find(({ company }) => company !== "Foxglove & Fern Ltd");
    await page.getByRole("button", { name: "Add a buyer" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Contact’s name").fill("Somebody Else");
    await dialog.getByLabel("E-mail").fill(known?.email ?? "");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("has to confirm by").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Send the link again: Somebody Else" }).click();
    await page.getByText("Somebody Else gets a new link by e-mail.").waitFor();
    await page.getByRole("button", { name: "Withdraw: Somebody Else" }).click();
    await expect.poll(() => page.getByText("has to confirm by").count()).toBe(0);

    await page.getByRole("link", { name: "Applications" }).click();
    await page.locator("table a").first().click();
    await page.getByText("not confirmed yet").waitFor();
    await page.getByRole("button", { name: "Send the link again" }).click();
    await page.getByText("gets a new link by e-mail.").waitFor();
    await page.getByRole("button", { name: "Accept" }).click();
    await dialog.getByText("Nobody has confirmed the e-mail yet.").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(view.faults).toEqual([]);
  });

  it("opens for a role that asks for a second proof once there is one, and asks for a code from then on", async () => {
    const admin = createAdminClient({ baseUrl: demo.api, secretKey: demo.secret_key });
    const role = await admin.roles.create({
      name: "Careful",
      permissions: ["companies.read"],
      totp_required: true,
    });
    const stella = {
      name: "Stella Lock",
      email: "stella@harrowandfinch.example",
      password: "a long password",
    };
    await admin.staff.create({ ...stella, role_id: role.id });
    await using view = await openPage({ viewport: { width: 1280, height: 900 } });
    const { page } = view;
    const enter = async () => {
      await page.getByRole("heading", { name: "Sign in to the desk" }).waitFor();
      await desk(page).getByLabel("E-mail").fill(stella.email);
      await desk(page).getByLabel("Password").fill(stella.password);
      await desk(page).getByRole("button", { name: "Sign in" }).click();
    };
    await page.goto(`${demo.api}/desk.html`);
    await enter();
    await page.getByText("Your role asks for a second proof.").waitFor();
    expect(await page.getByRole("link", { name: "Companies" }).count()).toBe(0);
    await page.getByRole("button", { name: "Set it up" }).click();
    const uri = await page.getByRole("link", { name: "Open in the app" }).getAttribute("href");
    expect(uri).toMatch(/^otpauth:/);
    const secret = new URL(uri ?? "").searchParams.get("secret") ?? "";
    await page.getByRole("button", { name: "Turn on" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Code from your authenticator app").fill("000000");
    await dialog.getByRole("button", { name: "Turn on" }).click();
    await dialog.getByText("The code is wrong, or was used before.").waitFor();
    await dialog.getByLabel("Code from your authenticator app").fill(await codeAt(secret, Date.now()));
    await dialog.getByRole("button", { name: "Turn on" }).click();
    const code = (await page.locator(".codes li").first().textContent()) ?? "";
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "Companies" }).click();
    await page.getByRole("link", { name: "Foxglove & Fern Ltd" }).waitFor();

    await page.getByRole("button", { name: "Sign out" }).click();
    await enter();
    await desk(page).getByLabel("Code from your authenticator app").fill("111111");
    await desk(page).getByRole("button", { name: "Sign in" }).click();
    await page.getByText("The code is wrong, or was used before.").waitFor();
    await desk(page).getByLabel("Code from your authenticator app").fill(code);
    await desk(page).getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("link", { name: "Foxglove & Fern Ltd" }).waitFor();
  });

  it("speaks Polish, and fits a telephone in the dark", async () => {
    await using view = await openPage({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
    const { page } = view;
    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () =>
        document.documentElement.setAttribute("lang", "pl"),
      );
    });
    const [staff] = demo.staff;
    await page.goto(`${demo.api}/desk.html`);
    await page.getByLabel("Hasło").fill(staff?.password ?? "");
    await desk(page)
      .getByLabel("E-mail")
      .fill(staff?.email ?? "");
    await page.getByRole("button", { name: "Zaloguj się" }).click();
    await page.getByRole("heading", { name: "Firmy" }).waitFor();
    await page.getByRole("link", { name: "Powiadomienia" }).click();
    await page.getByRole("heading", { name: "Powiadomienia" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

/** What an authenticator app does with the key that it is given. */
function codeAt(secret: string, time: number): Promise<string> {
  const bits = [...secret].map((char) => ALPHABET.indexOf(char).toString(2).padStart(5, "0")).join("");
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return codeOf(new Uint8Array(bytes), stepAt(new Date(time)));
}
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
