/** The three ways of being signed in, in a real browser against the real API. */
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdminClient } from "@listino/sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPglite, pgliteDatabase } from "../../api/adapters/pglite/database.ts";
import { buildWidgets } from "../../api/cli/build-widgets.ts";
import { createSupplier } from "../../api/cli/create-supplier.ts";
import { migrate } from "../../api/runtimes/migrate.ts";
import { type NodeProcess, openNode } from "../../api/runtimes/node.ts";
import { openPage } from "../../widgets/testing/browser.ts";
import { openWebsite } from "./website.ts";

const MAYA = "maya@hartley.example";
const OWN = "a long password of my own";
let server: NodeProcess;
let website: Server;
let origin: string;
let api: string;
let secretKey: string;
let password: string;
let visitor: { buyerId: string; companyId: string } | null = null;

beforeAll(async () => {
  const assets = mkdtempSync(join(tmpdir(), "listino-modes-"));
  const database = pgliteDatabase(await openPglite());
  const logger = {
    info: () => {},
    error: (message: string, facts?: object) => console.error(message, facts),
  };
  const mails: string[] = [];
  await Promise.all([buildWidgets({ outdir: join(assets, "widgets") }), migrate(database, logger)]);
  server = openNode({
    database,
    mailer: { send: async ({ text }) => ({ providerId: `mail-${mails.push(text)}` }) },
    secret: "a secret of more than thirty-two characters",
    logger,
    assets,
    trustProxy: false,
  });
  api = `http://localhost:${await server.listen(0)}`;
  // The port comes first: the publishable key names the website's origin.
  let pages: Server | undefined;
  website = createServer((request, response) => pages?.emit("request", request, response));
  await new Promise<void>((done) => website.listen(0, "localhost", done));
  origin = `http://localhost:${(website.address() as AddressInfo).port}`;
  const supplier = await createSupplier(server.ports, {
    name: "Bolts & Co",
    staffEmail: "anna@bolts.example",
    staffName: "Anna",
    origins: [origin],
  });
  const { publishableKey } = supplier;
  secretKey = supplier.secretKey;
  pages = openWebsite({ api, publishableKey, secretKey, visitor: () => visitor });
  const listino = createAdminClient({ baseUrl: api, secretKey });
  await listino.settings.update({ pages: { sign_in: `${origin}/token.html` } });
  const company = await listino.companies.create({ name: "Hartley Gifts Ltd", email: MAYA });
  const buyer = await listino.buyers.create({
    company_id: company.id,
    email: MAYA,
    name: "Maya Hartley",
    credentials: "temporary_password",
  });
  visitor = { buyerId: buyer.id, companyId: company.id };
  await server.settle();
  password = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(mails.at(-1) ?? "")?.[0] ?? "";
});
afterAll(async () => {
  website?.close();
  await server?.close();
});

/** Whether the page's own scripts can find a token anywhere. */
const readable = () => JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie });

test("(1) the page keeps the token; a temporary password is changed first, and the next page is signed in too", async () => {
  await using view = await openPage();
  const { page, faults } = view;
  await page.goto(`${origin}/token.html`);
  await page.getByLabel("E-mail").fill(MAYA);
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
  await page.getByLabel("New password").fill(OWN);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Accept the connection" }).click();
  await page.getByText("You are connected with").or(page.getByText("Signed in as Maya Hartley")).waitFor();
  await page.goto(`${origin}/token.html`);
  await page.getByText("Signed in as Maya Hartley").waitFor();
  expect(await page.evaluate(readable)).toContain("bs_");
  expect(page.url()).not.toContain("bs_");
  expect(faults.filter((fault) => !fault.includes("status of 40"))).toEqual([]);
});

test("(2) the website hands its visitor over; the token is in memory alone", async () => {
  await using view = await openPage();
  const { page } = view;
  await page.goto(`${origin}/hand-off.html`);
  await page.getByText("Signed in as Maya Hartley").waitFor();
  expect(await page.evaluate(readable)).not.toContain("bs_");
  const [known] = [visitor];
  visitor = null;
  await page.reload();
  await page.getByLabel("Password").waitFor();
  visitor = known;
  const stolen = await fetch(`${origin}/listino-session`, {
    method: "POST",
    headers: { origin: "https://thief.example" },
  });
  expect(stolen.status).toBe(403);
});

test("(3) a cookie of the API holds the token, out of reach of the page's scripts", async () => {
  await using view = await openPage();
  const { page } = view;
  await page.goto(`${origin}/cookie.html`);
  await page.getByLabel("E-mail").fill(MAYA);
  await page.getByLabel("Password").fill(OWN);
  await page.keyboard.press("Enter");
  await page.getByText("Signed in as Maya Hartley").waitFor();
  expect(await page.evaluate(readable)).not.toContain("bs_");
  const [cookie, ...more] = await page.context().cookies(api);
  expect(more).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
  expect(cookie?.name).toMatch(/^__Host-listino-/);
  await page.reload();
  await page.getByText("Signed in as Maya Hartley").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Password").waitFor();
  expect(await page.context().cookies(api)).toEqual([]);
});

test("the pages come up beside a running demo, as the README says", async () => {
  const demo = join(mkdtempSync(join(tmpdir(), "listino-modes-demo-")), "demo.json");
  writeFileSync(
    demo,
    JSON.stringify({ api, secret_key: secretKey, buyers: [{ email: MAYA, password: OWN }] }),
  );
  const free = createServer();
  await new Promise<void>((done) => free.listen(0, "localhost", done));
  const { port } = free.address() as AddressInfo;
  await new Promise((done) => free.close(done));
  const start = new URL("start.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", start], {
    env: { ...process.env, DEMO: demo, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  try {
    await Promise.race([new Promise((done) => child.stdout.once("data", done)), ended]);
    const site = `http://localhost:${port}`;
    expect(await (await fetch(`${site}/token.html`)).text()).toContain('publishable-key="pk_');
    const handed = await fetch(`${site}/listino-session`, { method: "POST", headers: { origin: site } });
    expect(await handed.json()).toMatchObject({ token: expect.stringMatching(/^bs_/) });
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
});
