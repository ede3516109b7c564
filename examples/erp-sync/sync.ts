/**
 * Connects an ERP to Listino: loads the Northwind sample through the public API, found again by the ERP's own keys, so it
 * may be run as often as you like. What each step does is told in docs/erp-sync.md.
 *
 *     LISTINO_API=https://api.example.com LISTINO_SECRET_KEY=sk_… npx tsx examples/erp-sync/sync.ts
 */
import { pathToFileURL } from "node:url";
import { type AdminClient, type BulkResult, createAdminClient } from "@listino/sdk";
import { readArticles, readCategories, readCustomers } from "./northwind.ts";

const CURRENCY = "USD";
/** From this day on beverages cost five per cent more. */
const DEARER_FROM = "2031-01-01";
const BEVERAGES = "1";

export type Summaries = Readonly<Record<string, BulkResult["summary"]>>;

export async function sync(listino: AdminClient): Promise<Summaries> {
  await listino.taxCategories.put("standard", { name: "Standard rate", rate: "7" });
  const list = await priceList(listino);
  await warehouse(listino);
  await groups(listino);
  const summaries = {
    categories: await categories(listino),
    products: await products(listino),
    prices: await prices(listino, list),
    stock: await stock(listino),
    companies: await companies(listino),
  };
  await conditions(listino, list);
  return summaries;
}

/** A row that fails does so alone: log it with your key, and mend it in the ERP. */
function checked({ results, summary }: BulkResult): BulkResult["summary"] {
  for (const { status, external_id, error } of results)
    if (status === "failed") console.error(`${external_id}: ${error?.code} at ${error?.pointer}`);
  return summary;
}

async function categories(listino: AdminClient) {
  const rows = readCategories().map(({ id, name }) => ({ external_id: id, name }));
  return checked(await listino.categories.bulkUpsert({ rows }));
}

async function products(listino: AdminClient) {
  const rows = readArticles().map((article) => ({
    external_id: article.id,
    sku: `NW-${article.id.padStart(3, "0")}`,
    name: article.name,
    category_external_id: article.category,
    attributes: [{ name: "Packing", value: article.pack }],
    discontinued: article.discontinued,
    low_stock: article.reorderAt,
  }));
  return checked(await listino.products.bulkUpsert({ mode: "full", rows }));
}

async function prices(listino: AdminClient, list: string) {
  const rows = readArticles().flatMap(({ id, category, price }) => {
    const now = { product_external_id: id, amount: price };
    if (category !== BEVERAGES) return [now];
    const dearer = ((Math.round(Number(price) * 100) * 105) / 10_000).toFixed(2);
    return [now, { product_external_id: id, amount: dearer, valid_from: DEARER_FROM }];
  });
  return checked(await listino.priceLists.bulkUpsertEntries(list, { mode: "full", rows }));
}

async function stock(listino: AdminClient) {
  const rows = readArticles().map(({ id, stock: on_hand }) => ({
    ...{ product_external_id: id, warehouse_external_id: "main", on_hand },
  }));
  return checked(await listino.stock.bulkSet({ rows }));
}

async function companies(listino: AdminClient) {
  const rows = readCustomers().map(({ id, name, contact, phone, country, address }) => ({
    external_id: id,
    name,
    email: `${id.toLowerCase()}@example.com`,
    phone,
    country,
    buyer_name: contact,
    group_external_ids: [EUROPE.has(country) ? "europe" : "americas"],
    ...(address ? { billing_address: { ...address, country } } : {}),
    // "link" mails each of them an invitation: do that once everything else is right.
    invite: "none" as const,
    status: "active" as const,
  }));
  return checked(await listino.companies.bulkUpsert({ rows }));
}

const EUROPE = new Set("AT BE CH DE DK ES FI FR GB IE IT NO PL PT SE".split(" "));

/** One contract for each company; its conditions are set in one call. */
async function conditions(listino: AdminClient, list: string) {
  for await (const company of listino.companies.list({ limit: 100 })) {
    if (company.external_id === null) continue;
    await listino.conditions.set(company.id, {
      contracts: [
        {
          external_id: `${company.external_id}-standard`,
          name: "30 days net",
          price_list_id: list,
          payment_terms: { kind: "net", net_days: 30 },
          is_default: true,
        },
      ],
      credit_limit: { amount: "5000", currency: CURRENCY },
    });
  }
}

async function priceList(listino: AdminClient): Promise<string> {
  const [known] = (await listino.priceLists.list({ external_id: "standard" })).data;
  const made = { external_id: "standard", name: "Standard", currency: CURRENCY };
  return (known ?? (await listino.priceLists.create(made))).id;
}

async function warehouse(listino: AdminClient): Promise<void> {
  const [known] = (await listino.warehouses.list({ external_id: "main" })).data;
  if (!known) await listino.warehouses.create({ external_id: "main", name: "Main warehouse" });
}

async function groups(listino: AdminClient): Promise<void> {
  for (const name of ["Europe", "Americas"]) {
    const external_id = name.toLowerCase();
    const [known] = (await listino.groups.list({ external_id })).data;
    if (!known) await listino.groups.create({ external_id, name });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { LISTINO_API: baseUrl = "http://localhost:4000", LISTINO_SECRET_KEY: secretKey = "" } = process.env;
  console.table(await sync(createAdminClient({ baseUrl, secretKey })));
}
