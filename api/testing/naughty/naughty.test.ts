/** Texts that break careless code, in every place that takes a text: an answer of the document, never a 500. */
import { beforeAll, describe, expect, test } from "vitest";
import { buildDocument } from "../../../openapi/build.ts";
import { operationsOf } from "../../../openapi/document.ts";
import { encodeCursor } from "../../platform/http/cursor.ts";
import { type Harness, openHarness } from "../harness.ts";
import { bodyFor } from "../strangers/bodies.ts";
import { kindOf } from "../strangers/records.ts";
import { type Target, targetOf } from "../strangers/references.ts";
import { sampleOf } from "../strangers/sample.ts";
import { send } from "../strangers/send.ts";
import { type Seeded, seedSupplier } from "../tenancy/seed.ts";
import { placesOf } from "./places.ts";

const TEXTS: Readonly<Record<string, string>> = {
  "a NUL, which PostgreSQL cannot store": "a\u0000b",
  "half a surrogate pair": "a\ud800b",
  "what ends strings and patterns": "'\"\\;--%_$1{}\n",
  "what is no text to most": "__proto__",
  "a long number": "9".repeat(400),
  "other scripts and directions": "𝕏 \u202eزبون é\u0301",
};

const document = buildDocument();
const targets = operationsOf(document).map((located) => targetOf(document, located));

describe("a text", () => {
  let harness: Harness;
  let seeded: Seeded;
  beforeAll(async () => {
    harness = await openHarness();
  });

  test.each(targets)("in any place of $id is answered as documented", async (target) => {
    seeded = await seedSupplier(harness);
    const places = placesOf(target, sample(target));
    for (const [index, place] of places.entries()) {
      for (const [what, text] of chosen(index)) {
        const answer = await send(harness, seeded, target, place.with(text));
        expect(answer.status, `${what} in ${place.name}: ${JSON.stringify(answer.body)}`).toBeLessThan(500);
      }
    }
  });

  const lists = targets.filter((target) =>
    (target.operation.parameters ?? []).some(({ name }) => name === "cursor"),
  );
  const values = ["", "x", "a\ud800", 0, -1, 1.5, 1e308, 2 ** 53, "1e9999", "2026-11-22"];
  test.each(lists)("made into a cursor of $id is one of its own or refused", async (target) => {
    seeded = await seedSupplier(harness);
    for (const length of [1, 2, 3]) {
      for (const value of values) {
        const { path, body } = sample(target);
        const cursor = encodeCursor(Array.from({ length }, () => value));
        const asked = { path: `${path}${path.includes("?") ? "&" : "?"}cursor=${cursor}`, body };
        const answer = await send(harness, seeded, target, asked);
        expect([200, 422], `${JSON.stringify(value)} × ${length}`).toContain(answer.status);
      }
    }
  });

  function sample(target: Target) {
    const own = seeded.companies[0];
    const idOf = (prefix: string) => kindOf(prefix, target.id).idOf(seeded, own);
    return sampleOf(document, target, ({ prefix }) => idOf(prefix), bodyFor(target.id, seeded));
  }

  /** The two that reach the database's own checks always; the others in turn, or all of them in the full matrix. */
  function chosen(index: number): [string, string][] {
    const all = Object.entries(TEXTS);
    if (process.env.LISTINO_TEST_MATRIX === "full") return all;
    return all.filter((_text, place) => place < 2 || place === 2 + (index % (all.length - 2)));
  }
});

test("every operation is tried", () => {
  expect(targets.length).toBeGreaterThan(50);
});
