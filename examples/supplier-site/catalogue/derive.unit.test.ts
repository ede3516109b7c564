import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatCents, micros, scaledToCents } from "./amounts.ts";
import { type CatalogueFile, deriveCatalogue, FILES } from "./catalogue.ts";
import { type CsvRow, formatCsv, parseCsv } from "./csv.ts";
import { readableName } from "./names.ts";
import { packOf } from "./packs.ts";
import { tradeTiers } from "./prices.ts";

const committed = (file: string) => readFileSync(new URL(`${file}.csv`, import.meta.url), "utf8");
const [categories, products, priceLists, prices, stock] = (Object.keys(FILES) as CatalogueFile[]).map(
  (file) => parseCsv(committed(file)),
) as [CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[]];

describe("the committed catalogue", () => {
  test("has every SKU of the source once, under a name of its own words", () => {
    expect(products).toHaveLength(3180);
    expect(new Set(products.map((product) => product.sku?.toUpperCase())).size).toBe(3180);
    expect(products.filter((product) => !product.name || /[A-Z]{4}/.test(product.name))).toEqual([]);
  });

  test("files every product in a leaf of a two-level tree, fewer than one in ten under other giftware", () => {
    const parents = new Set(categories.map((category) => category.parent_external_id));
    const departments = categories.filter((category) => !category.parent_external_id);
    const known = new Set(categories.map((category) => category.external_id));
    const leaves = categories.filter((category) => !parents.has(category.external_id));
    expect(known.size).toBe(categories.length);
    expect(departments.map((department) => department.external_id)).toEqual(
      expect.arrayContaining([...parents].filter(Boolean)),
    );
    const used = new Set(products.map((product) => product.category_external_id));
    expect([...used].sort()).toEqual(leaves.map((leaf) => leaf.external_id).sort());
    const other = products.filter((product) => product.category_external_id === "other-giftware");
    expect(other.length).toBeLessThan(products.length / 10);
  });

  test("has a drawn picture for every product", () => {
    const images = new Set(products.map((product) => product.image_url));
    const missing = [...images].filter((image) => !existsSync(new URL(`../site${image}`, import.meta.url)));
    expect(missing).toEqual([]);
  });

  test("sets minimums that are multiples of the pack", () => {
    const wrong = products.filter(
      (product) =>
        !(Number(product.quantity_multiple) >= 1) ||
        Number(product.minimum_quantity) % Number(product.quantity_multiple) !== 0,
    );
    expect(wrong).toEqual([]);
  });

  test("prices every product on the trade list and leaves a few on request on others", () => {
    const offered = (list: string) =>
      new Set(
        prices.filter((row) => row.price_list_external_id === list).map((row) => row.product_external_id),
      ).size;
    expect(priceLists.map((list) => list.external_id)).toEqual(["trade", "prepay", "net30", "eur"]);
    expect([offered("trade"), offered("prepay"), offered("net30"), offered("eur")]).toEqual([
      3180, 3180, 2984, 3153,
    ]);
  });

  test("has positive prices in whole cents, each tier cheaper than the one before", () => {
    const tiers = Map.groupBy(prices, (row) => `${row.price_list_external_id} ${row.product_external_id}`);
    const wrong = [...tiers].filter(([, rows]) =>
      rows.some((row, index) => {
        const before = rows[index - 1];
        const inOrder = before
          ? Number(row.min_quantity) > Number(before.min_quantity) &&
            micros(row.amount ?? "") < micros(before.amount ?? "")
          : row.min_quantity === "1";
        return !/^\d+\.\d\d$/.test(row.amount ?? "") || micros(row.amount ?? "") <= 0n || !inOrder;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("prices only known products and keeps two warehouses for each, some of them empty", () => {
    const known = new Set(products.map((product) => product.external_id));
    expect(prices.filter((row) => !known.has(row.product_external_id ?? ""))).toEqual([]);
    expect(stock).toHaveLength(2 * products.length);
    expect(new Set(stock.map((row) => row.warehouse_external_id))).toEqual(new Set(["leeds", "rotterdam"]));
    expect(
      stock.filter((row) => !known.has(row.product_external_id ?? "") || !/^\d+$/.test(row.on_hand ?? "")),
    ).toEqual([]);
    expect(stock.some((row) => row.on_hand === "0")).toBe(true);
  });

  test.each(Object.keys(FILES) as CatalogueFile[])(
    "still says in %s.csv what the rules say of the sample",
    (file) => {
      const derived = deriveCatalogue(parseCsv(committed("source-sample")))[file];
      const lines = new Set(committed(file).split("\n"));
      const drifted = formatCsv(FILES[file], derived)
        .split("\n")
        .filter((line) => !lines.has(line));
      expect(derived.length).toBeGreaterThan(0);
      expect(drifted).toEqual([]);
    },
  );
});

describe("the rules", () => {
  test("round half up to cents without floating point", () => {
    expect(formatCents(scaledToCents(micros("1.25"), 117n, 100n))).toBe("1.46");
    expect(formatCents(scaledToCents(micros("1.005"), 1n, 1n))).toBe("1.01");
    expect(formatCents(scaledToCents(micros("0.85"), 96n, 100n))).toBe("0.82");
    expect(formatCents(micros("0.06"))).toBe("0.06");
    expect(() => micros("1,20")).toThrow("not an amount: 1,20");
  });

  test.each([
    ["SET/4 DAISY MIRROR MAGNETS", "Set of 4 daisy mirror magnets"],
    ["PINK  POLKADOT CUP", "Pink polkadot cup"],
    ["VINTAGE UNION JACK BUNTING", "Vintage Union Jack bunting"],
    ["ASSTD COL BUTTERFLY/CRYSTAL W/CHIME", "Assorted colour butterfly/crystal windchime"],
    ["SILVER/M.O.P PENDANT ORBIT NECKLACE", "Silver/mother-of-pearl pendant orbit necklace"],
    ["RASPBERRY ANT COPPER FLOWER NECKLAC", "Raspberry antique copper flower necklace"],
    ['LETTER "B" BLING KEY RING', "Letter B bling key ring"],
    ["3D DOG PICTURE PLAYING CARDS", "3D dog picture playing cards"],
  ])("read %s as a person would write it", (description, name) => {
    expect(readableName(description)).toBe(name);
  });

  test("pack by the carton that earned the best price, and ask for an order worth taking", () => {
    expect(packOf("Doggy rubber", 1, micros("0.21"))).toEqual({ multiple: 1, minimum: 12 });
    expect(packOf("Key fob, shed", 48, micros("0.65"))).toEqual({ multiple: 12, minimum: 12 });
    expect(packOf("Tray, breakfast in bed", 6, micros("12.75"))).toEqual({ multiple: 1, minimum: 1 });
    expect(packOf("Pack of 72 retrospot cake cases", 24, micros("0.55"))).toEqual({
      multiple: 2,
      minimum: 6,
    });
  });

  test("break the price at a real quantity, not at a retail price or a clearance", () => {
    const pack = { multiple: 6, minimum: 6 };
    const prices = (modal: string, list: string, lowest: string, quantityAtLowest: number) =>
      tradeTiers(
        { modal: micros(modal), list: micros(list), lowest: micros(lowest), quantityAtLowest, orderLines: 9 },
        pack,
      ).map((tier) => `${tier.minimumQuantity}: ${formatCents(tier.amount)}`);
    expect(prices("1.65", "1.65", "1.45", 94)).toEqual(["1: 1.65", "96: 1.45"]);
    expect(prices("1.65", "1.95", "1.45", 96)).toEqual(["1: 1.95", "48: 1.65", "96: 1.45"]);
    expect(prices("0.85", "1.66", "0.85", 24)).toEqual(["1: 0.85"]);
    expect(prices("1.65", "1.65", "0.42", 96)).toEqual(["1: 1.65"]);
    expect(prices("1.65", "1.95", "1.45", 1)).toEqual(["1: 1.65"]);
  });

  test("read back the fields that they quote", () => {
    const row = { name: 'Frame 7", large', note: "two\nlines", empty: "" };
    expect(parseCsv(formatCsv(["name", "note", "empty"], [row]))).toEqual([row]);
    expect(() => parseCsv("a,b\n1\n")).toThrow("row 2 has 1 fields, the header has 2");
  });
});
