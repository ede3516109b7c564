/** Walks the operations that change something: whoever may do it leaves an entry, field by field. */
import { beforeAll, describe, expect, test } from "vitest";
import { buildDocument } from "../../../openapi/build.ts";
import { type Operation, operationsOf, resolve } from "../../../openapi/document.ts";
import { type Harness, openHarness } from "../harness.ts";
import { type Seeded, seedSupplier } from "../tenancy/seed.ts";
import { bodyFor } from "./bodies.ts";
import { kindOf } from "./records.ts";
import { targetOf } from "./references.ts";
import { sampleOf } from "./sample.ts";
import { send } from "./send.ts";
import { ROW } from "./walk.ts";

/** What may change without an entry, and why. */
const UNTOLD: Readonly<Record<string, string>> = {
  attempts: "guesses, counted",
  audit_entries: "the trail itself",
  events: "told beside it",
  emails: "what was sent is kept there",
  idempotency_keys: "answers kept for a repeat",
  sessions: "say themselves who signed in and when",
  staff_sessions: "say themselves who signed in and when",
  staff_totp: "nothing is on before it is confirmed, which leaves an entry",
  carts: "a scratch pad; the order it becomes is audited",
  cart_lines: "a scratch pad; the order it becomes is audited",
  notification_reads: "who has read what is nobody else's business",
  notification_marks: "who has read what is nobody else's business",
  announcement_dismissals: "who has read what is nobody else's business",
};

const document = buildDocument();
const changing = operationsOf(document)
  .filter(({ verb, operation }) => verb !== "get" && !operation["x-listino-safe"])
  .map((located) => targetOf(document, located));

/** The body's example, without the ids it names, which are nobody's. */
function exampleOf(operation: Operation): object {
  const schema = operation.requestBody?.content?.["application/json"]?.schema;
  const example = schema && resolve(document, schema).example;
  if (typeof example !== "object" || example === null || Array.isArray(example)) return {};
  const entries = Object.entries(example);
  return Object.fromEntries(
    entries.filter(([, value]) => !/[a-z]{3}_0[0-9a-z]{25}/.test(JSON.stringify(value))),
  );
}

describe("a change", () => {
  let harness: Harness;
  const told: string[] = [];
  beforeAll(async () => {
    harness = await openHarness();
  });

  async function contentsOf({ supplier }: Seeded): Promise<Map<string, string>> {
    const tables = await harness.db.unscoped(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    const names = tables.map((row) => (row as { name: string }).name).filter((name) => !(name in UNTOLD));
    const rows = await supplier.scope((tx) =>
      Promise.all(names.map((name) => tx.query(`select ${ROW} as row from ${name} t order by ${ROW}::text`))),
    );
    return new Map(names.map((name, place) => [name, JSON.stringify(rows[place])]));
  }

  test.each(changing)("by $id leaves an entry", async (target) => {
    const asking = await seedSupplier(harness);
    const before = await contentsOf(asking);
    const sample = sampleOf(
      document,
      target,
      ({ prefix }) => kindOf(prefix, target.id).idOf(asking, asking.companies[0]),
      { ...exampleOf(target.operation), ...bodyFor(target.id, asking) },
    );
    const { status, headers } = await send(harness, asking, target, sample);
    const after = await contentsOf(asking);
    const changed = [...after].filter(([name, rows]) => before.get(name) !== rows).map(([name]) => name);
    if (status >= 400) expect(changed, `refused with ${status}`).toEqual([]);
    if (changed.length === 0) return;
    const entries = await asking.supplier.scope((tx) =>
      tx.query<{ action: string; changes: unknown[] }>(
        "select action, changes from audit_entries where request_id = $1",
        [headers.get("listino-request-id")],
      ),
    );
    expect(entries.length, `${target.id} changed ${changed}`).toBeGreaterThan(0);
    if (/^(admin)?(create|update)/i.test(target.id)) {
      expect(entries.flatMap(({ changes }) => changes).length, target.id).toBeGreaterThan(0);
    }
    told.push(target.id);
  });

  test("was made by many of them: what the samples are refused is proved by its own tests", () => {
    expect(told.length).toBeGreaterThan(changing.length / 3);
  });
});
