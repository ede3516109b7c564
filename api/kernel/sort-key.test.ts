import fc from "fast-check";
import { expect, test } from "vitest";
import "../testing/arbitrary.ts";
import { sortKey } from "./sort-key.ts";

test.each([
  ["Émail", "email"],
  ["  Żółw ", "zolw"],
  ["Straße", "strasse"],
  ["Smørbrød, cœur", "smorbrod, coeur"],
  ["STRASSE", "strasse"],
  ["ﬁne Ⅻ", "fine xii"],
  ["85123A", "85123a"],
])("%j sorts as %j", (text, key) => expect(sortKey(text)).toBe(key));

test("a key sorts as itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(sortKey(sortKey(text))).toBe(sortKey(text));
    }),
  );
});
