import { describe, expect, it } from "vitest";
import type { Messages } from "../kit/i18n.ts";
import { messages as italian } from "./words/it.ts";
import { messages as italianCompany } from "./words/it-company.ts";
import { messages as italianPeople } from "./words/it-people.ts";
import { messages as polish } from "./words/pl.ts";
import { messages as polishCompany } from "./words/pl-company.ts";
import { messages as polishPeople } from "./words/pl-people.ts";
import { english } from "./words.ts";

const places = (text: unknown) =>
  new Set([...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

describe.each([
  ["it", { ...italian, ...italianCompany, ...italianPeople }],
  ["pl", { ...polish, ...polishCompany, ...polishPeople }],
] as [string, Messages][])("the desk in %s", (language, own) => {
  it("says everything that English says, and nothing else", () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  it("fills in the same places, and has a text for every plural", () => {
    const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = plurals.filter((one) => one !== "many" || language === "pl");
    for (const [key, text] of Object.entries(own)) {
      expect(places(text), key).toEqual(places((english as Messages)[key]));
      if (typeof text !== "string")
        expect(
          needed.every((one) => text[one]),
          key,
        ).toBe(true);
    }
  });
});
