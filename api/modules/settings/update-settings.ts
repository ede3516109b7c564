import { sql } from "drizzle-orm";
import type { z } from "zod";
import { plain } from "../../kernel/decimal.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { renameSupplier } from "../suppliers/index.ts";
import { settingsUpdated } from "./events.ts";
import { findSettings } from "./queries.ts";
import { presentSettings, type SettingsChange } from "./schemas.ts";
import { settings } from "./tables.ts";

type Change = z.infer<typeof SettingsChange>;

const UNKNOWN_ASSORTMENT = {
  pointer: "/guest_assortment_id",
  code: "unknown_assortment",
  detail: "is not one of your assortments",
};

/** Absent fields stay as they are; the name is the supplier's own. */
export const updateSettings = command({
  permission: { staff: "settings.write" },
  audit: "settings.updated",
  load: async (tx: Tx, { guest_assortment_id: wanted }: Change) => {
    const [, found, known] = await Promise.all([
      tx.db.execute(sql`select 1 from settings for update`),
      findSettings(tx),
      // Assortments are far below; this one look is all that settings need of them.
      wanted ? tx.query("select id from assortments where id = $1", [wanted]) : [undefined],
    ]);
    return { ...found, assortmentKnown: known.length > 0 };
  },
  run: async (work, change, { loaded }) => {
    const before = presentSettings(loaded.supplier.name, loaded.settings);
    requireMatch(work.ifMatch, loaded.settings.version, before);
    if (!loaded.assortmentKnown) throw invalidRequest.refuse({ errors: [UNKNOWN_ASSORTMENT] });
    const after = {
      ...before,
      ...change,
      stock_band: plain(change.stock_band ?? before.stock_band),
      pages: { ...before.pages, ...change.pages },
    };
    const changes = changesBetween(before, after, { except: ["name"] });
    if (after.name !== before.name) {
      await renameSupplier.within(work, { before: before.name, name: after.name });
    }
    if (changes.length === 0 && after.name === before.name) {
      return { version: loaded.settings.version, record: before };
    }
    const version = loaded.settings.version + 1;
    await work.db.update(settings).set({ ...settingsColumns(after), version, updatedAt: work.now });
    if (changes.length > 0) {
      work.changed(work.supplierId, changes);
      work.emit(settingsUpdated, { recordId: work.supplierId, data: { fields: fieldNames(changes) } });
    }
    return { version, record: after };
  },
});

function settingsColumns(record: ReturnType<typeof presentSettings>) {
  return {
    language: record.language,
    senderName: record.sender_name,
    senderEmail: record.sender_email,
    replyTo: record.reply_to,
    logoUrl: record.logo_url,
    accentColour: record.accent_colour,
    contactEmail: record.contact_email,
    signInUrl: record.pages.sign_in,
    orderUrl: record.pages.order,
    invitationUrl: record.pages.invitation,
    passwordResetUrl: record.pages.password_reset,
    accountUrl: record.pages.account,
    applicationUrl: record.pages.application,
    deskUrl: record.pages.desk,
    orderNumberFormat: record.order_number_format,
    termsUrl: record.terms_url,
    privacyUrl: record.privacy_url,
    termsVersion: record.terms_version,
    country: record.country,
    vatId: record.vat_id,
    currency: record.currency,
    guestMode: record.guest_mode,
    guestAssortmentId: record.guest_assortment_id,
    unassignedCatalogue: record.unassigned_catalogue,
    priceDisplay: record.price_display,
    discountMode: record.discount_mode,
    priceChangesDays: record.price_changes_days,
    stockDisclosure: record.stock_disclosure,
    stockBand: record.stock_band,
    stockPerWarehouse: record.stock_per_warehouse,
    reservationHours: record.reservation_hours,
    applicationsOpen: record.applications_open,
    staffOrigins: record.staff_origins,
  };
}
