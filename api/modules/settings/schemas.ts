import { z } from "@hono/zod-openapi";
import { plain } from "../../kernel/decimal.ts";
import {
  countrySchema,
  currencySchema,
  emailSchema,
  idSchema,
  languageSchema,
  lineSchema,
  positiveQuantity,
  urlSchema,
} from "../../platform/http/schemas.ts";
import { MODES, OWN_MODES } from "./domain/modes.ts";
import type { settings } from "./tables.ts";

const pageUrl = (what: string, example: string) =>
  urlSchema
    .nullable()
    .openapi({ description: `Page of the supplier's website ${what}; null where none is set.`, example });

const pages = {
  sign_in: pageUrl("where buyers sign in", "https://www.bolts.example/sign-in"),
  order: pageUrl("that shows an order", "https://www.bolts.example/orders"),
  invitation: pageUrl(
    "where an invitation is accepted; `#token=…` is added",
    "https://www.bolts.example/welcome",
  ),
  password_reset: pageUrl(
    "where a forgotten password is replaced; `#token=…` is added",
    "https://www.bolts.example/new-password",
  ),
  account: pageUrl(
    "with the buyer's account, where a new e-mail is confirmed",
    "https://www.bolts.example/account",
  ),
  application: pageUrl("where a company applies for an account", "https://www.bolts.example/apply"),
};
const PagesSchema = z.object(pages).openapi("SupplierPages");
const SettingsPages = z
  .object({
    ...pages,
    desk: pageUrl("where staff work; never shown to buyers", "https://intranet.bolts.example/desk"),
  })
  .openapi("SettingsPages");

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

const webOrigin = z
  .string()
  .max(260)
  .regex(/^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?$/, {
    message: 'must be an origin such as "https://intranet.example"',
  })
  .openapi({ example: "https://intranet.bolts.example" });

interface Mode {
  readonly values: readonly [string, ...string[]];
  readonly description: string;
  readonly example: string;
}
type Modes = Readonly<Record<string, Mode>>;

const choices = <M extends Modes>(of: M) =>
  mapModes(of, ({ values, description, example }) => z.enum(values).openapi({ description, example })) as {
    [K in keyof M]: z.ZodEnum<{ [V in M[K]["values"][number]]: V }>;
  };
/** Answers are open: a later version may know more words. */
const words = <M extends Modes>(of: M) =>
  mapModes(of, ({ values, description, example }) =>
    z.string().openapi({
      description: `${description} One of ${values.map((value) => `\`${value}\``).join(", ")}.`,
      example,
    }),
  ) as { [K in keyof M]: z.ZodString };
const mapModes = (of: Modes, make: (mode: Mode) => z.ZodType) =>
  Object.fromEntries(Object.entries(of).map(([name, mode]) => [name, make(mode)]));

/** What every page of the website may know. */
const facts = {
  currency: currencySchema.openapi({ description: "The currency guests see prices in (ISO 4217)." }),
  country: countrySchema.nullable().openapi({
    description: "Where the supplier sells from; decides reverse charge and export. Null where not said.",
  }),
  applications_open: z.boolean().openapi({
    description: "Whether companies may apply for an account themselves.",
    example: false,
  }),
  terms_url: urlSchema.nullable().openapi({
    description: "The terms a buyer consents to.",
    example: "https://www.bolts.example/terms",
  }),
  privacy_url: urlSchema.nullable().openapi({
    description: "The privacy notice.",
    example: "https://www.bolts.example/privacy",
  }),
  terms_version: lineSchema(40).nullable().openapi({
    description: "Which text of the terms consents are given to from now on; kept with each consent.",
    example: "2026-09",
  }),
  price_changes_days: z.number().int().min(1).max(366).nullable().openapi({
    description: "How many days ahead buyers are shown prices that will change; null for not at all.",
    example: 30,
  }),
};

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
    ...facts,
    ...words(MODES),
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
  ...facts,
  vat_id: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9][A-Z0-9 .\-/]{2,19}$/, { message: "must be 3 to 20 letters and digits" })
    .nullable()
    .openapi({
      description: "The supplier's own VAT ID; VIES gives evidence only to an asker who names it.",
      example: "DE136695976",
    }),
  guest_assortment_id: idSchema("asm", "assortment").nullable().openapi({
    description: "What visitors without a session may see; null for everything.",
  }),
  stock_band: positiveQuantity.openapi({
    description: 'With `banded`: "10" shows "10+" for ten or more.',
    example: "10",
  }),
  stock_per_warehouse: z.boolean().openapi({
    description: "Whether buyers see the stock of each warehouse, or the sum.",
    example: true,
  }),
  reservation_hours: z.number().int().min(1).max(8784).nullable().openapi({
    description: "Hours for which a submitted order holds its stock; null for as long as it takes.",
    example: 72,
  }),
  staff_origins: z
    .array(webOrigin)
    .max(20)
    .openapi({
      description: "Web origins of the supplier's own intranet, from which staff may sign in.",
      example: ["https://intranet.bolts.example"],
    }),
};

export const SettingsSchema = z
  .object({ ...fields, ...words(MODES), ...words(OWN_MODES), pages: SettingsPages })
  .openapi("Settings");

export const SettingsChange = z
  .object({ ...fields, ...choices(MODES), ...choices(OWN_MODES), pages: SettingsPages.partial() })
  .partial()
  .openapi("SettingsChange", { description: "Absent = unchanged, null = clear." });

type Row = typeof settings.$inferSelect;

const presentPages = (row: Row) => ({
  sign_in: row.signInUrl,
  order: row.orderUrl,
  invitation: row.invitationUrl,
  password_reset: row.passwordResetUrl,
  account: row.accountUrl,
  application: row.applicationUrl,
});

const presentFacts = (row: Row) => ({
  language: row.language,
  logo_url: row.logoUrl,
  accent_colour: row.accentColour,
  contact_email: row.contactEmail,
  currency: row.currency,
  country: row.country,
  guest_mode: row.guestMode,
  price_display: row.priceDisplay,
  applications_open: row.applicationsOpen,
  terms_url: row.termsUrl,
  privacy_url: row.privacyUrl,
  terms_version: row.termsVersion,
  price_changes_days: row.priceChangesDays,
});

export function presentSettings(name: string, row: Row) {
  return {
    name,
    ...presentFacts(row),
    sender_name: row.senderName,
    sender_email: row.senderEmail,
    reply_to: row.replyTo,
    order_number_format: row.orderNumberFormat,
    vat_id: row.vatId,
    guest_assortment_id: row.guestAssortmentId,
    unassigned_catalogue: row.unassignedCatalogue,
    discount_mode: row.discountMode,
    stock_disclosure: row.stockDisclosure,
    stock_band: plain(row.stockBand),
    stock_per_warehouse: row.stockPerWarehouse,
    reservation_hours: row.reservationHours,
    staff_origins: [...row.staffOrigins],
    pages: { ...presentPages(row), desk: row.deskUrl },
  } satisfies z.infer<typeof SettingsSchema>;
}

export function presentSupplier(
  supplier: { id: string; name: string },
  row: Row,
): z.infer<typeof SupplierSchema> {
  return { id: supplier.id, name: supplier.name, ...presentFacts(row), pages: presentPages(row) };
}
