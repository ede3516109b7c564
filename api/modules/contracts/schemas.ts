import { z } from "@hono/zod-openapi";
import { plain } from "../../kernel/decimal.ts";
import { money } from "../../kernel/money.ts";
import {
  currencySchema,
  dateSchema,
  externalId,
  idSchema,
  lineSchema,
  MoneySchema,
  orNull,
  priceAmount,
  rateSchema,
  textSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { type ContractStatus, contractStatus } from "./domain/contract-status.ts";
import type { contracts } from "./tables.ts";

const TAX_TREATMENTS = ["automatic", "standard", "exempt", "reverse_charge", "export"] as const;

const EarlyPaymentSchema = z
  .object({ percent: rateSchema, days: z.int().min(1).max(365) })
  .openapi("EarlyPayment", {
    description: "What may be taken off an invoice that is paid within so many days.",
    example: { percent: "2", days: 14 },
  });

export const PaymentTermsSchema = z
  .object({
    kind: z.string().openapi({ description: "`prepaid` or `net`.", example: "net" }),
    net_days: z.int().nullable().openapi({ description: "Days to pay after the invoice; null if prepaid." }),
    prepay_percent: rateSchema
      .nullable()
      .openapi({ description: "Share paid before shipping; null if net." }),
    early_payment: orNull(EarlyPaymentSchema),
  })
  .openapi("PaymentTerms", {
    example: { kind: "net", net_days: 30, prepay_percent: null, early_payment: { percent: "2", days: 14 } },
  });

const PaymentTermsInput = z
  .object({
    kind: z.enum(["prepaid", "net"]),
    net_days: z.int().min(0).max(365).nullish(),
    prepay_percent: rateSchema.nullish(),
    early_payment: EarlyPaymentSchema.nullish(),
  })
  .superRefine((terms, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (terms.kind === "net") {
      if (typeof terms.net_days !== "number") wrong("net_days", "is needed with net terms");
      if (terms.prepay_percent) wrong("prepay_percent", "does not go with net terms");
    } else if (typeof terms.net_days === "number") wrong("net_days", "does not go with prepaid terms");
  })
  .openapi("PaymentTermsInput", { example: { kind: "net", net_days: 30 } });

const MoneyInput = z.object({ amount: priceAmount, currency: currencySchema });

const fields = {
  external_id: externalId.nullish(),
  name: lineSchema(120).openapi({ description: "As the buyer sees it.", example: "Trade, 30 days" }),
  price_list_id: idSchema("prl", "price list"),
  payment_terms: PaymentTermsInput,
  delivery_terms: textSchema(500).nullish().openapi({ example: "Free from 250.00" }),
  delivery_days: z.int().min(0).max(365).nullish().openapi({
    description: "Days from order to delivery that the contract promises.",
    example: 3,
  }),
  tax_treatment: z.enum(TAX_TREATMENTS).openapi({
    description:
      "`automatic` goes by where you and the company are and by its VAT ID: standard tax, reverse charge or export. " +
      "`exempt`, `reverse_charge` and `export` set every rate to 0.",
    example: "standard",
  }),
  minimum_order: MoneyInput.nullish().openapi({ description: "Net total an order has to reach." }),
  valid_from: dateSchema.nullish(),
  valid_until: dateSchema
    .nullish()
    .openapi({ description: "The last day on which it may be ordered under." }),
  is_default: z.boolean().openapi({ description: "The one a buyer starts with; a company has one at most." }),
};

export const ContractInput = z
  .object({
    ...fields,
    company_id: idSchema("com", "company"),
    currency: currencySchema.optional().openapi({ description: "That of the price list, if given." }),
    tax_treatment: fields.tax_treatment.default("standard"),
    is_default: fields.is_default.optional().openapi({
      description: "The one a buyer starts with. A company's first contract is, unless said otherwise.",
    }),
  })
  .openapi("ContractInput", {
    example: {
      company_id: "com_01k9w8zv6se7r8x9y0a1b2c3d4",
      price_list_id: "prl_01k9w8zv6se7r8x9y0a1b2c3d4",
      name: "Trade, 30 days",
      payment_terms: { kind: "net", net_days: 30 },
    },
  });

export const ContractChange = z
  .object({ ...fields, status: z.enum(["active", "closed"]) })
  .partial()
  .openapi("ContractChange", { example: { valid_until: "2027-12-31" } });
export type ContractChange = z.infer<typeof ContractChange>;

const shown = {
  id: idSchema("con", "contract"),
  name: z.string().openapi({ example: "Trade, 30 days" }),
  currency: currencySchema,
  payment_terms: PaymentTermsSchema,
  delivery_terms: z.string().nullable().openapi({ example: "Free from 250.00" }),
  delivery_days: z.int().nullable().openapi({ description: "Days from order to delivery.", example: 3 }),
  tax_treatment: z.string().openapi({
    description: "`automatic`, `standard`, `exempt`, `reverse_charge` or `export`.",
    example: "standard",
  }),
  minimum_order: orNull(MoneySchema),
  valid_from: dateSchema.nullable(),
  valid_until: dateSchema.nullable(),
  is_default: z.boolean(),
};

export const ContractSchema = z
  .object({
    ...shown,
    status: z.string().openapi({ description: "`active`, `expired` or `not_yet_valid`.", example: "active" }),
  })
  .openapi("Contract");

export const AdminContractSchema = z
  .object({
    ...shown,
    status: z.string().openapi({
      description: "`active`, `expired`, `not_yet_valid` or `closed`.",
      example: "active",
    }),
    external_id: externalId.nullable(),
    company_id: idSchema("com", "company"),
    price_list_id: idSchema("prl", "price list"),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("AdminContract");

type Row = typeof contracts.$inferSelect;

export function presentContract(row: Row, today: string) {
  return {
    id: row.id,
    name: row.name,
    currency: row.currency,
    payment_terms: {
      kind: row.paymentKind,
      net_days: row.netDays,
      prepay_percent: row.prepayPercent === null ? null : plain(row.prepayPercent),
      early_payment:
        row.earlyPaymentPercent === null || row.earlyPaymentDays === null
          ? null
          : { percent: plain(row.earlyPaymentPercent), days: row.earlyPaymentDays },
    },
    delivery_terms: row.deliveryTerms,
    delivery_days: row.deliveryDays,
    tax_treatment: row.taxTreatment,
    minimum_order: row.minimumOrder === null ? null : money(row.minimumOrder, row.currency),
    valid_from: row.validFrom,
    valid_until: row.validUntil,
    is_default: row.isDefault,
    status: contractStatus(row, today) as ContractStatus,
  };
}

export function presentAdminContract(row: Row, today: string) {
  return {
    ...presentContract(row, today),
    external_id: row.externalId,
    company_id: row.companyId,
    price_list_id: row.priceListId,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** Columns of the fields given; an absent one stays undefined. */
export function contractColumns(given: ContractChange) {
  const { payment_terms: terms, minimum_order: minimum } = given;
  return {
    externalId: given.external_id,
    name: given.name,
    priceListId: given.price_list_id,
    taxTreatment: given.tax_treatment,
    deliveryTerms: given.delivery_terms,
    deliveryDays: given.delivery_days,
    minimumOrder: minimum === null ? null : minimum?.amount,
    validFrom: given.valid_from,
    validUntil: given.valid_until,
    isDefault: given.is_default,
    status: given.status,
    ...(terms && {
      paymentKind: terms.kind,
      netDays: terms.kind === "net" ? (terms.net_days ?? 0) : null,
      prepayPercent: terms.kind === "prepaid" ? (terms.prepay_percent ?? "100") : null,
      earlyPaymentPercent: terms.early_payment?.percent ?? null,
      earlyPaymentDays: terms.early_payment?.days ?? null,
    }),
  };
}
