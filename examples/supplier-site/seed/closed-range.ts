/** A customer that may buy only part of the catalogue, at prices derived from the trade list. */
import type { AdminClient } from "@listino/sdk";

const RANGE = "museum-shops";

/** Trade less 8 %, rounded to five pence; gives the list's id. */
export async function museumPrices(listino: AdminClient, trade: string | undefined): Promise<string> {
  const known = await listino.priceLists.list({ external_id: RANGE });
  const list =
    known.data[0] ??
    (await listino.priceLists.create({
      external_id: RANGE,
      name: "Museum shops",
      currency: "GBP",
      kind: "derived",
      base_list_id: trade ?? null,
      percent: "-8",
      rounding: { step: "0.05", mode: "nearest" },
    }));
  return list.id;
}

/** Paper, desk and bags: what a museum's counter sells. */
export async function museumRange(listino: AdminClient, companyId: string): Promise<void> {
  const known = await listino.assortments.list({ external_id: RANGE });
  if (known.data.length) return;
  const wanted = ["notebooks", "pens-desk", "gift-wrap", "shopping-bags", "keyrings-charms", "cards"];
  const { data: categories } = await listino.categories.list({ limit: 500 });
  await listino.assortments.create({
    external_id: RANGE,
    name: "Museum shops",
    categories: categories
      .filter(({ external_id }) => wanted.includes(external_id ?? ""))
      .map(({ id }) => id),
    granted_to: { companies: [companyId] },
  });
}
