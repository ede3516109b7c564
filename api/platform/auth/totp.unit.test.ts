import { describe, expect, it } from "vitest";
import { base32, codeOf, otpauthUri, stepAt, stepOfCode } from "./totp.ts";

/** The secret of RFC 4226 and of RFC 6238's vectors for SHA-1. */
const SECRET = new TextEncoder().encode("12345678901234567890");

describe("one-time passwords", () => {
  it.each([
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ])("at %i seconds are RFC 6238's", async (seconds, code) => {
    const step = stepAt(new Date(seconds * 1000));
    expect(await codeOf(SECRET, step, 8)).toBe(code);
    expect(await codeOf(SECRET, step)).toBe(code.slice(2));
  });

  it("of a counter are RFC 4226's", async () => {
    const codes = await Promise.all([...Array(10).keys()].map((count) => codeOf(SECRET, count)));
    expect(codes.join(" ")).toBe("755224 287082 359152 969429 338314 254676 287922 162583 399871 520489");
  });

  it("count one step before and after, each once", async () => {
    const now = new Date(1_700_000_000_000);
    const step = stepAt(now);
    for (const [offset, found] of [
      [-2, null],
      [-1, step - 1],
      [0, step],
      [1, step + 1],
      [2, null],
    ] as const) {
      const code = await codeOf(SECRET, step + offset);
      expect(await stepOfCode(SECRET, code, { now, lastStep: 0 }), String(offset)).toBe(found);
    }
    const code = await codeOf(SECRET, step);
    expect(await stepOfCode(SECRET, code, { now, lastStep: step })).toBeNull();
    expect(await stepOfCode(SECRET, await codeOf(SECRET, step - 1), { now, lastStep: step })).toBeNull();
  });

  it.each(["", "12345", "1234567", "ABCDEF"])("are not %j", async (code) => {
    expect(await stepOfCode(SECRET, code, { now: new Date(), lastStep: 0 })).toBeNull();
  });

  it.each([
    ["", ""],
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("have secrets written in RFC 4648's base 32: %j", (text, written) => {
    expect(base32(new TextEncoder().encode(text))).toBe(written);
  });

  it("come to a phone as a URI that survives strange names", () => {
    const uri = new URL(
      otpauthUri("MZXW6YTB", { issuer: "Bolts & Co: tools", account: "olga+x@bolts.example" }),
    );
    expect(uri.protocol).toBe("otpauth:");
    expect(decodeURIComponent(uri.pathname)).toContain("Bolts & Co: tools:olga+x@bolts.example");
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      secret: "MZXW6YTB",
      issuer: "Bolts & Co: tools",
      algorithm: "SHA1",
      digits: "6",
      period: "30",
    });
  });
});
