import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import * as json from "../../platform/db/json-text.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { stockTold } from "../conditions/domain/stock-told.ts";
import { type OfferRule, plainOffer, wholeOffer } from "./domain/offer.ts";
import { pageColumns, plainContract, plainRows } from "./domain/plain-price.ts";
import { contractOf } from "./domain/price-rule.ts";
import { PRODUCT_COLUMNS, pricedRows } from "./domain/priced-rows.ts";
import {
  type Asked,
  type DatedTier,
  type OfferedDiscount,
  type PriceFacts,
  resolvePrice,
} from "./domain/resolve.ts";

const TODAY = "2026-11-22";
const DAYS = ["2026-01-01", "2026-11-21", TODAY, "2026-11-23", "2027-03-01"] as const;
const day = fc.constantFrom(null, null, null, ...DAYS);
const status = fc.constantFrom("active", "active", "active", "inactive");
const amount = fc.integer({ min: 0, max: 9_999_999 }).map((units) => (units / 10_000).toFixed(4));
const percent = fc.integer({ min: 1, max: 10_000 }).map((units) => (units / 100).toFixed(2));
const dated = fc.record({ status, valid_from: day, valid_until: day });

/** The sets of one product on one list; mostly none. */
const sets = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom("0001-01-01", ...DAYS),
      base: fc.constantFrom("1", "100"),
      tiers: fc.uniqueArray(fc.record({ q: fc.constantFrom("1", "10", "0.5"), amount }), {
        selector: (tier) => tier.q,
        minLength: 1,
        maxLength: 2,
      }),
    }),
    { selector: (set) => set.from, maxLength: 2 },
  )
  .map((all) =>
    all.flatMap(({ from, base, tiers }) =>
      tiers.map(
        (tier): DatedTier => ({
          validFrom: from,
          minQuantity: tier.q,
          amount: tier.amount,
          baseQuantity: base,
        }),
      ),
    ),
  );
const PRODUCTS = [0, 1, 2];
const rows = fc.tuple(sets, sets, sets);
const list = fc.record({
  ...{ dated, currency: fc.constantFrom("GBP", "GBP", "GBP", "EUR"), rows },
  kind: fc.constantFrom("fixed", "fixed", "derived", "cost_plus"),
  percent: fc.integer({ min: -9_000, max: 20_000 }).map((units) => (units / 100).toFixed(2)),
  rounding: fc.constantFrom(
    null,
    { step: "0.05", mode: "nearest" },
    { step: "0.99", mode: "up" },
    { step: "0.25", mode: "down" },
  ),
});
/** Places of the lists: 0 the contract's, 1 the company's, 2 and 3 of groups, 4 the default, 5 what others derive from. */
const world = fc.record({
  lists: fc.tuple(list, list, list, list, list, list),
  ...{
    overrides: rows,
    custom: fc.boolean(),
    mode: fc.constantFrom("combine", "best_of"),
    contractUntil: day,
  },
  groups: fc.tuple(status, status),
  costs: fc.array(fc.constantFrom(null, "1.2345", "20"), { minLength: 3, maxLength: 3 }),
  discounts: fc.array(
    fc.record({
      scope: fc.constantFrom("contract", "company", "group", "group", "category", "stranger"),
      ...{ group: fc.constantFrom(0, 1), category: fc.constantFrom(null, "a", "b", "c"), percent, dated },
    }),
    { maxLength: 6 },
  ),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

/** a and b below it, c beside them; the second product is in none. */
const PATHS: Record<string, string> = { a: "000001a", b: "000001a/000001b", c: "000001ab" };
const CATEGORY_OF = ["b", null, "c"];
const KINDS = ["contract_list", "company_list", "group_list", "group_list", "default_list"];

function factsOf(made: World, product: number): PriceFacts {
  const asked = (place: number, kind: string): Asked => {
    const one = made.lists[place] as World["lists"][0];
    const base = made.lists[5];
    return {
      ...{
        kind,
        id: `prl_${place}`,
        name: `L${place}`,
        currency: one.currency,
        derivation: one.kind as "fixed",
      },
      ...{ status: one.dated.status, validFrom: one.dated.valid_from, validUntil: one.dated.valid_until },
      ...{
        percent: one.percent,
        rounding: one.rounding as Asked["rounding"],
        rows: one.rows[product] as DatedTier[],
      },
      base: {
        ...{
          status: base.dated.status,
          validFrom: base.dated.valid_from,
          validUntil: base.dated.valid_until,
        },
        rows: base.rows[product] as DatedTier[],
      },
    };
  };
  const inGroup = (place: number) => made.groups[place] === "active";
  const places = [0, ...(made.custom ? [1] : []), ...[2, 3].filter((place) => inGroup(place - 2)), 4];
  const own: Asked = {
    ...{ kind: "contract_override", id: null, name: null, currency: "GBP", status: "active" },
    ...{ validFrom: null, validUntil: null, derivation: "fixed", percent: null, rounding: null, base: null },
    rows: made.overrides[product] as DatedTier[],
  };
  const category = CATEGORY_OF[product];
  const cost = made.costs[product];
  return {
    ...{ today: TODAY, currency: "GBP", validUntil: made.contractUntil, mode: made.mode as "combine" },
    product: {
      path: category ? (PATHS[category] as string) : null,
      ...{ minimum: product === 2 ? "0.25" : "1", cost: cost ? { amount: cost, currency: "GBP" } : null },
    },
    lists: [own, ...places.map((place) => asked(place, KINDS[place] as string))],
    discounts: made.discounts.flatMap(
      ({ scope, group, category: top, percent: off, dated: at }, place): OfferedDiscount[] => {
        if (
          scope === "stranger" ||
          (scope === "company" && !made.custom) ||
          (scope === "group" && !inGroup(group))
        )
          return [];
        return [
          {
            ...{
              kind: scope,
              id: `dsc_${place}`,
              name: `D${place}`,
              percent: off,
              path: top && (PATHS[top] as string),
            },
            ...{ status: at.status, validFrom: at.valid_from, validUntil: at.valid_until },
          },
        ];
      },
    ),
  };
}

describe("the price rule in SQL", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let stranger: TestBuyer;
  const contract_id = "con_01k9w8zv6se7r8x9y0a1b2c3d4";
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    stranger = await makeBuyer(harness, supplier);
  });

  /** Writes the world, in one message; what the last one left is taken away. */
  async function write(made: World): Promise<void> {
    const own = { supplier_id: supplier.id, created_at: TODAY, updated_at: TODAY, version: 1 };
    const tables: Record<string, object[]> = {
      categories: Object.entries(PATHS).map(([id, path]) => ({
        ...{ ...own, id, path, name: id, name_sort: id, position: 1, status: "active" },
        parent_id: id === "b" ? "a" : null,
      })),
      tax_categories: [{ ...own, code: "standard", name: "Standard", rate: "20" }],
      products: PRODUCTS.map((n) => ({
        ...{
          ...own,
          id: `prd_${n}`,
          sku: `S${n}`,
          sku_sort: `s${n}`,
          name: `P${n}`,
          name_sort: `p${n}`,
          category_sort: `${n}`,
        },
        ...{
          category_id: CATEGORY_OF[n],
          unit: "C62",
          tax_category: "standard",
          quantity_multiple: "0.25",
          status: "active",
        },
        ...{ minimum_quantity: n === 2 ? "0.25" : "1", backorder: false, discontinued: false },
        ...{ attributes: [], images: [], documents: [], packs: [] },
        ...{ cost_amount: made.costs[n], cost_currency: made.costs[n] && "GBP" },
      })),
      price_lists: [5, 0, 1, 2, 3, 4].map((place) => {
        const one = made.lists[place] as World["lists"][0];
        return {
          ...{
            ...own,
            ...one.dated,
            id: `prl_${place}`,
            name: `L${place}`,
            currency: one.currency,
            kind: one.kind,
          },
          ...{
            percent: one.percent,
            base_list_id: "prl_5",
            rounding_step: one.rounding?.step,
            rounding_mode: one.rounding?.mode,
          },
          is_default: place === 4,
        };
      }),
      price_entries: made.lists.flatMap((one, place) =>
        tiers(one.rows, { ...own, price_list_id: `prl_${place}` }),
      ),
      contracts: [
        {
          ...{
            ...own,
            company_id: buyer.companyId,
            id: contract_id,
            name: "C",
            price_list_id: "prl_0",
            currency: "GBP",
          },
          ...{
            payment_kind: "net",
            net_days: 30,
            tax_treatment: "standard",
            is_default: true,
            status: "active",
          },
          valid_until: made.contractUntil === null || made.contractUntil < TODAY ? null : made.contractUntil,
        },
      ],
      contract_prices: tiers(made.overrides, { ...own, company_id: buyer.companyId, contract_id }),
      groups: made.groups.map((state, place) => ({
        ...own,
        id: `grp_${place}`,
        name: "G",
        position: place,
        status: state,
      })),
      group_members: [0, 1].map((place) => ({
        ...own,
        company_id: buyer.companyId,
        group_id: `grp_${place}`,
      })),
      group_conditions: [0, 1].map((place) => ({
        ...own,
        group_id: `grp_${place}`,
        price_list_id: `prl_${place + 2}`,
      })),
      company_conditions: [
        {
          ...own,
          company_id: buyer.companyId,
          custom: made.custom,
          price_list_id: "prl_1",
        },
      ],
      discounts: made.discounts.map(({ scope, group, category, percent: off, dated: at }, place) => ({
        ...{ ...own, ...at, id: `dsc_${place}`, name: `D${place}`, percent: off, category_id: category },
        contract_id: scope === "contract" ? contract_id : null,
        company_id:
          scope === "stranger"
            ? stranger.companyId
            : scope === "contract" || scope === "company"
              ? buyer.companyId
              : null,
        group_id: scope === "group" ? `grp_${group}` : null,
      })),
    };
    const names = Object.keys(tables);
    await supplier.scope(async (tx) => {
      await Promise.all([
        ...names.toReversed().map((name) => tx.query(`delete from ${name}`)),
        ...names.map((name) =>
          tx.query(`insert into ${name} select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`, [
            JSON.stringify(tables[name]),
          ]),
        ),
        tx.query("update settings set discount_mode = $1", [made.mode]),
      ]);
    });
  }

  it("gives every product the price of the rule, whatever lists, days, derivations and discounts there are", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (drawn) => {
        const made = {
          ...drawn,
          contractUntil: (drawn.contractUntil ?? TODAY) < TODAY ? null : drawn.contractUntil,
        };
        await write(made);
        const { body } = await buyer.store("POST", "/v1/store/prices/query", { contract_id });
        const offered = await supplier.scope((tx) => tx.query<Said>(OFFERS.whole, [contract_id, TODAY]));
        const carts = JSON.parse(offered[0]?.rows ?? "[]");
        for (const product of PRODUCTS) {
          const { used, tiers: found, discounts, validUntil } = resolvePrice(factsOf(made, product));
          const [lowest] = found;
          const { price } = body.data[product];
          expect({ product, ...price }).toMatchObject({
            ...{ product, state: lowest ? "priced" : "on_request", amount: lowest?.amount ?? null },
            ...{
              list_amount: lowest?.listAmount ?? null,
              base_quantity: lowest?.baseQuantity ?? "1",
              discounts,
            },
            tiers: found.map((tier) => ({
              ...{ min_quantity: tier.minQuantity, amount: tier.amount },
              ...(tier.amount === tier.listAmount ? {} : { list_amount: tier.listAmount }),
            })),
            source: used && {
              ...{
                kind: used.kind,
                price_list_id: used.id,
                price_list_name: used.name,
                tier: lowest?.minQuantity,
              },
            },
            valid_until: lowest ? validUntil : made.contractUntil,
          });
          expect({ product, ...carts[product] }).toMatchObject({
            ...{ product, tiers: found, discounts, priceListId: used?.id ?? null },
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  /** All products under the contract as a page and as carts have them, by the whole rule and by what is asked first. */
  async function both() {
    const shown = `shown as materialized (select ${PRODUCT_COLUMNS}, p.id, p.id as sort from products p)`;
    const [all, some] = [pricedRows(json), plainRows(json)];
    const written = ({ row, from }: typeof all) =>
      `string_agg(${row}, ',' order by p.id) as rows from ${from}`;
    const whole = `with sight as (select null::text[] as assortments), ${contractOf("$1", "$2")}, ${shown}, ${all.ctes}
      select ${written(all)}`;
    const plain = `with ${plainContract("$1", "$2", pageColumns(json))}, ${shown}, ${some.ctes}
      select rows from contract cross join lateral (select ${some.complete} as complete, ${written(some)}) priced where complete`;
    return supplier.scope(async (tx) => {
      const ask = async (text: string) => (await tx.query<Said>(text, [contract_id, TODAY]))[0]?.rows;
      const asked = {
        whole: ask(whole),
        plain: ask(plain),
        carts: ask(OFFERS.whole),
        plainly: ask(OFFERS.plain),
      };
      return {
        page: { whole: await asked.whole, plain: await asked.plain },
        carts: { whole: await asked.carts, plain: await asked.plainly },
      };
    });
  }

  it("says the same in short where it says anything in short", async () => {
    let said = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.subarray(["overrides", "discounts", "list"]), async (drawn, special) => {
        const made = structuredClone(drawn);
        if (!special.includes("overrides")) made.overrides = [[], [], []];
        if (!special.includes("discounts"))
          made.discounts = made.discounts.filter((one) => one.scope === "stranger");
        if (!special.includes("list")) {
          const first = made.lists[0];
          first.dated = { status: "active", valid_from: null, valid_until: first.dated.valid_until };
          first.currency = "GBP";
          for (const product of PRODUCTS) {
            const rows = first.rows[product] as DatedTier[];
            rows.push({ validFrom: "0001-01-02", minQuantity: "1", amount: "2.5", baseQuantity: "1" });
          }
        }
        if ((made.contractUntil ?? TODAY) < TODAY) made.contractUntil = null;
        await write(made);
        const { page, carts } = await both();
        expect(carts.plain === undefined).toBe(page.plain === undefined);
        if (page.plain === undefined) return;
        said++;
        expect(page.plain).toBe(page.whole);
        expect(carts.plain).toBe(carts.whole);
      }),
      { numRuns: 60 },
    );
    expect(said).toBeGreaterThan(5);
  });
});

interface Said {
  readonly rows: string;
}

/** What carts are offered of all products. */
const OFFERS = (() => {
  const asked = { contract: "$1", today: "$2", wanted: "wanted" };
  const text = ({ ctes, joins, members, complete }: OfferRule) =>
    `with wanted as (select id as product_id from products), ${ctes}
      select rows from contract cross join lateral (
        select '[' || string_agg(${json.objectOf(members)}, ',' order by product.id) || ']' as rows, ${complete} as complete
        from products product ${joins}
      ) offered where complete`;
  return {
    whole: text(wholeOffer(json, asked, stockTold("(select company_id from contract)"))),
    plain: text(plainOffer(json, asked)),
  };
})();

/** Rows as their writers leave them: each set is over when the next one begins. */
function tiers(all: readonly (readonly DatedTier[])[], own: object): object[] {
  return all.flatMap((ofProduct, n) =>
    ofProduct.map(({ validFrom, minQuantity, amount: price, baseQuantity }) => ({
      ...{ ...own, product_id: `prd_${n}`, valid_from: validFrom, min_quantity: minQuantity },
      ...{ amount: price, base_quantity: baseQuantity },
      valid_until:
        ofProduct
          .map((row) => row.validFrom)
          .filter((from) => from > validFrom)
          .sort()[0] ?? null,
    })),
  );
}
