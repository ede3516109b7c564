/** What is agreed beside price lists: a list made of costs, prices of one contract, a group with its discount and its code. */
import type { AdminClient } from "@listino/sdk";

const COLLECTED = "collected";
const TEA_ROOMS = "tea-rooms";

/** What things cost us and a third on it, in whole pence, for those who fetch their goods; gives the list's id. */
export async function collectedPrices(listino: AdminClient): Promise<string> {
  const known = await listino.priceLists.list({ external_id: COLLECTED });
  const list =
    known.data[0] ??
    (await listino.priceLists.create({
      external_id: COLLECTED,
      name: "Collected from Leeds",
      currency: "GBP",
      kind: "cost_plus",
      percent: "33",
      rounding: { step: "0.01", mode: "up" },
    }));
  return list.id;
}

/** Cake cases by the hundred, under one contract alone. */
export async function agreedPrices(listino: AdminClient, contractKey: string): Promise<void> {
  const { data } = await listino.contracts.list({ external_id: contractKey });
  const agreed = { product_external_id: "84991", base_quantity: "100" };
  await listino.contracts.bulkSetPrices(data[0]?.id ?? "", {
    rows: [
      { ...agreed, min_quantity: "24", amount: "41.00" },
      { ...agreed, min_quantity: "480", amount: "36.50" },
    ],
  });
}

/** Tea rooms pay less for what tea is drunk from, and have a code that nobody else can use. */
export async function teaRooms(listino: AdminClient, companyId: string): Promise<void> {
  const known = await listino.groups.list({ external_id: TEA_ROOMS });
  if (known.data.length) return;
  const group = await listino.groups.create({ external_id: TEA_ROOMS, name: "Tea rooms" });
  await listino.groups.setCompany(companyId, { group_ids: [group.id] });
  const categoryOf = async (external_id: string) =>
    (await listino.categories.list({ external_id })).data[0]?.id ?? null;
  await listino.discounts.create({
    external_id: "tea-rooms-cups",
    name: "Tea rooms",
    percent: "3",
    group_id: group.id,
    category_id: await categoryOf("mugs-cups"),
  });
  await listino.promotions.create({
    external_id: "teatime",
    code: "TEATIME",
    name: "Tea time",
    percent: "6",
    group_id: group.id,
    category_id: await categoryOf("cake-baking"),
    maximum_uses: 20,
    maximum_uses_per_company: 2,
  });
}
