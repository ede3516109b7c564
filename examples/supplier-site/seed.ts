/**
 * Loads the demo through the public API: what a supplier's own system does when it is connected to Listino, and then
 * what its first customers do. Everything is found again by the keys of that system (`external_id`), so it may be run
 * as often as you like: what is there already stays as it is or is brought up to date.
 */
import { type AdminClient, createAdminClient } from "@listino/sdk";
import { agreeTerms, connectBuyer, type ReadMailbox } from "./seed/connect-customer.ts";
import { CUSTOMERS } from "./seed/customers.ts";
import type { Log } from "./seed/in-batches.ts";
import { loadCatalogue } from "./seed/load-catalogue.ts";
import { placeFirstOrder } from "./seed/place-first-order.ts";

export type { MailboxMessage, ReadMailbox } from "./seed/connect-customer.ts";

export interface SeedOptions {
  /** Where the API answers. */
  api: string;
  /** The key that `supplier:create` printed. */
  secretKey: string;
  /** Where the website is; at the API's own address unless told. */
  site?: string;
  /** The website's key from an earlier run; a new one is made without it. */
  publishableKey?: string;
  readMailbox: ReadMailbox;
  log: Log;
}

export interface Seeded {
  publishableKey: string;
  buyers: { email: string; password: string; company: string }[];
}

const PASSWORD = "bunting-teacup-1974";

export async function seed(options: SeedOptions): Promise<Seeded> {
  const { api, secretKey, readMailbox, log } = options;
  const site = new URL(options.site ?? api);
  const listino = createAdminClient({ baseUrl: api, secretKey });

  await describeSupplier(listino, site);
  const publishableKey = options.publishableKey ?? (await createWebsiteKey(listino, site));
  const priceLists = await loadCatalogue(listino, log);

  const buyers: Seeded["buyers"] = [];
  for (const customer of CUSTOMERS) {
    const companyId = await agreeTerms(listino, customer, priceLists);
    const website = { api, publishableKey };
    const shop = await connectBuyer(listino, website, companyId, customer, PASSWORD, readMailbox, log);
    if (customer === CUSTOMERS[0]) await placeFirstOrder(listino, shop, log);
    buyers.push({ email: customer.buyer.email, password: PASSWORD, company: customer.name });
  }
  return { publishableKey, buyers };
}

/** Name, sender and the pages that mails link to. The version that was read is named, so that nobody is overwritten. */
async function describeSupplier(listino: AdminClient, site: URL): Promise<void> {
  const { response } = await listino.settings.get().withResponse();
  await listino.settings.update(
    {
      name: "Harrow & Finch",
      language: "en",
      sender_name: "Harrow & Finch",
      sender_email: "orders@harrowandfinch.example",
      reply_to: "trade@harrowandfinch.example",
      contact_email: "trade@harrowandfinch.example",
      accent_colour: "#8a2f45",
      pages: {
        sign_in: new URL("index.html", site).href,
        order: new URL("orders.html", site).href,
        invitation: new URL("invitation.html", site).href,
      },
    },
    { ifMatch: response.headers.get("etag") },
  );
}

async function createWebsiteKey(listino: AdminClient, site: URL): Promise<string> {
  const { key } = await listino.apiKeys.create({
    kind: "publishable",
    name: "Website",
    origins: originsOf(site),
  });
  return key;
}

/** A developer's own machine answers to two names, and a browser counts them as two websites. */
function originsOf(site: URL): string[] {
  const local = ["localhost", "127.0.0.1"];
  if (!local.includes(site.hostname)) return [site.origin];
  return local.map((hostname) => Object.assign(new URL(site), { hostname }).origin);
}
