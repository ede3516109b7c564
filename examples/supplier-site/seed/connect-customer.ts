import { type AdminClient, createStoreClient, type Session, type StoreClient } from "@listino/sdk";
import type { Customer } from "./customers.ts";
import type { Log } from "./in-batches.ts";

export interface MailboxMessage {
  to: string;
  subject: string;
  text: string;
  sent_at: string;
}

/** Gives the messages that a person has received, once everything they were to be told so far has been sent. */
export type ReadMailbox = (to: string) => Promise<MailboxMessage[]>;

export interface Website {
  api: string;
  publishableKey: string;
}

/** The company with its contracts, as the supplier's staff or its ERP would enter them; gives the company's id. */
export async function agreeTerms(
  listino: AdminClient,
  customer: Customer,
  priceLists: ReadonlyMap<string, string>,
  reps: ReadonlyMap<string, string>,
): Promise<string> {
  const { externalId: external_id, name, vatId: vat_id, buyer } = customer;
  const known = await listino.companies.list({ external_id });
  const company =
    known.data[0] ?? (await listino.companies.create({ external_id, name, vat_id, email: buyer.email }));
  for (const { externalId, priceList, ...terms } of customer.contracts) {
    const price_list_id = priceLists.get(priceList);
    if (!price_list_id) throw new Error(`${name} has a contract on an unknown price list, ${priceList}`);
    const existing = await listino.contracts.list({ external_id: externalId });
    if (existing.data.length > 0) continue;
    await listino.contracts.create({
      ...terms,
      external_id: externalId,
      company_id: company.id,
      price_list_id,
    });
  }
  await listino.conditions.set(company.id, {
    sales_rep_id: reps.get(customer.rep) ?? null,
    ...(customer.stock ? { stock: { disclosure: customer.stock } } : {}),
  });
  return company.id;
}

/** From the invitation to an open price list, as the buyer would click it; gives the buyer's way into the shop. */
export async function connectBuyer(
  listino: AdminClient,
  website: Website,
  companyId: string,
  customer: Customer,
  password: string,
  readMailbox: ReadMailbox,
  log: Log,
): Promise<StoreClient> {
  const { email } = customer.buyer;
  const { status } = await listino.companies.get(companyId);
  const session =
    status === "invited"
      ? await register(listino, website, companyId, customer, password, readMailbox)
      : await visitor(website).sessions.create({ email, password });
  const shop = buyerOf(website, session);
  if (session.company.status === "registered") await shop.me.acceptConnection();
  await addAddresses(shop, customer);
  for (const [sku, part_number] of Object.entries(customer.partNumbers ?? {})) {
    const { data } = await shop.prices.list({
      skus: [sku],
      contract_id: (await shop.contracts.list()).data[0]?.id,
    });
    if (data[0] && !data[0].product.part_number)
      await shop.partNumbers.put(data[0].product.id, { part_number });
  }
  log(`${customer.name}: ${customer.buyer.name} is connected`);
  return shop;
}

async function register(
  listino: AdminClient,
  website: Website,
  companyId: string,
  customer: Customer,
  password: string,
  readMailbox: ReadMailbox,
): Promise<Session> {
  const { name, email } = customer.buyer;
  const { label, contact_name, is_billing_default, is_shipping_default, ...address } = customer.addresses[0];
  await listino.companies.invite(companyId, { email, name, message: customer.welcome });
  const token = invitationToken(await readMailbox(email), email);
  return visitor(website).invitations.register({
    token,
    name,
    password,
    company: { name: customer.name, vat_id: customer.vatId, address },
    consents: { terms: true, privacy: true },
  });
}

/** The token is in the fragment of the mail's link. The newest mail counts: inviting again makes older links stale. */
function invitationToken(messages: readonly MailboxMessage[], email: string): string {
  const newestFirst = messages
    .filter((message) => message.to.includes(email))
    .toSorted((one, other) => other.sent_at.localeCompare(one.sent_at));
  for (const { text } of newestFirst) {
    const [, token] = /https?:\/\/\S+#(?:token=)?([\w-]+)/.exec(text) ?? [];
    if (token) return token;
  }
  throw new Error(`no invitation has arrived for ${email}`);
}

async function addAddresses(shop: StoreClient, customer: Customer): Promise<void> {
  const { data: known } = await shop.addresses.list();
  for (const address of customer.addresses) {
    const same = known.find(
      ({ line1, postal_code }) => line1 === address.line1 && postal_code === address.postal_code,
    );
    if (!same) await shop.addresses.create(address);
  }
}

function visitor({ api, publishableKey }: Website): StoreClient {
  return createStoreClient({ baseUrl: api, publishableKey });
}

function buyerOf({ api, publishableKey }: Website, { token }: Session): StoreClient {
  return createStoreClient({ baseUrl: api, publishableKey, getSession: () => token });
}
