/**
 * No operation costs more because there is more of what it was not asked for. Walked over the document in a database that
 * is full of others' records: the plan of each statement, under the conditions in which it is run, reads no more rows of any
 * table than a page has. Rows are counted, never time.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocument } from "../../../openapi/build.ts";
import { operationsOf } from "../../../openapi/document.ts";
import { type Harness, openHarness } from "../harness.ts";
import { openPostgres, type PostgresWorld } from "../postgres-world.ts";
import { bodyFor } from "../strangers/bodies.ts";
import { kindOf } from "../strangers/records.ts";
import { type Target, targetOf } from "../strangers/references.ts";
import { sampleOf } from "../strangers/sample.ts";
import { send } from "../strangers/send.ts";
import { type Seeded, seedSupplier } from "../tenancy/seed.ts";
import { FEW, multiply } from "./multiply.ts";
import { type Explained, type Node, type Watched, watched } from "./watched.ts";

const COPIES = 700;
/** The longest page has 500 rows, of a file. */
const ROWS = 600;

/** What may read more, and why. `<operation>`, or `<operation> <parameter>` where it is asked with that. */
const MORE: Readonly<Record<string, string>> = {
  listCategories: "answers with the whole tree",
  adminListCategories: "of a tree that every page of a shop shows",
  bulkUpsertCategories: "moves what is below, and checks the tree for circles",
  listGroups: "says how many members there are",
  getGroup: "says how many members there are",
  updateGroup: "says how many members there are",
  "listCompanies group_id": "its members, sorted by name",
  "listInvitations status": "what became of one is in no column",
  "adminListProducts q": "words have a test of their own, in a catalogue",
  "listPrices q": "words have a test of their own, in a catalogue",
  "exportPrices q": "words have a test of their own, in a catalogue",
  "listCompanies q": "looks into names and e-mails",
  "adminListBuyers q": "looks into names and e-mails",
  "adminListOrders q": "regardless of capitals, which no index here can serve",
  "adminListOrders warehouse_id": "read until a page is full",
  "exportStock updated_since": "an index of it would be written with each order",
  "listStock updated_since": "an index of it would be written with each order",
  createAssortment: "lists what is in it",
  getAssortment: "answers with all to whom it is granted",
  updateAssortment: "answers with all to whom it is granted",
  countNotifications: "counts up to a thousand",
  countPrices: "counts",
};

const document = buildDocument();
const targets = operationsOf(document).map((located) => targetOf(document, located));

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
const rowsOf = (node: Node) =>
  node["Actual Loops"] *
  (node["Actual Rows"] +
    (node["Rows Removed by Filter"] ?? 0) +
    (node["Rows Removed by Index Recheck"] ?? 0));

function excess({ text, plan }: Explained): string[] {
  return nodesOf(plan)
    .filter(({ "Relation Name": table }) => table !== undefined && !FEW.has(table))
    .filter((node) => rowsOf(node) > ROWS)
    .map((node) => `${rowsOf(node)} rows of ${node["Relation Name"]} by ${node["Node Type"]}: ${text}`);
}

describe("with many others", () => {
  let world: PostgresWorld;
  let harness: Harness;
  let watch: Watched;
  let seeded: Seeded;
  let explained = 0;

  beforeAll(async () => {
    world = await openPostgres(4);
    watch = watched(world.db);
    harness = await openHarness(watch.db);
    for (const copies of [COPIES / 7, COPIES]) {
      seeded = await seedSupplier(harness);
      await multiply(world.db, seeded.supplier.id, copies);
    }
    const { buyer } = seeded.companies[0];
    await seeded.supplier.scope((tx) =>
      tx.query(
        "update memberships set role_id = (select id from buyer_roles where is_first) where buyer_id = $1",
        [buyer.id],
      ),
    );
    await world.db.unscoped("vacuum (analyze)");
  }, 120_000);
  afterAll(() => world?.close());

  /** The request with what is required, and with each filter; the parameter's name is empty for the first. */
  function requests(target: Target): { parameter: string; path: string; body: unknown }[] {
    const idOf = ({ prefix }: { prefix: string }) =>
      kindOf(prefix, target.id).idOf(seeded, seeded.companies[0]);
    const { path, body } = sampleOf(document, target, idOf, bodyFor(target.id, seeded));
    const [bare = "", named = ""] = path.split("?");
    const given = new URLSearchParams(named);
    const parameters = (target.operation.parameters ?? []).filter((one) => one.in === "query");
    const required = new URLSearchParams();
    for (const { name, required: needed } of parameters)
      if (needed) required.set(name, given.get(name) ?? "");
    const asked = (more: Record<string, string>) => {
      const search = new URLSearchParams([...required, ...Object.entries(more)]);
      return search.size > 0 ? `${bare}?${search}` : bare;
    };
    if (target.verb !== "get") return [{ parameter: "", path, body }];
    const filters = parameters.filter(
      ({ name, required: needed }) => !needed && !/^(cursor|limit|skip)$/.test(name),
    );
    return [
      { parameter: "", path: asked({}), body },
      ...filters.flatMap(({ name, schema, example }) => {
        const values = schema?.enum ?? [given.get(name) ?? example ?? schema?.example ?? "zz"];
        return values.map((value) => ({ parameter: name, path: asked({ [name]: String(value) }), body }));
      }),
    ];
  }

  test.each(targets)("$id reads its own", async (target) => {
    if (target.id in MORE) return;
    const found: string[] = [];
    for (const { parameter, path, body } of requests(target)) {
      if (`${target.id} ${parameter}` in MORE) continue;
      let next: string | null = path;
      // The first page and the second, which begins behind a cursor.
      for (let turn = 0; turn < 2 && next !== null; turn++) {
        const asked: string = next;
        let cursor: unknown;
        const sent = await watch.during(async () => {
          const answer = await send(harness, seeded, target, { path: asked, body });
          cursor = target.verb === "get" ? answer.body?.next_cursor : undefined;
        });
        explained += sent.length;
        found.push(...sent.flatMap(excess).map((one) => `${asked}: ${one}`));
        next = typeof cursor === "string" ? `${path}${path.includes("?") ? "&" : "?"}cursor=${cursor}` : null;
      }
    }
    expect(found).toEqual([]);
  });

  test("was looked at in every operation", () => expect(explained).toBeGreaterThan(3 * targets.length));

  test("is seen where all are read", async () => {
    const sent = await watch.during(() =>
      seeded.supplier.scope((tx) => tx.query("select max(note) from orders")),
    );
    expect(sent.flatMap(excess)).toHaveLength(1);
  });

  test.each(Object.keys(MORE))("%s is an operation", (name) => {
    expect(targets.map(({ id }) => id)).toContain(name.split(" ")[0]);
  });
});
