import { CATEGORY_RULES } from "./category-rules.ts";

/** The catalogue tree: two levels in the order of the shop, and the keyword rule that files each product. */

interface Department {
  id: string;
  name: string;
  leaves: readonly (readonly [id: string, name: string])[];
}

export const DEPARTMENTS: readonly Department[] = [
  {
    id: "kitchen-dining",
    name: "Kitchen & dining",
    leaves: [
      ["mugs-cups", "Mugs, cups & glasses"],
      ["tableware", "Plates, bowls & tableware"],
      ["cake-baking", "Cake stands & baking"],
      ["kitchen-textiles", "Aprons, tea towels & laundry"],
      ["kitchen-storage", "Tins, jars & kitchen tools"],
      ["lunch-picnic", "Lunch boxes & picnic"],
    ],
  },
  {
    id: "lighting-candles",
    name: "Lighting & candles",
    leaves: [
      ["candles", "Candles & T-lights"],
      ["candle-holders", "Candle & T-light holders"],
      ["lamps-lights", "Lamps & string lights"],
      ["home-fragrance", "Incense & home fragrance"],
    ],
  },
  {
    id: "home-decoration",
    name: "Home decoration",
    leaves: [
      ["signs", "Signs & door numbers"],
      ["frames-mirrors", "Frames & mirrors"],
      ["clocks", "Clocks"],
      ["hooks-knobs", "Hooks, racks & knobs"],
      ["hanging-decorations", "Hanging decorations"],
      ["cushions-textiles", "Cushions & home textiles"],
      ["doormats-doorstops", "Doormats & doorstops"],
      ["furniture-storage", "Furniture, baskets & boxes"],
      ["vases-ornaments", "Flowers, vases & trinkets"],
    ],
  },
  {
    id: "bags-travel",
    name: "Bags & travel",
    leaves: [
      ["shopping-bags", "Shopping & lunch bags"],
      ["handbags-purses", "Handbags, purses & wallets"],
      ["travel-washbags", "Travel & wash bags"],
      ["umbrellas-parasols", "Umbrellas, parasols & fans"],
    ],
  },
  {
    id: "stationery-wrap",
    name: "Stationery & wrap",
    leaves: [
      ["gift-wrap", "Gift wrap & ribbon"],
      ["cards", "Greeting cards"],
      ["notebooks", "Notebooks & albums"],
      ["pens-desk", "Pens, pencils & desk"],
      ["stickers-magnets", "Stickers & magnets"],
    ],
  },
  {
    id: "seasonal-party",
    name: "Christmas, Easter & party",
    leaves: [
      ["christmas", "Christmas"],
      ["easter", "Easter & spring"],
      ["party", "Party & celebrations"],
    ],
  },
  {
    id: "garden",
    name: "Garden",
    leaves: [
      ["garden-tools", "Garden tools & growing"],
      ["garden-living", "Garden living & pets"],
    ],
  },
  {
    id: "toys-craft",
    name: "Toys & craft",
    leaves: [
      ["soft-toys", "Soft toys & dolls"],
      ["games-toys", "Games, puzzles & toys"],
      ["craft-sewing", "Craft & sewing"],
      ["money-boxes", "Money boxes & nursery"],
    ],
  },
  {
    id: "jewellery-accessories",
    name: "Jewellery & accessories",
    leaves: [
      ["necklaces", "Necklaces"],
      ["bracelets-rings", "Bracelets & rings"],
      ["earrings", "Earrings & brooches"],
      ["hair-accessories", "Hair accessories"],
      ["keyrings-charms", "Keyrings & charms"],
    ],
  },
  {
    id: "bath-comfort",
    name: "Bath & comfort",
    leaves: [
      ["hot-water-bottles", "Hot water bottles & warmers"],
      ["bathroom", "Bathroom & wellbeing"],
    ],
  },
  { id: "other-giftware", name: "Other giftware", leaves: [] },
];

export const FALLBACK = "other-giftware";

export function categoryOf(name: string): string {
  const lowerCase = name.toLowerCase();
  return CATEGORY_RULES.find(([, words]) => words.test(lowerCase))?.[0] ?? FALLBACK;
}
