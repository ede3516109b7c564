/**
 * Loads the demo through the public API: what a supplier's own system does when it is connected to Listino, and then
 * what its first customers do. Everything is found again by the keys of that system (`external_id`), so it may be run
 * as often as you like: what is there already stays as it is or is brought up to date.
 */
import { type AdminClient, createAdminClient } from "@listino/sdk";
import { applyForAccess } from "./seed/apply-for-access.ts";
import { museumPrices, museumRange } from "./seed/closed-range.ts";
import { agreeTerms, connectBuyer, type ReadMailbox } from "./seed/connect-customer.ts";
import { CUSTOMERS } from "./seed/customers.ts";
import type { Log } from "./seed/in-batches.ts";
import { loadCatalogue } from "./seed/load-catalogue.ts";
import { placeFirstOrder } from "./seed/place-first-order.ts";
import { employReps, type StaffLogin, sell } from "./seed/sell.ts";
import { agreedPrices, collectedPrices, teaRooms } from "./seed/special-terms.ts";

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
  /** People of the supplier who look after customers. */
  staff: StaffLogin[];
}

const PASSWORD = "bunting-teacup-1974";

export async function seed(options: SeedOptions): Promise<Seeded> {
  const { api, secretKey, readMailbox, log } = options;
  const site = new URL(options.site ?? api);
  const listino = createAdminClient({ baseUrl: api, secretKey });

  await describeSupplier(listino, site);
  const publishableKey = options.publishableKey ?? (await createWebsiteKey(listino, site));
  const priceLists = await loadCatalogue(listino, log);
  priceLists.set("museum-shops", await museumPrices(listino, priceLists.get("trade")));
  priceLists.set("collected", await collectedPrices(listino));
  const reps = await employReps(listino, site);
  await sell(listino, priceLists, log);

  const website = { api, publishableKey };
  const buyers: Seeded["buyers"] = [];
  for (const customer of CUSTOMERS) {
    const companyId = await agreeTerms(listino, customer, priceLists, reps.ids);
    if (customer.externalId === "K-1042") await agreedPrices(listino, "K-1042-net30");
    if (customer.externalId === "K-3318") await teaRooms(listino, companyId);
    if (customer.externalId === "K-4401") await museumRange(listino, companyId);
    const shop = await connectBuyer(listino, website, companyId, customer, PASSWORD, readMailbox, log);
    if (customer === CUSTOMERS[0]) await placeFirstOrder(listino, shop, log);
    buyers.push({ email: customer.buyer.email, password: PASSWORD, company: customer.name });
  }
  await applyForAccess(listino, website);
  return { publishableKey, buyers, staff: reps.logins };
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
      // The desk is a page of the demo website; a supplier's own is a page of its intranet.
      staff_origins: originsOf(site),
      pages: {
        sign_in: new URL("index.html", site).href,
        order: new URL("orders.html", site).href,
        invitation: new URL("invitation.html", site).href,
        desk: new URL("desk.html", site).href,
        password_reset: new URL("password.html", site).href,
        account: new URL("account.html", site).href,
        application: new URL("apply.html", site).href,
      },
      currency: "GBP",
      country: "GB",
      // Visitors see the range without prices, and may ask for an account.
      guest_mode: "prices_hidden",
      applications_open: true,
      terms_url: new URL("terms.html", site).href,
      privacy_url: new URL("terms.html#privacy", site).href,
      terms_version: "2026-09",
      price_changes_days: 90,
      stock_disclosure: "exact",
      stock_per_warehouse: true,
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
