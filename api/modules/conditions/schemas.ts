import { z } from "@hono/zod-openapi";
import { type Money, money } from "../../kernel/money.ts";
import {
  externalId,
  idFilter,
  idSchema,
  listQuery,
  MoneySchema,
  orNull,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { COMPANY_STATUSES, CompanySchema, presentCompany } from "../companies/index.ts";
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
      custom: agreed?.custom ?? false,
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
