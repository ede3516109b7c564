import { describe, expect, it } from "vitest";
import { cookieOf, readCookie } from "./cookie.ts";

const supplier = "sup_01k9w8zv6se7r8x9y0a1b2c3d4";
const other = "sup_01k9w8zv6se7r8x9y0a1b2c3d5";

describe("a session's cookie", () => {
  it("is read back among others, by its supplier alone", () => {
    const [pair = ""] = cookieOf(supplier, "bs_token", 60).split(";");
    const header = `theme=dark; ${pair}; x=__Host-listino-y`;
    expect(readCookie(header, supplier)).toBe("bs_token");
    expect(readCookie(header, other)).toBeNull();
    expect(readCookie(undefined, supplier)).toBeNull();
  });
  it("is out of reach of scripts, of plain http and of other sites", () => {
    expect(cookieOf(supplier, "bs_token", 90.7)).toBe(
      "__Host-listino-01k9w8zv6se7r8x9y0a1b2c3d4=bs_token; Path=/; Max-Age=90; HttpOnly; Secure; SameSite=Lax",
    );
  });
  it("is taken away by an empty one", () => {
    const [pair, , age] = cookieOf(supplier, "", 60).split("; ");
    expect(age).toBe("Max-Age=0");
    expect(readCookie(pair, supplier)).toBeNull();
  });
});
