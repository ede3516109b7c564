import { z } from "@hono/zod-openapi";
import {
  emailSchema,
  externalId,
  idFilter,
  idSchema,
  languageSchema,
  listQuery,
  nameSchema,
  newPasswordSchema,
  textSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { AddressDraft } from "../addresses/index.ts";
import type { Consents } from "../buyers/tables.ts";
import { companyDetails, companyName, vatIdSchema } from "../companies/index.ts";
import { INVITATION_STATES, invitationState } from "./domain/state.ts";
import type { invitations } from "./tables.ts";

const name = nameSchema(120);
const message = z.string().nullable().openapi({
  description: "The supplier's own words.",
  example: "Welcome! Your trade prices are ready.",
});
const expiresAt = timeSchema.openapi({ description: "The link works until then." });

export const InvitationInput = z
  .object({
    email: emailSchema.openapi({ description: "Who is invited; becomes the account's e-mail." }),
    name: name.optional().openapi({ description: "How the mail addresses them.", example: "Maya Hartley" }),
    message: textSchema(2000).optional().openapi({
      description: "Own words for the mail, line breaks kept.",
      example: "Welcome!\nYour trade prices are ready.",
    }),
    language: languageSchema
      .optional()
      .openapi({ description: "Language of the mail; the company's or supplier's where absent." }),
    valid_days: z
      .int()
      .min(1)
      .max(90)
      .optional()
      .openapi({ description: "For how long the link works; 14 days where absent.", example: 14 }),
  })
  .openapi("InvitationInput");

export const invitationFilters = z.object({
  ...listQuery,
  company_id: idFilter("com", "Only those to this company."),
  status: z
    .enum(INVITATION_STATES)
    .optional()
    .openapi({ description: "Only those in this state.", example: "open" }),
});

export const InvitationSchema = z
  .object({
    id: idSchema("inv", "invitation"),
    company_id: idSchema("com", "company"),
    email: z.string().openapi({ example: "maya@hartley.example" }),
    name: z.string().nullable().openapi({ example: "Maya Hartley" }),
    message,
    language: languageSchema,
    status: z
      .string()
      .openapi({ description: "`open`, `used`, `replaced`, `revoked` or `expired`.", example: "open" }),
    expires_at: expiresAt,
    created_at: timeSchema,
  })
  .openapi("Invitation");

const token = z
  .string()
  .max(200)
  .openapi({ description: "From the link's `#token=…`.", example: "inv_01k9w8zv6se7r8x9y0a1b2c3d4_…" });

export const InvitationTokenSchema = z.object({ token }).openapi("InvitationLookup");

export const InvitationPreviewSchema = z
  .object({
    supplier_name: z.string().openapi({ example: "Bolts & Co" }),
    company_name: z.string().openapi({ example: "Hartley Gifts Ltd" }),
    email: z.string().openapi({ example: "maya@hartley.example" }),
    name: z
      .string()
      .nullable()
      .openapi({ description: "Whom the supplier invited.", example: "Maya Hartley" }),
    message,
    has_account: z.boolean().openapi({
      description: "The e-mail has an account with this supplier: its password joins the company to it.",
    }),
    expires_at: expiresAt,
  })
  .openapi("InvitationPreview");

/** Each given or not by itself; kept with its time and the version of the terms. */
export const ConsentsSchema = z
  .object({
    terms: z.literal(true).openapi({ description: "The supplier's terms were accepted." }),
    privacy: z.literal(true).openapi({ description: "The privacy notice was read." }),
    management_software: z
      .boolean()
      .optional()
      .openapi({ description: "Wants to use the management software too.", example: false }),
    sell_online: z.boolean().optional().openapi({
      description: "Wants to sell online too. Without it the account is for buying only.",
      example: false,
    }),
  })
  .openapi("RegistrationConsents");

/** When each was given, and to which text. */
export function consentsGiven(
  { management_software, sell_online }: z.infer<typeof ConsentsSchema>,
  now: Date,
  termsVersion: string | null,
): Consents {
  const at = now.toISOString();
  return {
    terms: at,
    privacy: at,
    ...(management_software ? { management_software: at } : {}),
    ...(sell_online ? { sell_online: at } : {}),
    ...(termsVersion === null ? {} : { terms_version: termsVersion }),
  };
}

export const RegistrationSchema = z
  .object({
    token,
    name: name.openapi({ description: "The buyer's own name.", example: "Maya Hartley" }),
    password: newPasswordSchema.openapi({
      description: "At least ten characters. Where the e-mail has an account already: its password.",
    }),
    company: z.object({
      name: companyName,
      vat_id: vatIdSchema.optional(),
      country: companyDetails.country.optional().openapi({
        description: "Where the company is taxed; that of the address where absent.",
      }),
      registration_number: companyDetails.registration_number.optional(),
      phone: companyDetails.phone.optional(),
      identification_code: companyDetails.identification_code.optional(),
      address: AddressDraft.omit({
        label: true,
        location_id: true,
        is_billing_default: true,
        is_shipping_default: true,
      }),
    }),
    consents: ConsentsSchema,
  })
  .openapi("Registration");

export function presentInvitation(
  row: typeof invitations.$inferSelect,
  now: Date,
): z.infer<typeof InvitationSchema> {
  return {
    id: row.id,
    company_id: row.companyId,
    email: row.email,
    name: row.name,
    message: row.message,
    language: row.language,
    status: invitationState(row, now),
    expires_at: row.expiresAt.toISOString(),
    created_at: row.createdAt.toISOString(),
  };
}

const { country, phone, website, registration_number, identification_code, client_type, region } =
  companyDetails;

/** A row of an import of companies: with its groups, address, representative and the way in. */
export const CompanyRow = z
  .object({
    external_id: externalId,
    name: companyName.optional().openapi({ description: "Needed for a new company." }),
    email: emailSchema
      .optional()
      .openapi({ description: "Needed for a new company; whoever is invited is reached there." }),
    vat_id: vatIdSchema.nullish(),
    country: country.nullish(),
    phone: phone.nullish(),
    website: website.nullish(),
    registration_number: registration_number.nullish(),
    identification_code: identification_code.nullish(),
    client_type: client_type.nullish(),
    region: region.nullish(),
    language: languageSchema.nullish(),
    group_external_ids: z.array(externalId).max(50).optional().openapi({ description: "All its groups." }),
    sales_rep_email: emailSchema
      .nullish()
      .openapi({ description: "Which of your staff looks after it.", example: "jo@bolts.example" }),
    status: z.enum(["active", "suspended", "closed"]).optional().openapi({
      description: "`active` connects it at once; absent leaves a new one `invited`.",
      example: "active",
    }),
    billing_address: AddressDraft.omit({
      location_id: true,
      is_billing_default: true,
      is_shipping_default: true,
    })
      .optional()
      .openapi({ description: "Becomes or changes its default address for invoices." }),
    invite: z.enum(["none", "link", "temporary_password"]).optional().openapi({
      description:
        "`link` mails an invitation, `temporary_password` makes the buyer and mails a password. Whoever has either already, or orders for the company, is not mailed again.",
      example: "link",
    }),
    buyer_name: name.optional().openapi({ description: "Whom the mail greets; the company where absent." }),
  })
  .openapi("CompanyRow", {
    example: {
      external_id: "ERP-4711",
      name: "Hartley Gifts Ltd",
      email: "office@hartley.example",
      invite: "link",
    },
  });
export type CompanyRow = z.infer<typeof CompanyRow>;
