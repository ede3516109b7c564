/**
 * A product outside the buyer's assortments is nowhere: walked over every operation of the Store API, it is in no answer, and
 * a request that names it is answered like one that names nothing.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { buildDocument } from "../../../openapi/build.ts";
import { type Located, operationsOf, resolve, type Schema } from "../../../openapi/document.ts";
import { sortKey } from "../../kernel/sort-key.ts";
import { partNumbers } from "../../modules/part-numbers/tables.ts";
import { priceEntries } from "../../modules/price-lists/tables.ts";
import { type Answer, type Harness, openHarness } from "../harness.ts";
import { type Seeded, seedSupplier } from "../tenancy/seed.ts";
import { bodyFor } from "./bodies.ts";
import { kindOf } from "./records.ts";
import { targetOf } from "./references.ts";
import { sampleOf } from "./sample.ts";
import { send } from "./send.ts";

const document = buildDocument();
const operations = operationsOf(document).filter(({ path }) => path.startsWith("/v1/store/"));
const GTIN = "4006381333931";
const HIDDEN = "NUT-8";
const MISSING = "GONE-8";
/** Their search looks for orders. */
const ORDERS = new Set(["listOrders"]);

interface Place {
  readonly in: "path" | "query" | "body";
  readonly at: readonly string[];
  readonly names: "id" | "sku";
}

/** Where an operation takes a product: by id, by SKU, or by what is typed into a search. */
function placesOf(located: Located): Place[] {
  const byId = targetOf(document, located)
    .references.filter(({ prefix }) => prefix === "prd")
    .map(({ place, at }): Place => ({ in: place, at, names: "id" }));
  const params = (located.operation.parameters ?? [])
    .filter(({ name }) => /^(skus?|q)$/.test(name))
    .map(({ name }): Place => ({ in: "query", at: [name], names: "sku" }));
  const schema = located.operation.requestBody?.content?.["application/json"]?.schema;
  return [...byId, ...params, ...(schema ? skusIn(schema, []) : [])];
}

function skusIn(given: Schema, at: readonly string[]): Place[] {
  const schema = resolve(document, given);
  const name = at.findLast((part) => part !== "0") ?? "";
  if (/^(skus?|q)$/.test(name) && !schema.items) return [{ in: "body", at, names: "sku" }];
  const members = Object.entries(schema.properties ?? {}).flatMap(([key, one]) => skusIn(one, [...at, key]));
  const items = schema.items ? skusIn(schema.items, [...at, "0"]) : [];
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...members, ...items, ...parts.flatMap((part) => skusIn(part, at))];
}

/** Puts a value where a place is; what names the product in another way beside it goes. */
function put(body: unknown, [first = "", ...rest]: readonly string[], value: string): unknown {
  if (first === "0") return [rest.length === 0 ? value : put((body as unknown[])?.[0], rest, value)];
  const { product_id: _, ...others } = (body ?? {}) as Record<string, unknown>;
  const kept = /^skus?$/.test(first) ? others : ((body ?? {}) as Record<string, unknown>);
  return { ...kept, [first]: rest.length === 0 ? value : put(kept[first], rest, value) };
}

describe("a product outside the buyer's assortments", () => {
  let harness: Harness;
  let own: Seeded;
  let hiddenId: string;

  beforeAll(async () => {
    harness = await openHarness();
    own = await seedSupplier(harness);
    const [mine, other] = own.companies;
    hiddenId = other.productId;
    const at = harness.clock.now();
    // All that could lead to it: a price, a number of one's own, a family, being a replacement, a GTIN.
    await own.supplier.scope(async (tx) => {
      const { id: supplierId } = own.supplier;
      await tx.db.insert(priceEntries).values({
        ...{ supplierId, priceListId: mine.priceListId, productId: hiddenId },
        ...{ minQuantity: "1", amount: "0.33", updatedAt: at },
      });
      await tx.db.insert(partNumbers).values({
        ...{ supplierId, companyId: mine.buyer.companyId, productId: hiddenId },
        ...{ partNumber: HIDDEN, numberSort: sortKey(HIDDEN), updatedAt: at },
      });
      const family = [own.familyId, mine.productId, hiddenId];
      await tx.query("update products set family_id = $1 where id in ($2, $3)", family);
      await tx.query("update products set replacement_id = $2 where id = $1", [mine.productId, hiddenId]);
      await tx.query("update products set gtin = $2 where id = $1", [hiddenId, GTIN]);
    });
    const granted_to = { companies: [mine.buyer.companyId] };
    const assortment = { name: "Bolts", products: [mine.productId], granted_to };
    expect(await own.supplier.admin("POST", "/v1/admin/assortments", assortment)).toMatchObject({
      status: 201,
    });
  });

  const ask = (located: Located, place?: Place, value = ""): Promise<Answer> => {
    const target = targetOf(document, located);
    const sample = sampleOf(
      document,
      target,
      (one) =>
        one.prefix === "prd" && place?.names === "id" && one.place === place.in && sameAt(one.at, place.at)
          ? value
          : kindOf(one.prefix, target.id).idOf(own, own.companies[0]),
      bodyFor(target.id, own),
    );
    if (!place || place.names === "id") return send(harness, own, target, sample);
    const path =
      place.in === "query"
        ? `${sample.path}${sample.path.includes("?") ? "&" : "?"}${place.at[0]}=${value}`
        : sample.path;
    const body = place.in === "body" ? put(sample.body, place.at, value) : sample.body;
    return send(harness, own, target, { path, body });
  };

  const told = ({ status, body }: Answer, probe: string) =>
    JSON.stringify({ status, body: typeof body === "object" ? { ...body, instance: "" } : body })
      .replaceAll(probe, "…")
      .replaceAll(sortKey(probe), "…");

  test.each(operations.map((one) => [one.operation.operationId, one] as const))(
    "is in no answer of %s",
    async (_, located) => {
      if (located.verb !== "get" && !located.operation["x-listino-safe"]) return;
      const answers = [await ask(located)];
      for (const place of placesOf(located).filter(({ names }) => names === "sku"))
        for (const typed of [HIDDEN, "nut", GTIN]) answers.push(await ask(located, place, typed));
      for (const { body } of answers) {
        const text = typeof body === "string" ? body : JSON.stringify(body);
        for (const secret of [hiddenId, `"${HIDDEN}"`, `Product ${HIDDEN}`, GTIN, '"0.33"'])
          expect(text).not.toContain(secret);
      }
    },
  );

  const cases = operations.flatMap((located) =>
    placesOf(located).map((place) => ({
      located,
      place,
      name: `${located.operation.operationId} ${place.at.join("/")}`,
    })),
  );

  test("is looked for wherever a product can be named", () => expect(cases.length).toBeGreaterThan(9));

  test.each(cases)("is as missing as one that never was: $name", async ({ located, place }) => {
    const [probe, other] =
      place.names === "id" ? [hiddenId, harness.newId("prd")] : ([HIDDEN, MISSING] as const);
    const [hidden, missing] = [await ask(located, place, probe), await ask(located, place, other)];
    expect(told(hidden, probe)).toEqual(told(missing, other));
    if (place.in === "path") expect(missing.status).toBe(404);
    // One that is seen is answered otherwise: what was compared is the look-up.
    const reads = located.verb === "get" || located.operation["x-listino-safe"];
    if (!reads || ORDERS.has(located.operation.operationId ?? "")) return;
    const seen = place.names === "id" ? own.companies[0].productId : "BOLT-8";
    expect(told(await ask(located, place, seen), seen)).not.toEqual(told(missing, other));
  });
});

function sameAt(a: readonly string[], b: readonly string[]): boolean {
  return a.join("/") === b.join("/");
}
