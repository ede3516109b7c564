import { z } from "@hono/zod-openapi";
import {
  currencySchema,
  dateSchema,
  idSchema,
  lineSchema,
  MoneySchema,
  orNull,
  priceAmount,
  quantitySchema,
  rateSchema,
  TotalsSchema,
  textSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { LinePackSchema, LineWarehouseSchema } from "../carts/index.ts";
import { AppliedDiscountSchema } from "../prices/index.ts";

export const SubmitOrderInput = z
  .object({
    cart_id: idSchema("crt", "cart"),
    billing_address_id: idSchema("adr", "billing address"),
    shipping_address_id: idSchema("adr", "shipping address"),
    po_number: lineSchema(100)
      .optional()
      .openapi({ description: "The buyer's own purchase order number.", example: "PO-7731" }),
    note: textSchema(2000)
      .optional()
      .openapi({ description: "Words for the supplier.", example: "Please deliver before noon." }),
    expected_gross: z
      .string()
      .regex(/^\d{1,15}(\.\d{1,3})?$/, { message: 'must be an amount such as "123.45"' })
      .optional()
      .openapi({
        description: "The total the buyer saw; another one now answers `cart_changed`.",
        example: "123.45",
      }),
  })
  .openapi("SubmitOrderInput");

export const AcceptOrderInput = z
  .object({
    promised_date: dateSchema.openapi({
      description: "The day the supplier promises.",
      example: "2026-12-01",
    }),
    note: textSchema(2000).optional().openapi({
      description: "Words for the buyer; they stand in the mail and the history.",
      example: "The bolts follow a day later.",
    }),
  })
  .openapi("AcceptOrderInput");

export const RejectOrderInput = z
  .object({
    reason: textSchema(2000)
      .refine((text) => text.trim() !== "", { message: "must say why" })
      .openapi({ description: "Why; the buyer reads it.", example: "Discontinued by the manufacturer." }),
  })
  .openapi("RejectOrderInput");

const SnapshotSchema = z
  .object({
    label: z.string(),
    company_name: z.string(),
    contact_name: z.string().nullable(),
    line1: z.string(),
    line2: z.string().nullable(),
    postal_code: z.string(),
    city: z.string(),
    region: z.string().nullable(),
    country: z.string(),
    phone: z.string().nullable(),
  })
  .openapi("OrderAddress", {
    description: "An address as it was when the order was submitted.",
    example: {
      label: "Warehouse",
      company_name: "Brown Ltd",
      contact_name: "Ann Brown",
      line1: "1 High Street",
      line2: null,
      postal_code: "LS1 1AA",
      city: "Leeds",
      region: null,
      country: "GB",
      phone: "+44 113 496 0000",
    },
  });

export const PaymentTermsSchema = z
  .object({
    kind: z.string().openapi({ description: "`prepaid` or `net`.", example: "net" }),
    net_days: z.int().nullable(),
    prepay_percent: rateSchema.nullable(),
  })
  .openapi("OrderPaymentTerms");

const named = (prefix: string, what: string, example: string) =>
  z.object({ id: idSchema(prefix, what), name: z.string().openapi({ example }) });

const head = {
  id: idSchema("ord", "order"),
  number: z.string().openapi({ description: "Gapless per supplier.", example: "2026-000042" }),
  acceptance: z.string().openapi({
    description: "`submitted`, `accepted` or `rejected`; further states will come.",
    example: "accepted",
  }),
  company: named("com", "company", "Brown Ltd"),
  buyer: named("buy", "buyer", "Ann Brown"),
  contract: named("con", "contract", "Trade, 30 days"),
  location: orNull(
    named("loc", "location", "Leeds depot").openapi("OrderLocation", {
      description: "The branch of the delivery address, else the buyer's own.",
    }),
  ),
  currency: currencySchema,
  payment_terms: PaymentTermsSchema,
  po_number: z.string().nullable().openapi({ example: "PO-7731" }),
  note: z.string().nullable().openapi({ example: "Please deliver before noon." }),
  totals: TotalsSchema,
  line_count: z.int(),
  submitted_at: timeSchema,
  accepted_at: timeSchema.nullable(),
  promised_date: dateSchema.nullable(),
  rejected_at: timeSchema.nullable(),
  rejection_reason: z.string().nullable().openapi({ example: "Discontinued by the manufacturer." }),
  updated_at: timeSchema,
};

export const OrderSummarySchema = z.object(head).openapi("OrderSummary");

export const OrderSchema = z
  .object({
    ...head,
    billing_address: SnapshotSchema,
    shipping_address: SnapshotSchema,
    lines: z.array(
      z.object({
        id: idSchema("oln", "order line"),
        position: z.int(),
        product_id: idSchema("prd", "product"),
        sku: z.string().openapi({ example: "85123A" }),
        name: z.string().openapi({ example: "White hanging heart t-light holder" }),
        unit: z.string().openapi({ description: "UN/ECE Recommendation 20.", example: "C62" }),
        image_url: z.string().nullable().openapi({ example: "https://www.bolts.example/images/85123A.png" }),
        quantity: quantitySchema.openapi({ description: "In the product's own unit.", example: "24" }),
        pack: orNull(LinePackSchema),
        warehouse: orNull(LineWarehouseSchema),
        unit_price: priceAmount,
        base_quantity: quantitySchema,
        net: MoneySchema,
        tax_rate: rateSchema,
        list_price: priceAmount.nullable().openapi({ description: "The unit price before discounts." }),
        discounts: z.array(AppliedDiscountSchema).openapi({ description: "What made the unit price of it." }),
        price_list_id: idSchema("prl", "price list").nullable().openapi({
          description: "Where the price stood; null for one of the contract's own.",
        }),
        price_list_name: z.string().nullable().openapi({ example: "Trade" }),
      }),
    ),
    promotion: orNull(
      z
        .object({
          code: z.string().openapi({ example: "SPRING5" }),
          name: z
            .string()
            .nullable()
            .openapi({ description: "Null where it changed no price.", example: "Spring offer" }),
        })
        .openapi("OrderPromotion", {
          description:
            "The promotion whose code was in the cart, as it was; what it took off stands on the lines.",
        }),
    ),
    history: z.array(
      z.object({
        at: timeSchema,
        type: z.string().openapi({ example: "order.accepted" }),
        actor: z.object({
          kind: z.string().openapi({ description: "`buyer`, `staff`, `key` or `system`.", example: "staff" }),
          name: z.string().nullable().openapi({ example: "Jo Smith" }),
        }),
        detail: z.string().nullable().openapi({
          description: "The reason of a rejection, the note of an acceptance.",
          example: "The bolts follow a day later.",
        }),
      }),
    ),
  })
  .openapi("Order", { description: "A sales order: a snapshot of what was agreed, with its history." });

export type OrderWire = z.infer<typeof OrderSchema>;
export type OrderSummaryWire = z.infer<typeof OrderSummarySchema>;

/** What both sides may narrow a list of orders by. */
export const orderFilters = {
  acceptance: z
    .string()
    .max(30)
    .optional()
    .openapi({ description: "Only orders in this state.", example: "submitted" }),
  q: z.string().max(60).optional().openapi({ description: "Beginning of an order number or PO number." }),
};
