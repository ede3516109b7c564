import { eq } from "drizzle-orm";
import type { Tx } from "../../platform/db/scope.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import type { MailSender } from "../../platform/mail/definition.ts";
import { query } from "../../platform/query.ts";
import { suppliers } from "../suppliers/tables.ts";
import { presentSettings, presentSupplier } from "./schemas.ts";
import { settings } from "./tables.ts";

/** The supplier with its settings; a supplier is never without. */
export async function findSettings(tx: Tx) {
  const [found] = await tx.db
    .select({ supplier: suppliers, settings })
    .from(suppliers)
    .innerJoin(settings, eq(settings.supplierId, suppliers.id));
  if (!found) throw new Error("the supplier has no settings");
  return found;
}

/** What every page of the website may know. */
export const getSupplier = query({
  permission: { visitor: true },
  run: async (tx) => {
    const found = await findSettings(tx);
    return presentSupplier(found.supplier, found.settings);
  },
});

export const getOwnSupplier = query({
  permission: { staff: "settings.read" },
  run: async (tx) => {
    const found = await findSettings(tx);
    return presentSupplier(found.supplier, found.settings);
  },
});

export const getSettings = query({
  permission: { staff: "settings.read" },
  run: async (tx): Promise<Versioned<ReturnType<typeof presentSettings>>> => {
    const found = await findSettings(tx);
    return { version: found.settings.version, record: presentSettings(found.supplier.name, found.settings) };
  },
});

/** How the supplier presents itself in a mail. */
export async function readSender(tx: Tx): Promise<MailSender> {
  const { settings: row } = await findSettings(tx);
  return {
    name: row.senderName,
    email: row.senderEmail,
    replyTo: row.replyTo,
    logoUrl: row.logoUrl,
    accentColour: row.accentColour,
    pages: {
      signIn: row.signInUrl,
      order: row.orderUrl,
      invitation: row.invitationUrl,
      passwordReset: row.passwordResetUrl,
      account: row.accountUrl,
      application: row.applicationUrl,
      desk: row.deskUrl,
    },
  };
}
