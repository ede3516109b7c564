import { z } from "@hono/zod-openapi";
import { emailSchema, idSchema, languageSchema, lineSchema, urlSchema } from "../../platform/http/schemas.ts";
import type { settings } from "./tables.ts";

const pageUrl = (what: string, example: string) =>
  urlSchema
    .nullable()
    .openapi({ description: `Page of the supplier's website ${what}; null where none is set.`, example });

const PagesSchema = z
  .object({
    sign_in: pageUrl("where buyers sign in", "https://www.bolts.example/sign-in"),
    order: pageUrl("that shows an order", "https://www.bolts.example/orders"),
    invitation: pageUrl(
      "where an invitation is accepted; `#token=…` is added",
      "https://www.bolts.example/welcome",
    ),
  })
  .openapi("SupplierPages");

const accentColour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, { message: 'must be a colour such as "#0b5cad"' })
  .openapi({ description: "Colour of buttons in mails and, by default, in widgets.", example: "#0b5cad" });

const orderNumberFormat = z
  .string()
  .max(40)
  .regex(/^[A-Za-z0-9_./-]*(\{year\}[A-Za-z0-9_./-]*)?\{number\}[A-Za-z0-9_./-]*$/, {
    message: "must contain {number} and may contain {year} before it",
  })
  .openapi({
    description: "How order numbers look: `{year}` and `{number}` (six digits) are filled in.",
    example: "{year}-{number}",
  });

export const SupplierSchema = z
  .object({
    id: idSchema("sup", "supplier"),
    name: z.string().openapi({ description: "The supplier's name.", example: "Bolts & Co" }),
    language: languageSchema,
    logo_url: z
      .string()
      .nullable()
      .openapi({ description: "Logo on a light ground.", example: "https://www.bolts.example/logo.png" }),
    accent_colour: accentColour.nullable(),
    pages: PagesSchema,
    contact_email: z
      .string()
      .nullable()
      .openapi({ description: "Where buyers get help.", example: "help@bolts.example" }),
  })
  .openapi("Supplier");

const fields = {
  name: lineSchema(120).openapi({
    description: "The supplier's name as buyers know it.",
    example: "Bolts & Co",
  }),
  language: languageSchema,
  sender_name: lineSchema(120).openapi({ description: "Name mails come from.", example: "Bolts & Co" }),
  sender_email: emailSchema.openapi({
    description: "Address mails come from.",
    example: "orders@bolts.example",
  }),
  reply_to: emailSchema.nullable().openapi({
    description: "Where replies go; null for the sender's address.",
    example: "sales@bolts.example",
  }),
  logo_url: urlSchema.nullable().openapi({
    description: "Logo on a light ground, shown 40 pixels high.",
    example: "https://www.bolts.example/logo.png",
  }),
  accent_colour: accentColour.nullable(),
  contact_email: emailSchema
    .nullable()
    .openapi({ description: "Where buyers get help.", example: "help@bolts.example" }),
  order_number_format: orderNumberFormat,
};

export const SettingsSchema = z.object({ ...fields, pages: PagesSchema }).openapi("Settings");

export const SettingsChange = z
  .object({ ...fields, pages: PagesSchema.partial() })
  .partial()
  .openapi("SettingsChange", { description: "Absent = unchanged, null = clear." });

type Row = typeof settings.$inferSelect;

const presentPages = (row: Pick<Row, "signInUrl" | "orderUrl" | "invitationUrl">) => ({
  sign_in: row.signInUrl,
  order: row.orderUrl,
  invitation: row.invitationUrl,
});

export function presentSettings(name: string, row: Row): z.infer<typeof SettingsSchema> {
  return {
    name,
    language: row.language,
    sender_name: row.senderName,
    sender_email: row.senderEmail,
    reply_to: row.replyTo,
    logo_url: row.logoUrl,
    accent_colour: row.accentColour,
    contact_email: row.contactEmail,
    order_number_format: row.orderNumberFormat,
    pages: presentPages(row),
  };
}

export function presentSupplier(
  supplier: { id: string; name: string },
  row: Row,
): z.infer<typeof SupplierSchema> {
  return {
    id: supplier.id,
    name: supplier.name,
    language: row.language,
    logo_url: row.logoUrl,
    accent_colour: row.accentColour,
    pages: presentPages(row),
    contact_email: row.contactEmail,
  };
}

export function settingsColumns(record: z.infer<typeof SettingsSchema>) {
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
    orderNumberFormat: record.order_number_format,
  };
}
