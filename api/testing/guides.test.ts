/** The guides, run: each one's TypeScript and curl against a real server, in the order in which a supplier goes live. */
import * as sdk from "@listino/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readGuide } from "../../docs/testing/guide.ts";
import { runCurl } from "../../docs/testing/run-curl.ts";
import { runProgram } from "../../docs/testing/run-program.ts";
import { openPglite, pgliteDatabase } from "../adapters/pglite/database.ts";
import { type CreatedSupplier, createSupplier } from "../cli/create-supplier.ts";
import type { Mail } from "../platform/ports.ts";
import { migrate } from "../runtimes/migrate.ts";
import { type NodeProcess, openNode } from "../runtimes/node.ts";

const WEBSITE = "https://www.bolts.example";
const STAFF = "anna@bolts.example";

describe("the guides", () => {
  const mails: Mail[] = [];
  const salesOrders = new Set<string>();
  let server: NodeProcess;
  let supplier: CreatedSupplier;
  let api: string;
  let cursor: string | undefined;
  let stored: Record<string, string>;
  let address: URL;

  beforeAll(async () => {
    const database = pgliteDatabase(await openPglite());
    const logger = {
      info: () => {},
      error: (message: string, facts?: object) => console.error(message, facts),
    };
    await migrate(database, logger);
    server = openNode({
      database,
      mailer: { send: async (mail) => ({ providerId: `mail-${mails.push(mail)}` }) },
      secret: "a secret of more than thirty-two characters",
      logger,
      assets: "docs",
      trustProxy: false,
    });
    api = `http://localhost:${await server.listen(0)}`;
    supplier = await createSupplier(server.ports, {
      name: "Bolts & Co",
      staffEmail: STAFF,
      staffName: "Anna",
      origins: [WEBSITE],
    });
  });
  afterAll(() => server.close());

  async function lastMail(): Promise<string> {
    await server.settle();
    return mails.at(-1)?.text ?? "";
  }

  const meanwhile: Record<string, () => Promise<void>> = {
    "Ivy opens the link of the mail": async () => {
      address = new URL(/https:[^\s)]+/.exec(await lastMail())?.[0] ?? "");
    },
    "Hartley orders 100 bolts and 50 nuts": () => hartleyOrders(),
    "the mails are sent": () => server.settle(),
  };

  async function hartleyOrders(): Promise<void> {
    const listino = sdk.createAdminClient({ baseUrl: api, secretKey: supplier.secretKey });
    await listino.settings.update({ pages: { invitation: `${WEBSITE}/welcome` } });
    const [company] = (await listino.companies.list({ external_id: "K-1042" })).data;
    await listino.companies.invite(company?.id ?? "", { email: "maya@hartley.example" });
    const token = /#token=([\w-]+)/.exec(await lastMail())?.[1] ?? "";
    const site = { baseUrl: api, publishableKey: supplier.publishableKey };
    const session = await sdk.createStoreClient(site).invitations.register({
      token,
      name: "Maya Hartley",
      password: "a long password",
      company: {
        name: "Hartley Hardware Ltd",
        address: { line1: "14 Micklegate", postal_code: "YO1 6JG", city: "York", country: "GB" },
      },
      consents: { terms: true, privacy: true },
    });
    const shop = sdk.createStoreClient({ ...site, getSession: () => session.token });
    await shop.me.acceptConnection();
    const [contract] = (await shop.contracts.list()).data;
    const cart = await shop.carts.open({ contract_id: contract?.id ?? "" });
    const lines = [
      { sku: "BOLT-8", quantity: "100" },
      { sku: "NUT-8", quantity: "50" },
    ];
    await shop.carts.setLines(cart.id, { lines });
    const [shipTo] = (await shop.addresses.list()).data;
    const id = shipTo?.id ?? "";
    await shop.orders.submit({ cart_id: cart.id, billing_address_id: id, shipping_address_id: id });
    await server.settle();
  }

  const surroundings = () => ({
    modules: { "@listino/sdk": sdk },
    values: { "https://api.example.com": api, "pk_…": supplier.publishableKey, "sk_…": supplier.secretKey },
    globals: {
      meanwhile: (step: string) => meanwhile[step]?.() ?? Promise.reject(new Error(`nobody does "${step}"`)),
      process: {
        env: {
          LISTINO_SECRET_KEY: supplier.secretKey,
          LISTINO_SUPPLIER: supplier.supplierId,
          LISTINO_STAFF_EMAIL: STAFF,
          LISTINO_STAFF_PASSWORD: supplier.staffPassword,
        },
      },
      location: {
        get hash() {
          return address.hash;
        },
        pathname: "/welcome",
      },
      history: {
        replaceState: () => {
          address.hash = "";
        },
      },
      sessionStorage: {
        getItem: (name: string) => stored[name] ?? null,
        setItem: (name: string, value: string) => {
          stored[name] = value;
        },
        removeItem: (name: string) => {
          delete stored[name];
        },
      },
      showSignIn: () => {},
      readCursor: async () => cursor,
      saveCursor: async (place: string) => {
        cursor = place;
      },
      createSalesOrder: async (order: sdk.Order) => {
        salesOrders.add(order.id);
      },
    },
  });

  // What a guide compares at least: were a fence misread, nothing would be run and all would be well.
  test.each([
    ["docs/deploy.md", 0],
    ["docs/erp-sync.md", 14],
    ["docs/invite-customers.md", 8],
    ["docs/embed.md", 0],
    ["docs/sign-in.md", 7],
    ["docs/stock.md", 12],
    ["docs/prices.md", 9],
    ["docs/catalogue.md", 10],
    ["docs/staff-access.md", 9],
    ["README.md", 0],
  ])("%s does what it shows", async (path, least) => {
    stored = {};
    expect(await runProgram(readGuide(path), surroundings())).toBeGreaterThanOrEqual(least);
  });

  test("the feed and the polling found the one order, once", () => {
    expect(salesOrders.size).toBe(1);
    expect(cursor).toBeDefined();
  });

  test("the curl commands of docs/invite-customers.md do what they say", async () => {
    const variables = {
      LISTINO_API: api,
      LISTINO_SECRET_KEY: supplier.secretKey,
      LISTINO_PUBLISHABLE_KEY: supplier.publishableKey,
    };
    expect(await runCurl(readGuide("docs/invite-customers.md"), variables, lastMail)).toBe(6);
    const listino = sdk.createAdminClient({ baseUrl: api, secretKey: supplier.secretKey });
    const [company] = await listino.companies.list({ q: "Tea Caddy" }).toArray({ limit: 1 });
    expect(company?.status).toBe("active");
  });
});
