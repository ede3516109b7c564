import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashToken, makeToken, parseToken, secret } from "./tokens.ts";

const SUPPLIER = "sup_01k9w8zv6se7r8x9y0a1b2c3d4";
const COMPANY = "com_01k9w8zv6se7r8x9y0a1b2c3d5";
const STAFF = "stf_01k9w8zv6se7r8x9y0a1b2c3d6";
const random = (bytes: number) => randomBytes(bytes);

describe("a token", () => {
  it.each(["pk", "sk", "ss", "inv"] as const)("of kind %s says whose it is", (kind) => {
    const token = makeToken(kind, { supplierId: SUPPLIER }, random);
    expect(token).toMatch(new RegExp(`^${kind}_01k9w8zv6se7r8x9y0a1b2c3d4_[A-Za-z0-9]{43}$`));
    expect(parseToken(token)).toEqual({ kind, supplierId: SUPPLIER, companyId: null, staffId: null });
  });

  it("of a buyer's session says the company too", () => {
    const token = makeToken("bs", { supplierId: SUPPLIER, companyId: COMPANY }, random);
    expect(parseToken(token)).toEqual({
      ...{ kind: "bs", supplierId: SUPPLIER },
      ...{ companyId: COMPANY, staffId: null },
    });
  });

  it("of a representative's session says who it is", () => {
    const token = makeToken("so", { supplierId: SUPPLIER, staffId: STAFF }, random);
    expect(parseToken(token)).toEqual({
      ...{ kind: "so", supplierId: SUPPLIER },
      ...{ companyId: null, staffId: STAFF },
    });
  });

  const good = makeToken("sk", { supplierId: SUPPLIER }, random);
  const session = makeToken("bs", { supplierId: SUPPLIER, companyId: COMPANY }, random);
  it.each([
    ["nothing", ""],
    ["another kind", good.replace("sk_", "xk_")],
    ["a session without a company", good.replace("sk_", "bs_")],
    ["a key with a company", session.replace("bs_", "sk_")],
    ["a supplier in upper case", good.replace("01k9w8zv", "01K9W8ZV")],
    ["a supplier with a quote", good.replace("01k9w8zv", "'; drop ")],
    ["a short secret", good.slice(0, -1)],
    ["a long secret", `${good}x`],
    ["a secret with a hyphen", `${good.slice(0, -1)}-`],
    ["a line break behind it", `${good}\n`],
    ["a space before it", ` ${good}`],
    ["a part too many", `${good}_x`],
  ])("is not made of %s", (_what, text) => expect(parseToken(text)).toBeNull());

  it("is stored as its hash, which another scope does not share", async () => {
    const hash = await hashToken(session);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashToken(session.replace(COMPANY.slice(4), SUPPLIER.slice(4)))).not.toBe(hash);
  });
});

describe("a secret", () => {
  it("has 43 letters and digits, all of them as likely", () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 2000; index++) {
      const text = secret(random);
      expect(text).toHaveLength(43);
      for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    // 86,000 draws of 62: each is expected 1,387 times, give or take 37; ten times that is no accident.
    expect(counts.size).toBe(62);
    for (const count of counts.values()) expect(Math.abs(count - 1387)).toBeLessThan(370);
  });

  it("leaves out the bytes that would favour some letters", () => {
    let turn = 0;
    const skewed = (bytes: number) => new Uint8Array(bytes).fill(turn++ === 0 ? 255 : 61);
    expect(secret(skewed)).toBe("9".repeat(43));
  });
});
