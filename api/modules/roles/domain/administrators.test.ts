import { describe, expect, it } from "vitest";
import { putsLastOut, type Standing } from "./administrators.ts";

const chief: Standing = { status: "active", effective: ["staff.write"] };
const away: Standing = { status: "inactive", effective: ["staff.write"] };
const clerk: Standing = { status: "active", effective: ["orders.read"] };

describe("the last one who may manage the staff", () => {
  it.each([
    ["is put out by becoming inactive", [chief, clerk], [away, clerk], true],
    ["is put out by losing the permission", [chief], [clerk], true],
    ["is not the last while another is active", [chief, chief], [away, chief], false],
    ["is not replaced by one who is inactive", [chief, away], [clerk, away], true],
    ["is not missed where there was none", [clerk, away], [clerk, clerk], false],
  ])("%s", (_name, before, after, expected) => {
    expect(putsLastOut(before, after)).toBe(expected);
  });
});
