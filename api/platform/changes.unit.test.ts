import { describe, expect, it } from "vitest";
import { changesBetween, fieldNames } from "./changes.ts";

describe("changes", () => {
  interface Company {
    readonly name: string;
    readonly phone: string;
    readonly tags: readonly string[];
    readonly note: string | null;
  }
  const before: Company = { name: "Brown", phone: "1", tags: ["a"], note: null };

  it("are the fields that differ, by value", () => {
    const after: Company = { ...before, name: "Green", tags: ["a"], note: "new" };
    const changes = changesBetween(before, after);
    expect(changes).toEqual([
      { field: "name", before: "Brown", after: "Green" },
      { field: "note", before: null, after: "new" },
    ]);
    expect(fieldNames(changes)).toEqual(["name", "note"]);
  });

  it("are none where nothing differs", () => expect(changesBetween(before, { ...before })).toEqual([]));

  it("of a new record are its fields that say something", () => {
    expect(changesBetween(null, before).map(({ field }) => field)).toEqual(["name", "phone", "tags"]);
  });

  it("leave out what nobody asks about, and keep the names alone of what is personal", () => {
    const after: Company = { ...before, name: "Green", phone: "2", note: "x" };
    expect(changesBetween(before, after, { except: ["note"], personal: ["phone"] })).toEqual([
      { field: "name", before: "Brown", after: "Green" },
      { field: "phone", before: null, after: null },
    ]);
  });
});
