import { describe, expect, it } from "vitest";
import { etag, requireMatch } from "./etag.ts";

const current = { name: "Brown Ltd" };

describe("If-Match", () => {
  it.each([
    ["is not sent", null],
    ["is *", "*"],
    ["names the version", '"v7"'],
    ["names it among others", '"v3", "v7"'],
    ["names it as a weak tag", 'W/"v7"'],
  ])("lets a change pass where it %s", (_how, header) => {
    expect(() => requireMatch(header, 7, current)).not.toThrow();
  });

  it.each(['"v6"', '"v70"', "v7", "", '"*"'])("refuses %j with the record as it is now", (header) => {
    expect(() => requireMatch(header, 7, current)).toThrow(
      expect.objectContaining({
        code: "precondition_failed",
        options: { facts: { current }, headers: { ETag: etag(7) } },
      }),
    );
  });
});
