import { describe, expect, it } from "vitest";
import { isOrigin } from "./origin.ts";

describe("a web origin", () => {
  it.each([
    "https://shop.example",
    "http://localhost:8787",
    "https://shop.example:8443",
    "http://[::1]:3000",
  ])("is %s", (text) => {
    expect(isOrigin(text)).toBe(true);
  });

  it.each([
    "",
    "shop.example",
    "https://shop.example/",
    "https://shop.example/path",
    "https://shop.example?x=1",
    "https://shop.example:443",
    "https://Shop.example",
    "https://*.example",
    "https://user@shop.example",
    "https://müller.example",
    "ftp://shop.example",
    "null",
    "*",
  ])("is not %s", (text) => {
    expect(isOrigin(text)).toBe(false);
  });
});
