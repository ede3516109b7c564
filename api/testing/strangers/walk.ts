/** Walks the OpenAPI document: a stranger's id must answer what a missing one answers, on every operation that takes one. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../../openapi/document.ts";
import type { Answer, Harness } from "../harness.ts";
import { openHarness } from "../harness.ts";
import { type Seeded, type SeededCompany, seedSupplier } from "../tenancy/seed.ts";
import { bodyFor } from "./bodies.ts";
import { kindOf } from "./records.ts";
import { type Reference, type Target, targetsOf } from "./references.ts";
import { sampleOf } from "./sample.ts";
import { send } from "./send.ts";

/** Whose record is tried. */
export interface Stranger {
  readonly name: string;
  /** Whether the operation and the kind of record are of concern. */
  concerns(target: Target, ofCompany: boolean): boolean;
  /** The stranger of the one who asks. */
  pick(own: Seeded, other: Seeded): readonly [Seeded, SeededCompany];
  /** Sends as somebody else of the supplier than whom the operation is for. */
  readonly send?: typeof send;
}

export function walkStrangers(document: Document, stranger: Stranger): void {
  describe(`the record of ${stranger.name} is as missing as one that never was`, () => {
    let harness: Harness;
    let own: Seeded;
    let other: Seeded;
    let before: string;
    beforeAll(async () => {
      harness = await openHarness();
      [own, other] = [await seedSupplier(harness), await seedSupplier(harness)];
      before = await everythingOf(harness, [own, other]);
    });

    const cases = targetsOf(document).flatMap((target) =>
      target.references
        .filter((one) => stranger.concerns(target, kindOf(one.prefix, target.id).ofCompany))
        .map((reference) => ({ target, reference, name: `${target.id} ${reference.at.join("/")}` })),
    );

    test("wherever there is one to be named", () => expect(cases.length).toBeGreaterThan(5));

    test.each(cases)("$name", async ({ target, reference }) => {
      const ask = (asking: Seeded, id: string) => {
        const idOf = (one: Reference) =>
          one === reference ? id : kindOf(one.prefix, target.id).idOf(asking, asking.companies[0]);
        return (stranger.send ?? send)(
          harness,
          asking,
          target,
          sampleOf(document, target, idOf, bodyFor(target.id, asking)),
        );
      };
      const kind = kindOf(reference.prefix, target.id);
      const missing = await ask(own, harness.newId(reference.prefix));
      const foreign = await ask(own, kind.idOf(...stranger.pick(own, other)));
      expect(told(foreign)).toEqual(told(missing));
      if (reference.place === "path") expect(missing.status).toBe(404);
      // The same request with an id of one's own gets further: what was compared is the look-up, not an earlier refusal.
      const mine = target.verb === "get" ? own : await seedSupplier(harness);
      const found = await ask(mine, kind.idOf(mine, mine.companies[0]));
      const why = `${target.id}: ${JSON.stringify(found.body)}. Complete its body in api/testing/strangers/bodies.ts`;
      expect([200, 201, 204, 409], why).toContain(found.status);
      expect(told(found), why).not.toEqual(told(missing));
    });

    test("and nothing of anyone's has changed", async () => {
      expect(await everythingOf(harness, [own, other])).toBe(before);
    });
  });
}

/** All that an answer tells, but for the request's own id. */
function told({ status, headers, body }: Answer) {
  const names = [...headers.keys()].sort();
  return { status, names, body: typeof body === "object" ? { ...body, instance: "" } : body };
}

/** Attempts at guessing and answers kept for a repeat are the asker's own doing. */
const UNSTABLE = new Set(["attempts", "idempotency_keys", "sessions", "staff_sessions"]);

/** A key's use is the asker's own doing too. */
export const ROW = "(to_jsonb(t) - 'last_used_at')";

async function everythingOf(harness: Harness, suppliers: readonly Seeded[]): Promise<string> {
  const tables = await harness.db.unscoped(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname",
  );
  const names = tables.map((row) => (row as { name: string }).name).filter((name) => !UNSTABLE.has(name));
  const contents = await Promise.all(
    suppliers.map(({ supplier }) =>
      supplier.scope((tx) =>
        Promise.all(
          names.map((name) => tx.query(`select ${ROW} as row from ${name} t order by ${ROW}::text`)),
        ),
      ),
    ),
  );
  return JSON.stringify(contents, null, 1);
}
