import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../testing/arbitrary.ts";
import { encodeSuffix, isId, isSuffix, makeId, uuidv7 } from "./id.ts";

const bytesOf = (uuid: string) =>
  Uint8Array.from(uuid.replaceAll("-", "").match(/../g) ?? [], (hex) => Number.parseInt(hex, 16));

// Pairs of the TypeID specification, version 0.3 (jetify-com/typeid, spec/valid.json, Apache-2.0).
const PAIRS: [suffix: string, uuid: string][] = [
  ["00000000000000000000000000", "00000000-0000-0000-0000-000000000000"],
  ["00000000000000000000000001", "00000000-0000-0000-0000-000000000001"],
  ["0000000000000000000000000a", "00000000-0000-0000-0000-00000000000a"],
  ["0000000000000000000000000g", "00000000-0000-0000-0000-000000000010"],
  ["00000000000000000000000010", "00000000-0000-0000-0000-000000000020"],
  ["7zzzzzzzzzzzzzzzzzzzzzzzzz", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
  ["0123456789abcdefghjkmnpqrs", "0110c853-1d09-52d8-d73e-1194e95b5f19"],
  ["01h455vb4pex5vsknk084sn02q", "01890a5d-ac96-774b-bcce-b302099a8057"],
];

describe("an id's suffix", () => {
  test.each(PAIRS)("%s is the UUID %s", (suffix, uuid) => {
    expect(encodeSuffix(bytesOf(uuid))).toBe(suffix);
    expect(isSuffix(suffix)).toBe(true);
  });

  test.each([
    ["one short", "1234567890123456789012345"],
    ["one long", "123456789012345678901234567"],
    ["a space", "1234567890123456789012345 "],
    ["a line break behind it", "01h455vb4pex5vsknk084sn02q\n"],
    ["upper case", "0123456789ABCDEFGHJKMNPQRS"],
    ["hyphens", "123456789-123456789-123456"],
    ["letters that look like digits", "i23456789ol23456789oi23456"],
    ["the letter u", "0123456789uuuuuuuuuuuuuuuu"],
    ["more than 128 bits", "8zzzzzzzzzzzzzzzzzzzzzzzzz"],
    ["letters beyond ASCII", "0123456789abcdefghjkmnpqré"],
  ])("has no %s", (_why, suffix) => expect(isSuffix(suffix)).toBe(false));

  test("holds all 128 bits", () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(fc.property(bytes, (given) => void expect(decode(encodeSuffix(given))).toEqual([...given])));
  });

  test("is made of 16 bytes", () => {
    expect(() => encodeSuffix(new Uint8Array(15))).toThrow(RangeError);
  });
});

describe("an id", () => {
  const now = fc.integer({ min: 0, max: 2 ** 48 - 1 });
  const random = fc.uint8Array({ minLength: 10, maxLength: 16 });

  test("is a UUIDv7 of its time with the caller's random bits", () => {
    fc.assert(
      fc.property(now, random, (time, bits) => {
        const uuid = uuidv7(time, bits);
        expect(uuid.slice(0, 6).reduce((value, byte) => value * 256 + byte, 0)).toBe(time);
        expect((uuid[6] ?? 0) >> 4).toBe(7);
        expect((uuid[8] ?? 0) >> 6).toBe(2);
        expect([(uuid[6] ?? 0) & 0x0f, uuid[7], (uuid[8] ?? 0) & 0x3f, ...uuid.slice(9)]).toEqual([
          (bits[0] ?? 0) & 0x0f,
          bits[1],
          (bits[2] ?? 0) & 0x3f,
          ...bits.slice(3, 10),
        ]);
      }),
    );
  });

  test("says what it is, and is nothing else", () => {
    fc.assert(
      fc.property(now, random, (time, bits) => {
        const id = makeId("ord", time, bits);
        expect(isId("ord", id)).toBe(true);
        expect(isId("or", id)).toBe(false);
        expect(isId("oln", id)).toBe(false);
        expect(isId("ord", `${id}0`)).toBe(false);
        expect(isId("ord", id.toUpperCase())).toBe(false);
      }),
    );
  });

  test("sorts by time as text, byte by byte", () => {
    fc.assert(
      fc.property(now, now, random, random, (one, other, bits, more) => {
        fc.pre(one < other);
        expect(makeId("ord", one, bits) < makeId("ord", other, more)).toBe(true);
      }),
    );
  });

  test("needs ten random bytes", () => {
    expect(() => makeId("ord", 0, new Uint8Array(9))).toThrow(RangeError);
  });
});

/** Written apart from the encoder, so that one does not excuse the other. */
function decode(suffix: string): number[] {
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  const bits = [...suffix].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return (bits.slice(2).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}
