import { boolean, integer, jsonb, text } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";
import { MODES, OWN_MODES } from "./domain/modes.ts";

/** One row a supplier. */
export const settings = supplierTable(
  "settings",
  { key: [] },
  {
    language: text().notNull().default("en"),
    senderName: text().notNull(),
    senderEmail: text().notNull(),
    replyTo: text(),
    logoUrl: text(),
    accentColour: text(),
    contactEmail: text(),
    signInUrl: text(),
    orderUrl: text(),
    invitationUrl: text(),
    /** `{year}` and `{number}` (six digits) are filled in. */
    orderNumberFormat: text().notNull().default("{year}-{number}"),
    passwordResetUrl: text(),
    accountUrl: text(),
    applicationUrl: text(),
    deskUrl: text(),
    termsUrl: text(),
    privacyUrl: text(),
    /** Which text of the terms a consent is given to. */
    termsVersion: text(),
    /** Where the supplier sells from (ISO 3166): decides reverse charge and export. */
    country: text(),
    /** The supplier's own VAT ID: VIES gives evidence to a known asker only. */
    vatId: text(),
    /** The currency guests see. */
    currency: text().notNull().default("EUR"),
    guestMode: text({ enum: MODES.guest_mode.values }).notNull().default("closed"),
    /** What guests may see, where it is not everything. */
    guestAssortmentId: id(),
    /** What a company without any assortment sees. */
    unassignedCatalogue: text({ enum: OWN_MODES.unassigned_catalogue.values }).notNull().default("all"),
    priceDisplay: text({ enum: MODES.price_display.values }).notNull().default("net"),
    discountMode: text({ enum: OWN_MODES.discount_mode.values }).notNull().default("combine"),
    /** How many days ahead buyers are shown prices that will change; null for not at all. */
    priceChangesDays: integer(),
    stockDisclosure: text({ enum: OWN_MODES.stock_disclosure.values }).notNull().default("exact"),
    /** "10" shows "10+" for ten or more. */
    stockBand: exact().notNull().default("10"),
    stockPerWarehouse: boolean().notNull().default(true),
    /** Hours for which a submitted order holds its stock; null for as long as it takes. */
    reservationHours: integer(),
    /** Whether companies may apply for an account themselves. */
    applicationsOpen: boolean().notNull().default(false),
    /** Web origins of the supplier's own intranet, from which staff may sign in. */
    staffOrigins: jsonb().$type<readonly string[]>().notNull().default([]),
    version: integer().notNull().default(1),
    updatedAt: instant().notNull(),
  },
);
