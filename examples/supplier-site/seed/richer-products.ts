/** What the catalogue's source does not have and a real one does: families, papers, packs, shop prices. All of it is made. */
import type { FamilyRow, ProductRow } from "@listino/sdk";

interface Known {
  external_id: string;
  name: string;
  category: string;
  image: string;
  /** What one of it costs on the trade list. */
  trade: number;
  multiple: number;
}

/** Articles of one kind that differ in one thing. */
const FAMILIES = [
  { external_id: "lunch-bag", name: "Lunch bag", option: "Design" },
  { external_id: "jumbo-bag", name: "Jumbo bag", option: "Design" },
  { external_id: "hand-warmer", name: "Hand warmer", option: "Design" },
  { external_id: "alarm-clock", name: "Alarm clock bakelike", option: "Colour" },
  { external_id: "doormat", name: "Doormat", option: "Motif" },
];

export const families: FamilyRow[] = FAMILIES.map(({ external_id, name, option }) => ({
  external_id,
  name,
  options: [option],
}));

/** No longer made, and what shops take instead. */
const REPLACED: Record<string, string> = { "22662": "20726", "22690": "20685" };
const TEXTILES = new Set(["shopping-bags", "cushions-textiles", "kitchen-textiles", "soft-toys"]);
/** The first six digits of the customs tariff; the rest differs from country to country. */
const CUSTOMS: Record<string, string> = {
  ...{ "mugs-cups": "691200", "cake-baking": "691200", "kitchen-textiles": "630260", "soft-toys": "950300" },
  ...{
    "shopping-bags": "420292",
    "cushions-textiles": "630790",
    "games-toys": "950300",
    christmas: "950510",
  },
  ...{ "umbrellas-parasols": "660199", "pens-desk": "960810", notebooks: "482010", cards: "490900" },
  ...{ clocks: "910529", necklaces: "711790", "bracelets-rings": "711790", earrings: "711790" },
};
const ORIGINS = ["GB", "IN", "CN", "PT", "PL"];

export function richer(known: Known, index: number): Partial<ProductRow> {
  const { external_id, name, category, image, trade, multiple } = known;
  const family = FAMILIES.find((one) => name.startsWith(`${one.name} `));
  const care = TEXTILES.has(category) ? "care-textiles" : "care-housewares";
  const attributes = family
    ? [{ name: family.option, value: capital(name.slice(family.name.length + 1)) }]
    : [];
  return {
    brand: "Harrow & Finch",
    gtin: gtin13(`506012${String(index).padStart(6, "0")}`),
    origin_country: ORIGINS[index % ORIGINS.length] ?? "GB",
    weight_grams: String(60 + ((index * 37) % 1400)),
    ...(CUSTOMS[category] ? { customs_code: CUSTOMS[category] } : {}),
    // Nobody but us is told.
    ...(trade > 0 ? { cost_price: { amount: (trade * 0.58).toFixed(4), currency: "GBP" } } : {}),
    ...(trade > 100 ? { maximum_quantity: "12" } : {}),
    recommended_price: { amount: shopPrice(trade), currency: "GBP" },
    documents: [{ kind: "manual", title: "Care and safety", url: `/papers/${care}.pdf`, language: "en" }],
    ...(family ? { family_external_id: family.external_id, attributes } : {}),
    ...(family ? { images: [image, "/images/shelf.svg"].map((url) => ({ url, alt: name })) } : {}),
    // What is light and cheap is bought by the box.
    ...(trade < 2 && multiple > 1
      ? {
          packs: [
            { unit: "BX", quantity: String(multiple * 4), gtin: null },
            { unit: "CT", quantity: String(multiple * 24), gtin: null },
          ],
        }
      : {}),
    ...(index % 9 === 4 ? { lead_time_days: 14, backorder: true } : {}),
    low_stock: "12",
    ...(REPLACED[external_id] ? { discontinued: true, replacement_external_id: REPLACED[external_id] } : {}),
  };
}

/** Twice and a half the trade price with VAT, ended as prices in shops end. */
const shopPrice = (trade: number) => Math.max(0.49, Math.ceil(trade * 2.4 * 2) / 2 - 0.01).toFixed(2);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Twelve digits with their check digit (GS1). */
function gtin13(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, place) => total + Number(digit) * (place % 2 ? 3 : 1), 0);
  return twelve + String((10 - (sum % 10)) % 10);
}
