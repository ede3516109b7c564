import { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { type Builder, compiled } from "../../platform/db/compiled.ts";
import { notFound } from "../../platform/http/problems.ts";
import {
  dateSchema,
  idSchema,
  positiveQuantity,
  priceAmount,
  quantitySchema,
  textSchema,
} from "../../platform/http/schemas.ts";
import { hotQuery, query } from "../../platform/query.ts";
import { sightOfAsker, visible } from "../assortments/index.ts";
import { dayOf, requireValid, type Validity } from "../contracts/index.ts";
import { guessCode, promotionCode } from "../promotions/index.ts";
import { candidatesOf, explanationOf } from "./domain/explanation.ts";
import { type ExplainedFacts, priceFacts } from "./domain/price-facts.ts";
import { contractOf } from "./domain/price-rule.ts";
import { resolvePrice } from "./domain/resolve.ts";
import { PriceSchema } from "./schemas.ts";

const asked = {
  contract_id: textSchema(64).openapi({ example: "con_01k9w8zv6se7r8x9y0a1b2c3d4" }),
  product_id: textSchema(64).optional().openapi({ example: "prd_01k9w8zv6se7r8x9y0a1b2c3d4" }),
  quantity: positiveQuantity.default("1").openapi({ description: "Decides the tier.", example: "100" }),
  promotion_code: promotionCode.optional(),
};
const ONE_PRODUCT = { message: "name one product", path: ["product_id"] };

export const ExplainPriceInput = z
  .object({ ...asked, sku: textSchema(120).optional().openapi({ example: "85123A" }) })
  .refine((input) => (input.product_id === undefined) !== (input.sku === undefined), ONE_PRODUCT)
  .openapi("ExplainPriceInput", {
    example: { contract_id: "con_01k9w8zv6se7r8x9y0a1b2c3d4", sku: "85123A", quantity: "100" },
  });

export const AdminExplainPriceInput = z
  .object({
    ...asked,
    company_id: textSchema(64).openapi({ example: "com_01k9w8zv6se7r8x9y0a1b2c3d4" }),
    external_id: textSchema(120).optional().openapi({ description: "The product's.", example: "ERP-4711" }),
    date: dateSchema.optional().openapi({ description: "The day; today where it is left out." }),
  })
  .refine((input) => (input.product_id === undefined) !== (input.external_id === undefined), ONE_PRODUCT)
  .openapi("AdminExplainPriceInput", {
    example: {
      company_id: "com_01k9w8zv6se7r8x9y0a1b2c3d4",
      contract_id: "con_01k9w8zv6se7r8x9y0a1b2c3d4",
      external_id: "ERP-4711",
      quantity: "100",
      date: "2027-01-01",
    },
  });

const ResultSchema = PriceSchema.omit({ tiers: true })
  .extend({
    state: z.string().openapi({
      description:
        "`priced`, `below_minimum` under the lowest tier, or `on_request` where no list has a price.",
      example: "priced",
    }),
    quantity: quantitySchema,
    minimum_quantity: quantitySchema.nullable().openapi({ description: "Of the lowest tier." }),
  })
  .openapi("PriceResult");

const explained = {
  result: ResultSchema,
  steps: z
    .array(
      z.object({
        kind: z.string().openapi({
          description: "`list_price`, then each discount (`company_discount` …), then `tax`.",
          example: "company_discount",
        }),
        name: z
          .string()
          .nullable()
          .openapi({ description: "Of the list or the discount.", example: "Spring offer" }),
        percent: z.string().nullable().openapi({ description: "Of the discount or the tax.", example: "5" }),
        amount: priceAmount.openapi({ description: "What the price is after this step." }),
      }),
    )
    .openapi({ description: "How the amount came about; empty without a price." }),
};

export const ExplainedPriceSchema = z.object(explained).openapi("ExplainedPrice");

export const AdminExplainedPriceSchema = z
  .object({
    ...explained,
    candidates: z
      .array(
        z.object({
          rank: z.int().openapi({ example: 1 }),
          kind: z.string().openapi({ description: "As `source.kind`.", example: "contract_list" }),
          price_list_id: idSchema("prl", "price list").nullable(),
          name: z.string().nullable().openapi({ example: "Trade" }),
          outcome: z.string().openapi({
            description:
              "`used`, or why not: `no_price` of the product, `not_valid` on the day, `other_currency`, `inactive`, or " +
              "`outranked` by a list that was asked before.",
            example: "used",
          }),
          tiers: z.array(
            z.object({ min_quantity: quantitySchema, amount: priceAmount, base_quantity: quantitySchema }),
          ),
        }),
      )
      .openapi({ description: "Every list that was asked, in order." }),
  })
  .openapi("AdminExplainedPrice");

type Question = z.infer<typeof ExplainPriceInput>;

const COLUMNS = "id, category_id, tax_category, minimum_quantity, cost_amount, cost_currency";

const statement = compiled(
  () => ({}),
  (check, _shape, { bind }: Builder<Question & { today: string }>) => {
    const id = bind((input) => input.product_id ?? null);
    const sku = bind((input) => input.sku ?? null);
    const code = bind((input) => input.promotion_code ?? null);
    const { ctes, facts } = priceFacts(code);
    const contract = contractOf(
      bind((input) => input.contract_id),
      bind((input) => input.today),
    );
    return `with credential as materialized (${check}), ${contract}, ${sightOfAsker(false)}, product as materialized (
        select ${COLUMNS} from products p
        where p.id = (select id from products where id = ${id} union all select id from products where sku = ${sku} limit 1)
          and p.status = 'active' and ${visible("p.id")}
      ), ${ctes}
      select (select to_json(credential) from credential) as credential, (
        select json_build_object('status', status, 'validFrom', valid_from, 'validUntil', valid_until) from contract
      ) as contract, ${facts}`;
  },
);

const explain = hotQuery({
  permission: { buyer: "prices.view" },
  statement: (check, input: Question, now) => statement(check, { ...input, today: dayOf(now) }),
  present: (row, input, now) => {
    if (!row.contract) throw notFound.refuse();
    requireValid(row.contract as Validity, now);
    if (!row.facts) throw notFound.refuse();
    const facts = row.facts as ExplainedFacts;
    return explanationOf(facts, resolvePrice(facts), input.quantity);
  },
});

/** How the buyer's price came about: its steps, and nothing of others. */
export function explainPrice(context: Context, input: Question) {
  if (input.promotion_code === undefined) return explain(context, input);
  const ask = () => explain(context, input);
  return guessCode(context, ask, ({ steps }) => steps.some(({ kind }) => kind === "promotion_discount"));
}

const FACTS = priceFacts("$5");
const STAFF = `with ${contractOf("(select id from contracts where id = $1 and company_id = $2)", "$6")}, product as materialized (
    select ${COLUMNS} from products p
    where p.id = (select id from products where id = $3 union all select id from products where external_id = $4 limit 1)
  ), ${FACTS.ctes}
  select ${FACTS.facts}`;

/** The same for staff, of any company and day, with every list that was asked and why it lost. */
export const adminExplainPrice = query({
  permission: { staff: "prices.read" },
  direct: true,
  run: async (read, input: z.infer<typeof AdminExplainPriceInput>) => {
    const { contract_id, company_id, product_id, external_id, promotion_code, date, quantity } = input;
    const [row] = await read.query<{ facts: ExplainedFacts | null }>(STAFF, [
      ...[contract_id, company_id, product_id ?? null, external_id ?? null, promotion_code ?? null],
      date ?? dayOf(read.now),
    ]);
    if (!row?.facts) throw notFound.refuse();
    const resolved = resolvePrice(row.facts);
    return { ...explanationOf(row.facts, resolved, quantity), candidates: candidatesOf(resolved) };
  },
});
