/** The articles of the seed and what is searched for, made by counting: every run has the same ones. Pure. */

import { sortKey } from "../kernel/sort-key.ts";
import { searchWords, termsOf } from "../modules/products/domain/terms.ts";
import { type Article, idOf, type Search, SIZE } from "./world.ts";

const FINISHES = ["zinc", "black", "brass", "steel", "nylon", "chrome", "bronze", "copper", "raw", "white"];
const SHAPES = ["hex", "round", "flat", "square", "oval", "slotted", "domed", "wing", "eye", "ring"];
const THINGS = [
  ...["bolt", "nut", "washer", "screw", "anchor", "hinge", "bracket", "hook", "rivet", "clamp"],
  ...["spacer", "handle", "latch", "castor", "chain", "spring", "dowel", "plate", "plug", "cable"],
];

/** In the order of their SKUs, which is not the order of their ids: suppliers do not import by SKU. */
export function articlesOf(supplier: number): Article[] {
  const articles = Array.from({ length: SIZE.products }, (_, number): Article => {
    const shuffled = (number * 3_697) % SIZE.products;
    const thing = THINGS[number % THINGS.length] ?? "";
    const finish = FINISHES[Math.floor(number / THINGS.length) % FINISHES.length] ?? "";
    const shape = SHAPES[Math.floor(number / (THINGS.length * FINISHES.length)) % SHAPES.length] ?? "";
    return {
      id: idOf("prd", supplier, number),
      sku: `${thing.slice(0, 2).toUpperCase()}-${10_000 + shuffled}`,
      name: `${finish} ${shape} ${thing} M${3 + (number % 9)} × ${10 + (shuffled % 40) * 5} mm`,
      pack: number % 3 === 0 ? 6 : 1,
    };
  });
  return articles.sort((a, b) => (sortKey(a.sku) < sortKey(b.sku) ? -1 : 1));
}

/** Half of them two words of a name, half the beginning of a SKU; each with 1 to 50 hits. */
export function searchesOf(articles: readonly Article[]): Search[] {
  const terms = articles.map(({ sku, name }) => termsOf(worded(sku, name)));
  const found: Search[] = [];
  for (let pick = 0; found.length < 200; pick++) {
    const { sku, name } = articles[(pick * 617) % articles.length] ?? { sku: "", name: "" };
    const [, shape, thing, thread] = name.split(" ");
    const q = [`${thing} ${shape}`, sku.slice(0, 6), `${thread} ${shape}`, sku][pick % 4] ?? "";
    const words = searchWords(q);
    const hits = terms.filter((all) =>
      words.every((word) => all.some((term) => term.startsWith(word))),
    ).length;
    if (hits >= 1 && hits <= 50) found.push({ q, hits });
  }
  return found;
}

/** As a product without brand, GTIN and packs is worded. */
export function worded(sku: string, name: string) {
  return { sku, name, brand: null, gtin: null, packs: [] };
}
