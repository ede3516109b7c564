import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";
import { SINCE_EVER } from "../price-lists/domain/apply-entries.ts";
import { priceLists } from "../price-lists/tables.ts";
import { products } from "../products/tables.ts";

export const contracts = companyTable(
  "contracts",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    priceListId: id().notNull(),
    currency: text().notNull(),
    /** `automatic`: by the countries of both and the VAT ID. */
    taxTreatment: text({ enum: ["automatic", "standard", "exempt", "reverse_charge", "export"] })
      .notNull()
      .default("standard"),
    paymentKind: text({ enum: ["prepaid", "net"] }).notNull(),
    netDays: integer(),
    prepayPercent: exact(),
    earlyPaymentPercent: exact(),
    earlyPaymentDays: integer(),
    deliveryTerms: text(),
    /** Days from order to delivery that the contract promises. */
    deliveryDays: integer(),
    minimumOrder: exact(),
    validFrom: date({ mode: "string" }),
    /** The last day on which it may be ordered under. */
    validUntil: date({ mode: "string" }),
    isDefault: boolean().notNull().default(false),
    status: text({ enum: ["active", "closed"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("contracts_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("contracts_price_list", [t.supplierId, t.priceListId], [priceLists.supplierId, priceLists.id]),
    uniqueIndex("contracts_external_id").on(t.supplierId, t.externalId),
    uniqueIndex("contracts_default").on(t.supplierId, t.companyId).where(sql`is_default`),
    index("contracts_of_company").on(t.supplierId, t.companyId, t.id),
    index("contracts_changed").on(t.supplierId, t.updatedAt),
  ],
);

/** Prices of one contract's own: they come before its price list. Sets of tiers as in price_entries. */
export const contractPrices = companyTable(
  "contract_prices",
  { key: ["contractId", "productId", "validFrom", "minQuantity"] },
  {
    contractId: id().notNull(),
    productId: id().notNull(),
    validFrom: date({ mode: "string" }).notNull().default(SINCE_EVER),
    validUntil: date({ mode: "string" }),
    minQuantity: exact().notNull().default("1"),
    amount: exact().notNull(),
    baseQuantity: exact().notNull().default("1"),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("contract_prices_contract", [t.supplierId, t.contractId], [contracts.supplierId, contracts.id]),
    refers("contract_prices_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    index("contract_prices_of_product").on(t.supplierId, t.productId),
    // What changes soon is found without reading the prices that have no first day.
    index("contract_prices_dated")
      .on(t.supplierId, t.contractId, t.validFrom, t.productId)
      .where(sql`valid_from <> '0001-01-01'`),
    check("contract_prices_sane", sql`amount >= 0 and base_quantity > 0 and min_quantity > 0`),
  ],
);
