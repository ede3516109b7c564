import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../../testing/arbitrary.ts";
import { decodeCursor, encodeCursor, page } from "./cursor.ts";

describe("a cursor", () => {
  it("gives back what it was made of, and fits into a URL", () => {
    const values = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer()), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(values, (given) => {
        fc.pre(!JSON.stringify(given).includes("\\u0000"));
        const cursor = encodeCursor(given);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(decodeCursor(cursor, given.length)).toEqual(given);
      }),
    );
  });

  it.each([
    ["no base 64", "%%%"],
    ["no JSON", btoa("{")],
    ["no list", btoa('{"length":1}')],
    ["too few", encodeCursor([])],
    ["too many", encodeCursor(["a", "b"])],
    ["nothing", btoa("[null]")],
    ["something deeper", btoa('[["a"]]')],
    ["a letter that cannot be stored", encodeCursor(["a\u0000b"])],
  ])("of %s is refused by name", (_what, cursor) => {
    expect(() => decodeCursor(cursor, 1)).toThrow(
      expect.objectContaining({
        code: "invalid_request",
        options: { errors: [expect.objectContaining({ pointer: "/query/cursor" })] },
      }),
    );
  });
});

describe("a page", () => {
  const rows = ["a", "b", "c"];
  const cut = (limit: number) =>
    page(
      rows,
      limit,
      (row) => [row],
      (row) => row.toUpperCase(),
    );

  it("leads to the next one where a row is left", () => {
    expect(cut(2)).toEqual({ data: ["A", "B"], next_cursor: encodeCursor(["b"]) });
  });

  it("is the last one where none is", () => {
    expect(cut(3)).toEqual({ data: ["A", "B", "C"], next_cursor: null });
    expect(page([], 3, () => [], String)).toEqual({ data: [], next_cursor: null });
  });
});
