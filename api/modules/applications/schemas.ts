import { z } from "@hono/zod-openapi";
import {
  emailSchema,
  idSchema,
  languageSchema,
  listQuery,
  nameSchema,
  newPasswordSchema,
  orNull,
  textSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { AddressDraft } from "../addresses/index.ts";
import { companyDetails, companyName, vatIdSchema } from "../companies/index.ts";
import { ConsentsSchema } from "../invitations/index.ts";
import type { applications } from "./tables.ts";

const address = AddressDraft.omit({
  label: true,
  location_id: true,
  is_billing_default: true,
  is_shipping_default: true,
});
const contactName = nameSchema(120).openapi({ description: "Who asks.", example: "Al Green" });
const message = textSchema(2000).openapi({
  description: "What they say to the supplier, line breaks kept.",
  example: "We run four garden centres.",
});

export const ApplicationInput = z
  .object({
    company: z.object({
      name: companyName,
      vat_id: vatIdSchema.optional(),
      country: companyDetails.country,
      registration_number: companyDetails.registration_number.optional(),
      phone: companyDetails.phone.optional(),
      address,
      identification_code: companyDetails.identification_code.optional().openapi({
        description: "The code the supplier knows the company by, from an invoice or a catalogue.",
      }),
    }),
    contact: z.object({
      name: contactName,
      email: emailSchema.openapi({ description: "Where the answer goes, and what they will sign in with." }),
      password: newPasswordSchema.openapi({
        description:
          "At least ten characters. Works once the e-mail is confirmed and the application is accepted.",
      }),
      language: languageSchema
        .optional()
        .openapi({ description: "Language of the mails; the supplier's where absent." }),
    }),
    consents: ConsentsSchema,
    message: message.optional(),
  })
  .openapi("ApplicationInput");

export const ApplicationReceiptSchema = z
  .object({
    status: z.string().openapi({
      description: "Always `received`: whether the company or the e-mail is known is not told.",
      example: "received",
    }),
  })
  .openapi("ApplicationReceipt");

export const ApplicationTokenSchema = z
  .object({
    token: z.string().max(200).openapi({
      description: "From the fragment of the link in the mail: `#token=…`.",
      example: "app_01k9w8zv6se7r8x9y0a1b2c3d4_…",
    }),
  })
  .openapi("ApplicationConfirmation");

export const ApplicationConfirmedSchema = z
  .object({
    email: z.string().openapi({ description: "It is the applicant's.", example: "al@green.example" }),
    company_name: z.string().openapi({ description: "For whom they apply.", example: "Green Ltd" }),
  })
  .openapi("ApplicationConfirmed");

export const ApplicationLinkRequest = z
  .object({ email: emailSchema.openapi({ description: "Where the link goes, if it has applied." }) })
  .openapi("ApplicationLinkRequest", { example: { email: "al@green.example" } });

const shown = {
  id: idSchema("app", "application"),
  status: z.string().openapi({ description: "`submitted`, `accepted` or `refused`.", example: "submitted" }),
  company: z.object({
    name: companyName,
    vat_id: z.string().nullable().openapi({ description: "As it is kept.", example: "GB980780684" }),
    country: companyDetails.country,
    registration_number: companyDetails.registration_number.nullable(),
    phone: companyDetails.phone.nullable(),
    address,
    identification_code: companyDetails.identification_code.nullable(),
  }),
  contact: z.object({
    name: contactName,
    email: z.string().openapi({ description: "Where the answer goes.", example: "al@green.example" }),
    language: languageSchema.nullable(),
  }),
  email_confirmed_at: timeSchema.nullable().openapi({
    description: "When the applicant followed the link in the mail; null while the e-mail may be anybody's.",
    example: "2026-11-22T14:05:00.000Z",
  }),
  consents: z.record(z.string(), z.string()).openapi({
    description: "When each was given, and to which version of the terms.",
    example: {
      terms: "2026-11-22T14:00:00.000Z",
      privacy: "2026-11-22T14:00:00.000Z",
      terms_version: "2026-09",
    },
  }),
  message: z
    .string()
    .nullable()
    .openapi({ description: "What they said.", example: "We run four garden centres." }),
  answer: z.string().nullable().openapi({
    description: "Why it was refused, or the words it was accepted with.",
    example: "We deliver to the trade only.",
  }),
  company_id: idSchema("com", "company").nullable().openapi({ description: "What it became." }),
  buyer_id: idSchema("buy", "buyer")
    .nullable()
    .openapi({ description: "The applicant's account; there is none before they confirm their e-mail." }),
  decided_at: timeSchema.nullable().openapi({
    description: "When staff decided.",
    example: "2026-11-22T15:00:00.000Z",
  }),
  created_at: timeSchema,
  updated_at: timeSchema,
};

export const ApplicationSchema = z.object(shown).openapi("Application");

const Resemblance = z
  .object({
    id: idSchema("com", "company"),
    name: z.string().openapi({ description: "A company that is known.", example: "Green Ltd" }),
    status: z.string().openapi({ description: "Its status.", example: "active" }),
    by: z.array(z.string()).openapi({
      description: "What it shares: `identification_code`, `vat_id`, `email` or `name`.",
      example: ["vat_id"],
    }),
  })
  .openapi("ApplicationResemblance");

const VatEvidence = z
  .object({
    status: z.string().openapi({ description: "`valid`, `invalid` or `not_checked`.", example: "valid" }),
    name: z.string().nullable().openapi({ description: "As the register has it.", example: "GREEN LTD" }),
    address: z
      .string()
      .nullable()
      .openapi({ description: "As the register has it.", example: "1 HIGH STREET" }),
    at: timeSchema,
  })
  .openapi("ApplicationVatEvidence");

export const ApplicationViewSchema = z
  .object({
    ...shown,
    resembles: z.array(Resemblance).openapi({
      description: "Companies it may be: attach to one of them, or make a new one.",
    }),
    account: orNull(
      z
        .object({
          id: idSchema("buy", "buyer"),
          name: z.string().openapi({ description: "Who has the e-mail already.", example: "Al Green" }),
        })
        .openapi("ApplicationAccount"),
    ),
    earlier: z
      .array(idSchema("app", "application"))
      .openapi({ description: "Further applications of this e-mail or VAT ID." }),
    vat_check: orNull(VatEvidence),
  })
  .openapi("ApplicationView");

export const AcceptanceSchema = z
  .object({
    company_id: idSchema("com", "company").openapi({
      description: "The known company the applicant belongs to; a new one is made where absent.",
    }),
    message: message.openapi({ description: "Own words for the mail.", example: "Welcome!" }),
  })
  .partial()
  .openapi("ApplicationAcceptance");

export const RefusalSchema = z
  .object({
    reason: textSchema(1000)
      .min(1)
      .openapi({ description: "Mailed to the applicant.", example: "We deliver to the trade only." }),
  })
  .openapi("ApplicationRefusal");

export const applicationFilters = z.object({
  ...listQuery,
  status: z
    .enum(["submitted", "accepted", "refused"])
    .optional()
    .openapi({ description: "Only those in this state.", example: "submitted" }),
});

export type ApplicationRow = typeof applications.$inferSelect;

export function presentApplication(row: ApplicationRow): z.infer<typeof ApplicationSchema> {
  return {
    id: row.id,
    status: row.status,
    company: {
      name: row.companyName,
      vat_id: row.vatId,
      country: row.country,
      registration_number: row.registrationNumber,
      phone: row.phone,
      address: row.address,
      identification_code: row.identificationCode,
    },
    contact: { name: row.contactName, email: row.email, language: row.language },
    email_confirmed_at: row.emailConfirmedAt?.toISOString() ?? null,
    consents: { ...row.consents } as Record<string, string>,
    message: row.message,
    answer: row.answer,
    company_id: row.companyId,
    buyer_id: row.buyerId,
    decided_at: row.decidedAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
