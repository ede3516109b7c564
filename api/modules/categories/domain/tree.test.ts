import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parentsFirst } from "./parents-first.ts";
import { BELOW, BEYOND, INSIDE, type Placed, paths, standsBelow } from "./tree.ts";

const alphabet = [..."0123456789abcdefghjkmnpqrstvwxyz"];
const suffix = fc
  .array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 8 })
  .map((letters) => letters.join(""));
/** Trees in which every category's parent was made before it. */
const trees = fc
  .uniqueArray(
    fc.record({
      id: suffix,
      name: fc.string({ unit: "grapheme", maxLength: 12 }),
      position: fc.nat(3),
      parent: fc.nat(20),
    }),
    { selector: (one) => one.id, minLength: 1, maxLength: 15 },
  )
  .map((rows) =>
    rows.map(
      ({ id, name, position, parent }, index): Placed => ({
        id: `cat_${id}`,
        name,
        position,
        parentId: parent < index ? `cat_${rows[parent]?.id}` : null,
      }),
    ),
  );
const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe("paths", () => {
  it("hold exactly what stands below a category in one range", () => {
    fc.assert(
      fc.property(trees, (all) => {
        const byId = new Map(all.map((one) => [one.id, one]));
        const placed = paths(byId);
        for (const upper of all) {
          const from = placed.get(upper.id) ?? "";
          for (const lower of all) {
            const path = placed.get(lower.id) ?? "";
            const within = bytes(path, `${from}${BELOW}`) >= 0 && bytes(path, `${from}${BEYOND}`) < 0;
            expect(within).toBe(lower.id !== upper.id && standsBelow(byId, lower.id, upper.id));
            const product = `${path}${INSIDE}sku`;
            const inRange = bytes(product, `${from}${INSIDE}`) >= 0 && bytes(product, `${from}${BEYOND}`) < 0;
            expect(inRange).toBe(standsBelow(byId, lower.id, upper.id));
          }
        }
      }),
    );
  });

  it("order siblings by position, then by name", () => {
    const sibling = (id: string, position: number, name: string): Placed => ({
      id: `cat_${id}`,
      position,
      name,
      parentId: null,
    });
    const all = [sibling("00000001", 10, "A"), sibling("00000002", 2, "Żaba"), sibling("00000003", 2, "Ąb")];
    const placed = paths(new Map(all.map((one) => [one.id, one])));
    const sorted = all.toSorted((a, b) => bytes(placed.get(a.id) ?? "", placed.get(b.id) ?? ""));
    expect(sorted.map((one) => one.name)).toEqual(["Ąb", "Żaba", "A"]);
  });
});

describe("rows put parents first", () => {
  it("whatever order they come in, and lose none, circles included", () => {
    const links = fc.uniqueArray(fc.record({ own: fc.nat(12), parent: fc.option(fc.nat(12)) }), {
      selector: (one) => one.own,
    });
    fc.assert(
      fc.property(links, (rows) => {
        const keys = (row: { own: number; parent: number | null }) => ({
          own: String(row.own),
          parent: row.parent === null ? null : String(row.parent),
        });
        const ordered = parentsFirst(rows, keys);
        expect(new Set(ordered)).toEqual(new Set(rows));
        const byOwn = new Map(rows.map((row) => [row.own, row]));
        const circular = (row: { own: number; parent: number | null }) => {
          const seen = new Set<number>();
          for (let at: typeof row | undefined = row; at; at = byOwn.get(at.parent ?? -1)) {
            if (seen.has(at.own)) return true;
            seen.add(at.own);
          }
          return false;
        };
        for (const row of rows) {
          const parent = byOwn.get(row.parent ?? -1);
          if (parent && !circular(row)) expect(ordered.indexOf(parent)).toBeLessThan(ordered.indexOf(row));
        }
      }),
    );
  });
});
