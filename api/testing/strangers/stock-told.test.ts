/** What a buyer is not told of stock, no answer of the Store API tells: asked of every operation of the document that reads, and of the cart. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { buildDocument } from "../../../openapi/build.ts";
import { operationsOf } from "../../../openapi/document.ts";
import { mostOf } from "../../modules/stock/domain/shown.ts";
import type { Disclosure } from "../../modules/stock/index.ts";
import { type Harness, openHarness } from "../harness.ts";
import { type Seeded, seedSupplier } from "../tenancy/seed.ts";
import { kindOf } from "./records.ts";
import { type Target, targetOf } from "./references.ts";
import { sampleOf } from "./sample.ts";
import { send } from "./send.ts";

const document = buildDocument();
/** They change the buyer's own scratch pad only, and answer with all of it. */
const CART = ["openCart", "setCartLines"];

const targets = operationsOf(document)
  .filter(
    ({ path, verb, operation }) =>
      path.startsWith("/v1/store/") &&
      (verb === "get" || operation["x-listino-safe"] === true || CART.includes(operation.operationId ?? "")),
  )
  .map((located) => targetOf(document, located));

describe("stock", () => {
  let harness: Harness;
  let own: Seeded;
  beforeAll(async () => {
    harness = await openHarness();
    own = await seedSupplier(harness);
  });

  async function tell(disclosure: Disclosure): Promise<void> {
    await own.supplier.scope((tx) => tx.query("update settings set stock_disclosure = $1", [disclosure]));
  }

  async function put(there: number): Promise<void> {
    await own.supplier.scope((tx) =>
      tx.query(
        "update stock_levels set on_hand = reserved + $1, next_arrival_date = $2, next_arrival_quantity = $3",
        [...[there, there % 2 === 0 ? null : "2026-12-01", there % 2 === 0 ? null : 7]],
      ),
    );
  }

  async function ask(target: Target, quantity: string): Promise<string> {
    const [company] = own.companies;
    const line = { product_id: company.productId, quantity };
    const extra = target.id === "setCartLines" ? { lines: [line] } : {};
    const sample = sampleOf(
      document,
      target,
      ({ prefix }) => kindOf(prefix, target.id).idOf(own, company),
      extra,
    );
    const { status, headers, body } = await send(harness, own, target, sample);
    const told = typeof body === "object" && body !== null ? { ...body, instance: "" } : body;
    return JSON.stringify([status, [...headers.keys()].sort(), told]);
  }

  const askAll = async (quantity: string) => {
    const answers: string[] = [];
    for (const target of targets) answers.push(`${target.id} ${await ask(target, quantity)}`);
    return answers;
  };

  test("is asked about wherever it might be told", () => {
    const names = targets.map(({ id }) => id);
    for (const name of ["queryPrices", "listPrices", "getProduct", "getCart", "setCartLines", "getOrder"])
      expect(names).toContain(name);
  });

  test("that is hidden changes no answer, whatever there is of it", async () => {
    await tell("hidden");
    for (const quantity of ["1", "999999"]) {
      await put(0);
      await askAll(quantity);
      const none = await askAll(quantity);
      for (const there of [3, 10, 477]) {
        await put(there);
        expect(await askAll(quantity)).toEqual(none);
      }
    }
  });

  test("is told no further than the company's disclosure", async () => {
    const disclosure = fc.constantFrom<Disclosure>("banded", "yes_no");
    const levels = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 50 })).map(
      // Of the same parity, because the arrival that goes with it may be told.
      ([a, more]): [number, number] => [a, a + 2 * more],
    );
    await fc.assert(
      fc.asyncProperty(disclosure, levels, fc.integer({ min: 1, max: 60 }), async (how, [a, b], quantity) => {
        const most = (there: number) => mostOf({ disclosure: how, band: "10" }, `${there}`);
        fc.pre(most(a) === null && most(b) === null);
        await tell(how);
        await put(a);
        await askAll(`${quantity}`);
        const first = await askAll(`${quantity}`);
        await put(b);
        expect(await askAll(`${quantity}`)).toEqual(first);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
