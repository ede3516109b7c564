import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Messages = Record<string, string | Record<string, string>>;

const here = new URL(".", import.meta.url).pathname;

async function words(pattern: string): Promise<Messages> {
  const files = globSync(pattern, { cwd: here }).sort();
  const modules = await Promise.all(
    files.map((file) => import(`./${file}`) as Promise<{ messages: Messages }>),
  );
  return Object.assign({}, ...modules.map(({ messages }) => messages));
}

const places = (text: string | Record<string, string>) =>
  [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe.each(["it", "pl"])("%s", (language) => {
  it("says everything that English says, and nothing else", async () => {
    const [english, own] = [await words("en/*.ts"), await words(`${language}{,-*}.ts`)];
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  it("fills in the same places, and has a text for every plural", async () => {
    const [english, own] = [await words("en/*.ts"), await words(`${language}{,-*}.ts`)];
    const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(own)) {
      expect(new Set(places(text)), key).toEqual(new Set(places(english[key] ?? "")));
      if (typeof text !== "string")
        expect(
          plurals.filter((one) => one !== "many" || language === "pl").every((one) => text[one]),
          key,
        ).toBe(true);
    }
  });
});

it("never says two things with one key in English", async () => {
  const seen = new Map<string, string>();
  for (const file of globSync("en/*.ts", { cwd: here })) {
    const { messages } = (await import(`./${file}`)) as { messages: Messages };
    for (const [key, text] of Object.entries(messages)) {
      expect(seen.get(key) ?? JSON.stringify(text), `${file} ${key}`).toBe(JSON.stringify(text));
      seen.set(key, JSON.stringify(text));
    }
  }
});
