import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedPglite } from "../../testing/harness.ts";
import type { Database } from "../ports.ts";
import { arrayOf, escaped, exactly, literal, objectOf, orNull, quoted } from "./json-text.ts";

describe("JSON that SQL writes as text", () => {
  let db: Database;
  beforeAll(async () => {
    ({ db } = await sharedPglite());
  });
  const written = async (json: string, params: readonly unknown[] = []) => {
    const [row] = (await db.unscoped(`select ${json} as text`, params)) as { text: string }[];
    return JSON.parse(row?.text ?? "") as unknown;
  };

  it("says the same as the values, whatever the text holds", async () => {
    // PostgreSQL stores no NUL, and half a surrogate pair is no character.
    const text = fc.string({ unit: "binary" }).filter((one) => !one.includes("\u0000"));
    const json = objectOf({
      text: escaped("$1::text"),
      none: orNull(escaped("nullif($1::text, $1)")),
      inner: objectOf({ amount: exactly("$2::numeric"), id: quoted("'prd_1'") }),
      list: arrayOf("nullif($1::text, $1)"),
      kind: literal("it's"),
      nothing: literal(null),
    });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: -1e9, max: 1e9 }), async (one, amount) => {
        expect(await written(json, [one, `${amount}.5000`])).toEqual({
          ...{ text: one, none: null, list: [], kind: "it's", nothing: null },
          inner: { amount: `${amount}.5`, id: "prd_1" },
        });
      }),
      { numRuns: 50 },
    );
  });

  it("joins what stands side by side before it runs", () => {
    expect(objectOf({ a: literal("x"), b: quoted("id") })).toBe(`'{"a":"x","b":"' || id || '"}'`);
  });
});
