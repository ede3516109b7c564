import { z } from "@hono/zod-openapi";
import { type Money, money } from "../../kernel/money.ts";
import {
  currencySchema,
  externalId,
  idFilter,
  idSchema,
  listQuery,
  MoneySchema,
  orNull,
  positiveQuantity,
  priceAmount,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { COMPANY_STATUSES, CompanySchema, presentCompany } from "../companies/index.ts";
import { AdminContractSchema, ContractChange } from "../contracts/index.ts";
import { DiscountChange, DiscountSchema } from "../discounts/index.ts";
import { GroupRefSchema } from "../groups/index.ts";
import type { CompanyViewRow } from "./queries.ts";

const named = (what: string, id: z.ZodType<string>, example: string) =>
  z.object({ id, name: z.string().openapi({ example }) }).openapi(what);

const PriceListRefSchema = named("PriceListRef", idSchema("prl", "price list"), "Trade");

const SummarySchema = z
  .object({
    custom: z.boolean().openapi({
      description: "Whether the company's own price list, discounts and limits are in use.",
      example: true,
    }),
    contracts: z.array(named("ContractRef", idSchema("con", "contract"), "Trade, 30 days")).openapi({
      description: "The active ones, the default first.",
    }),
    price_list: orNull(PriceListRefSchema),
    discounts: z.int().openapi({ description: "How many discounts of its own are active.", example: 1 }),
    credit_limit: orNull(MoneySchema),
    maximum_order: orNull(MoneySchema),
    maximum_open_orders: orNull(MoneySchema),
    assortments: z
      .array(named("AssortmentRef", idSchema("asm", "assortment"), "Fixings"))
      .openapi({ description: "Granted to the company itself." }),
    stock_disclosure: z.string().nullable().openapi({
      description: "What it is told of stock; null for the supplier's rule.",
      example: "banded",
    }),
  })
  .openapi("ConditionsSummary", { description: "What was agreed with the company, at a glance." });

export const CompanyViewSchema = CompanySchema.extend({
  groups: z.array(GroupRefSchema).openapi({ description: "The first one's price list comes first." }),
  conditions_summary: SummarySchema,
}).openapi("CompanyView");

export const companyFilters = z.object({
  ...listQuery,
  q: z.string().max(120).optional().openapi({
    description: "Part of the name or e-mail, or the whole VAT ID or identification code.",
    example: "hartley",
  }),
  status: z.enum(COMPANY_STATUSES).optional().openapi({ description: "Only companies in this status." }),
  external_id: externalId.optional(),
  group_id: idFilter("grp", "Only companies of this group."),
  sales_rep_id: idFilter("stf", "Only companies this staff member looks after."),
  client_type: z
    .string()
    .max(60)
    .optional()
    .openapi({ description: "Only this kind.", example: "wholesale" }),
  region: z.string().max(60).optional().openapi({ description: "Only there.", example: "north" }),
  updated_since: timeSchema.optional().openapi({ description: "Only what changed at or after this time." }),
});

export function presentCompanyView(row: CompanyViewRow): z.infer<typeof CompanyViewSchema> {
  const { agreed } = row;
  const limit = (amount: string | null | undefined): Money | null =>
    agreed?.currency && typeof amount === "string" ? money(amount, agreed.currency) : null;
  return {
    ...presentCompany({ ...row.company, salesRepName: row.salesRepName }),
    groups: row.groups,
    conditions_summary: {
      custom: agreed?.custom ?? true,
      contracts: row.contracts,
      price_list: agreed?.price_list ?? null,
      discounts: row.discounts,
      credit_limit: limit(agreed?.credit_limit),
      maximum_order: limit(agreed?.maximum_order),
      maximum_open_orders: limit(agreed?.maximum_open_orders),
      assortments: row.assortments,
      stock_disclosure: agreed?.stock_disclosure ?? null,
    },
  };
}

const MoneyInput = z.object({ amount: priceAmount, currency: currencySchema });
const limitOf = (description: string) => MoneyInput.nullable().openapi({ description });

/** A contract in the one call: without `id`, the one with the `external_id`; without either, a new one. */
const ContractRow = ContractChange.extend({
  id: idSchema("con", "contract").optional(),
  currency: currencySchema
    .optional()
    .openapi({ description: "Of a new one: that of the price list, if given." }),
}).openapi("ConditionsContract", {
  description: "With an id, or an `external_id` the company has, it is changed; otherwise made. Others stay.",
  example: {
    external_id: "ERP-C-1",
    name: "Trade, 30 days",
    price_list_id: "prl_01k9w8zv6se7r8x9y0a1b2c3d4",
    payment_terms: { kind: "net", net_days: 30 },
  },
});
const DiscountRow = DiscountChange.extend({ id: idSchema("dsc", "discount").optional() }).openapi(
  "ConditionsDiscount",
  {
    description:
      "With an id, or an `external_id` the company has, it is changed; otherwise made. Others stay.",
    example: { name: "Loyalty", percent: "3" },
  },
);

const disclosure = z.enum(["exact", "banded", "yes_no", "hidden"]);
const stock = {
  band: positiveQuantity.nullable().openapi({
    description: 'With `banded`: "10" shows "10+"; null for the supplier\'s.',
    example: "10",
  }),
  per_warehouse: z.boolean().nullable().openapi({
    description: "Whether it sees each warehouse; null for the supplier's rule.",
    example: null,
  }),
};
const priceListId = idSchema("prl", "price list").nullable().openapi({
  description: "The company's own list, asked behind its contract's.",
});
const custom = z.boolean().openapi({
  description: "Off: the company's own price list, discounts and limits are kept and not used.",
  example: true,
});
const ids = (what: string, prefix: string, description: string) =>
  z.array(idSchema(prefix, what)).max(200).openapi({ description });
const salesRepId = idSchema("stf", "staff member").nullable().openapi({ description: "Who looks after it." });
const groupIds = ids("group", "grp", "All its groups.");
const assortmentIds = ids("assortment", "asm", "All assortments granted to the company itself.");

export const ConditionsInput = z
  .object({
    custom,
    contracts: z.array(ContractRow).max(50),
    price_list_id: priceListId,
    discounts: z.array(DiscountRow).max(50),
    credit_limit: limitOf("Absent is unchanged, null is unlimited, zero is none."),
    maximum_order: limitOf("Gross value of one order; null is unlimited."),
    maximum_open_orders: limitOf("Gross value of all orders that wait to be taken over; null is unlimited."),
    assortment_ids: assortmentIds,
    stock: z
      .object({ disclosure: disclosure.nullable().openapi({ example: "banded" }), ...stock })
      .partial()
      .openapi("ConditionsStockInput", {
        description: "What it is told of stock; null for the supplier's rule.",
      }),
    sales_rep_id: salesRepId,
    group_ids: groupIds,
  })
  .partial()
  .openapi("ConditionsInput", {
    description:
      "Absent = unchanged, null = clear. Sets are whole; contracts and discounts are changed one by one.",
    example: {
      price_list_id: "prl_01k9w8zv6se7r8x9y0a1b2c3d4",
      credit_limit: { amount: "5000", currency: "GBP" },
    },
  });

export const ConditionsSchema = z
  .object({
    company_id: idSchema("com", "company"),
    custom,
    contracts: z.array(AdminContractSchema).openapi({ description: "All of them, closed ones too." }),
    price_list_id: priceListId,
    discounts: z
      .array(DiscountSchema)
      .openapi({ description: "The company's own; those of contracts are not here." }),
    credit_limit: orNull(MoneySchema),
    maximum_order: orNull(MoneySchema),
    maximum_open_orders: orNull(MoneySchema),
    assortment_ids: assortmentIds,
    stock: z
      .object({
        disclosure: z.string().nullable().openapi({
          description: "`exact`, `banded`, `yes_no` or `hidden`; null for the supplier's rule.",
          example: "banded",
        }),
        ...stock,
      })
      .openapi("ConditionsStock"),
    sales_rep_id: salesRepId,
    group_ids: groupIds,
  })
  .openapi("Conditions", { description: "Everything that was agreed with a company." });

export const GroupConditionsSchema = z
  .object({
    price_list_id: idSchema("prl", "price list").nullable().openapi({
      description: "The group's list, asked behind the company's own.",
    }),
  })
  .openapi("GroupConditions");
