import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWords, termsOf } from "./terms.ts";

const finds = (query: string, terms: readonly string[]) =>
  searchWords(query).every((word) => terms.some((term) => term.startsWith(word)));

const worded = (sku: string, name: string) => ({ sku, name, brand: null, gtin: null, packs: [] });

describe("terms", () => {
  it("are the words of SKU and name, those with signs inside also as they stand", () => {
    expect(termsOf(worded("AB-12/3", "Café T-shirt (white)"))).toEqual([
      ...["ab-12/3", "cafe", "t-shirt", "white"],
      ...["ab", "12", "3", "t", "shirt"],
    ]);
  });

  it("are asked for apart where a search joins them, unless they are short or have digits", () => {
    expect(searchWords("hanging-heart")).toEqual(["hanging", "heart"]);
    expect(searchWords("gift/wrap/r")).toEqual(["gift", "wrap", "r"]);
    expect(searchWords("t-shirt AB-12 abc-123")).toEqual(["abc-123", "ab-12", "t-shirt"]);
  });

  it("are also the brand and every GTIN", () => {
    const packs = [{ gtin: "10012345678902" }, { gtin: null }];
    expect(termsOf({ sku: "A", name: "B", brand: "Bright Way", gtin: "4006381333931", packs })).toEqual([
      ...["a", "b", "bright", "way", "4006381333931", "10012345678902"],
    ]);
  });

  it("let every beginning of every word find the product", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 90 }),
        fc.nat(),
        fc.nat(100),
        (sku, name, pick, length) => {
          const terms = termsOf(worded(sku, name));
          for (const term of terms) expect([...term].length).toBeLessThanOrEqual(40);
          const words = name.split(/\s+/).filter((word) => word !== "");
          const word = words[pick % Math.max(1, words.length)] ?? "";
          expect(finds(name, terms)).toBe(true);
          expect(finds(word, terms)).toBe(true);
          const start = [...(searchWords(word)[0] ?? "")].slice(0, 1 + length).join("");
          expect(finds(start, terms)).toBe(true);
        },
      ),
    );
  });
});
