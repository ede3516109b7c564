import { sql } from "drizzle-orm";
import { date, index, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { TaxLine } from "../../kernel/tax.ts";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable, supplierTable } from "../../platform/db/tables.ts";
import { buyers } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { contracts } from "../contracts/tables.ts";
import { products } from "../products/tables.ts";

/** The stored state; fulfilment and payment are derived elsewhere, never set. */
export const ACCEPTANCE = ["submitted", "accepted", "rejected"] as const;

export interface AddressSnapshot {
  readonly label: string;
  readonly company_name: string;
  readonly contact_name: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly postal_code: string;
  readonly city: string;
  readonly region: string | null;
  readonly country: string;
  readonly phone: string | null;
}

/** A discount that made a line's price, as it was. */
export interface AppliedDiscount {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly percent: string;
}

export const orders = companyTable(
  "orders",
  { key: ["id"] },
  {
    id: id().notNull(),
    number: text().notNull(),
    acceptance: text({ enum: ACCEPTANCE }).notNull(),
    companyName: text().notNull(),
    buyerId: id().notNull(),
    buyerName: text().notNull(),
    cartId: id().notNull(),
    contractId: id().notNull(),
    contractName: text().notNull(),
    currency: text().notNull(),
    paymentKind: text({ enum: ["prepaid", "net"] }).notNull(),
    netDays: integer(),
    prepayPercent: exact(),
    locationId: id(),
    taxTreatment: text().notNull().default("standard"),
    promotionId: id(),
    promotionCode: text(),
    poNumber: text(),
    note: text(),
    billingAddress: jsonb().$type<AddressSnapshot>().notNull(),
    shippingAddress: jsonb().$type<AddressSnapshot>().notNull(),
    net: exact().notNull(),
    taxes: jsonb().$type<readonly TaxLine[]>().notNull(),
    gross: exact().notNull(),
    lineCount: integer().notNull(),
    submittedAt: instant().notNull(),
    acceptedAt: instant(),
    promisedDate: date({ mode: "string" }),
    rejectedAt: instant(),
    rejectionReason: text(),
    version: integer().notNull().default(1),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("orders_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("orders_buyer", [t.supplierId, t.buyerId], [buyers.supplierId, buyers.id]),
    refers("orders_contract", [t.supplierId, t.contractId], [contracts.supplierId, contracts.id]),
    uniqueIndex("orders_number").on(t.supplierId, t.number),
    uniqueIndex("orders_cart").on(t.supplierId, t.cartId),
    index("orders_of_company").on(t.supplierId, t.companyId, t.id),
    index("orders_open").on(t.supplierId, t.companyId, t.currency).where(sql`acceptance = 'submitted'`),
    index("orders_by_acceptance").on(t.supplierId, t.acceptance, t.id),
    index("orders_changed").on(t.supplierId, t.updatedAt),
  ],
);

export const orderLines = companyTable(
  "order_lines",
  { key: ["orderId", "position"] },
  {
    id: id().notNull(),
    orderId: id().notNull(),
    position: integer().notNull(),
    productId: id().notNull(),
    sku: text().notNull(),
    name: text().notNull(),
    unit: text().notNull(),
    imageUrl: text(),
    quantity: exact().notNull(),
    unitPrice: exact().notNull(),
    baseQuantity: exact().notNull(),
    net: exact().notNull(),
    taxRate: exact().notNull(),
    packUnit: text(),
    /** In packs, where the buyer counted in them. */
    packCount: exact(),
    warehouseId: id(),
    /** Before discounts. */
    listPrice: exact(),
    discounts: jsonb().$type<readonly AppliedDiscount[]>().notNull().default([]),
    /** None for a price of the contract's own. */
    priceListId: id(),
    priceListName: text(),
  },
  (t) => [
    refers("order_lines_order", [t.supplierId, t.orderId], [orders.supplierId, orders.id]),
    refers("order_lines_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    uniqueIndex("order_lines_id").on(t.supplierId, t.id),
  ],
);

/** Gapless numbers: the counter is taken last and held for one statement. */
export const numberSeries = supplierTable(
  "number_series",
  { key: ["series"] },
  { series: text().notNull(), last: integer().notNull() },
);
