/** What a sales office sets beside catalogue and contracts: its people, discounts, codes, messages, coming prices. */
import type { AdminClient } from "@listino/sdk";
import type { Log } from "./in-batches.ts";
import { inDays } from "./load-catalogue.ts";

export interface StaffLogin {
  email: string;
  password: string;
}

const PASSWORD = "parcel-string-1974";

const REPS = [
  {
    name: "Nadia Rowntree",
    email: "nadia.rowntree@harrowandfinch.example",
    title: "Your contact for shops and galleries",
    phone: "0113 496 0181",
    photo_url: "/images/people/nadia.svg",
    client_types: ["shop", "gallery"],
    regions: ["North"],
  },
  {
    name: "Bram Vermeulen",
    email: "bram.vermeulen@harrowandfinch.example",
    title: "Your contact on the Continent",
    phone: "+31 10 496 0182",
    photo_url: "/images/people/bram.svg",
    client_types: ["wholesale"],
    regions: ["Benelux"],
  },
] as const;

/** Two people who look after customers; gives their ids by e-mail and how they sign in. */
export async function employReps(
  listino: AdminClient,
  site: URL,
): Promise<{ ids: Map<string, string>; logins: StaffLogin[] }> {
  const ids = new Map<string, string>();
  const { data: known } = await listino.staff.list();
  for (const { client_types, regions, ...rep } of REPS) {
    const photo_url = new URL(rep.photo_url, site).href;
    const body = {
      ...rep,
      photo_url,
      password: PASSWORD,
      client_types: [...client_types],
      regions: [...regions],
    };
    const person = known.find(({ email }) => email === rep.email) ?? (await listino.staff.create(body));
    ids.set(rep.email, person.id);
  }
  return { ids, logins: REPS.map(({ email }) => ({ email, password: PASSWORD })) };
}

export async function sell(
  listino: AdminClient,
  priceLists: ReadonlyMap<string, string>,
  log: Log,
): Promise<void> {
  const { data: discounts } = await listino.discounts.list({ external_id: "christmas-early" });
  if (!discounts.length) {
    const { data: categories } = await listino.categories.list({ external_id: "christmas" });
    await listino.discounts.create({
      external_id: "christmas-early",
      name: "Christmas, ordered early",
      percent: "5",
      category_id: categories[0]?.id ?? null,
    });
  }
  const { data: promotions } = await listino.promotions.list({ external_id: "autumn-fair" });
  if (!promotions.length) {
    await listino.promotions.create({
      external_id: "autumn-fair",
      code: "AUTUMNFAIR",
      name: "Autumn fair",
      percent: "4",
      minimum: { amount: "100.00", currency: "GBP" },
      maximum_uses_per_company: 3,
    });
  }
  const { data: messages } = await listino.announcements.list();
  if (!messages.length) {
    await listino.announcements.create({
      title: "Last orders before Christmas",
      body: "What we have by noon on 18 December leaves Leeds the same day. Rotterdam closes a day earlier.",
    });
  }
  await announcePrices(listino, priceLists.get("prepay"));
  log("sales: discounts, a code, a message and next year's prices");
}

/** Cake stands cost more from the quarter after next on: buyers see it ahead. */
async function announcePrices(listino: AdminClient, list: string | undefined): Promise<void> {
  if (!list) return;
  const rows = ["22423", "22697", "85123A", "84991"].map((sku, index) => ({
    product_external_id: sku,
    valid_from: inDays(45),
    min_quantity: "1",
    amount: ["11.90", "2.75", "2.79", "0.55"][index] ?? "1.00",
  }));
  await listino.priceLists.bulkUpsertEntries(list, { rows });
}
