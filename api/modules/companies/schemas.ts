import { z } from "@hono/zod-openapi";
import { readVatId } from "../../kernel/vat-id.ts";
import {
  countrySchema,
  emailSchema,
  externalId,
  idSchema,
  languageSchema,
  lineSchema,
  nameSchema,
  orNull,
  timeSchema,
  urlSchema,
} from "../../platform/http/schemas.ts";
import { vatIdFault } from "./domain/vat-id.ts";
import type { companies } from "./tables.ts";

export const companyName = nameSchema(160).openapi({
  description: "The company's legal name.",
  example: "Hartley Gifts Ltd",
});
/** With a prefix it is judged here; without one the company's country decides (`vatIdOf`). */
export const vatIdSchema = lineSchema(30)
  .superRefine((text, context) => {
    const read = readVatId(text);
    if (!read.ok) context.addIssue({ code: "custom", message: vatIdFault(read.fault) });
  })
  .openapi({
    description:
      "VAT identification number, checked by form and check digit for the EU, GB, XI, CH and NO; blanks, dots and hyphens are left out. Without a prefix it is taken as the country's.",
    example: "GB980780684",
  });
const status = z.string().openapi({
  description: "`invited`, `registered`, `active`, `suspended` or `closed`.",
  example: "active",
});
const companyId = idSchema("com", "company");

const line = (max: number, description: string, example: string) =>
  lineSchema(max).openapi({ description, example });

/** What staff, an import and an application say of a company beside its name. */
export const companyDetails = {
  country: countrySchema.openapi({ description: "Where the company is taxed (ISO 3166-1 alpha-2)." }),
  phone: line(40, "Where it is called.", "+44 113 496 0000"),
  website: urlSchema.openapi({ description: "Its own website.", example: "https://www.hartley.example" }),
  registration_number: line(60, "Number in the commercial register.", "HRB 86891"),
  identification_code: line(60, "Typed at registration to say which of the known companies it is.", "C-2041"),
  client_type: line(60, "What kind of client it is, in the supplier's own words.", "wholesale"),
  region: line(60, "Where it is, in the supplier's own words.", "north"),
};
type Details = typeof companyDetails;
const nullable = Object.fromEntries(
  Object.entries(companyDetails).map(([name, schema]) => [name, schema.nullable()]),
) as { [K in keyof Details]: z.ZodNullable<Details[K]> };

const SalesRepSchema = z
  .object({
    id: idSchema("stf", "staff member"),
    name: z.string().openapi({ description: "Who looks after the company.", example: "Jo Smith" }),
  })
  .openapi("CompanySalesRep");

export const CompanyRefSchema = z
  .object({ id: companyId, name: z.string().openapi({ example: "Hartley Gifts Ltd" }) })
  .openapi("CompanyRef");

export const OwnCompanySchema = z
  .object({
    id: companyId,
    name: z.string().openapi({ example: "Hartley Gifts Ltd" }),
    status,
    vat_id: z.string().nullable().openapi({ example: "GB980780684" }),
  })
  .openapi("OwnCompany", { description: "The company a buyer is signed in for." });

export const CompanySchema = z
  .object({
    id: companyId,
    external_id: externalId.nullable(),
    name: companyName,
    email: z
      .string()
      .openapi({ description: "Where the company is reached.", example: "office@hartley.example" }),
    status,
    vat_id: z.string().nullable().openapi({ example: "GB980780684" }),
    vat_status: z.string().openapi({
      description: "`valid`, `invalid` or `not_checked`: what the EU's register said last of this VAT ID.",
      example: "valid",
    }),
    vat_checked_at: timeSchema.nullable().openapi({
      description: "When it said so.",
      example: "2026-11-22T14:00:00.000Z",
    }),
    ...nullable,
    website: z
      .string()
      .nullable()
      .openapi({ description: "Its own website.", example: "https://www.hartley.example" }),
    sales_rep: orNull(SalesRepSchema),
    language: languageSchema.nullable(),
    status_reason: z.string().nullable().openapi({
      description: "Why it was suspended or closed; never shown to its buyers.",
      example: "Insolvent",
    }),
    connected_at: timeSchema.nullable().openapi({
      description: "When the buyer first accepted the connection.",
      example: "2026-11-22T14:00:00.000Z",
    }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("Company");

const fields = {
  external_id: externalId.nullable(),
  name: companyName,
  email: emailSchema.openapi({ description: "Where the company is reached." }),
  vat_id: vatIdSchema.nullable(),
  language: languageSchema
    .nullable()
    .openapi({ description: "Language of mails to the company; null for the supplier's." }),
  ...nullable,
  sales_rep_id: idSchema("stf", "staff member").nullable().openapi({
    description: "Who looks after the company; its buyers see their contact card.",
  }),
};

export const CompanyInput = z
  .object(fields)
  .partial()
  .required({ name: true, email: true })
  .openapi("CompanyInput", {
    example: { external_id: "ERP-4711", name: "Hartley Gifts Ltd", email: "office@hartley.example" },
  });

export const CompanyChange = z
  .object(fields)
  .partial()
  .openapi("CompanyChange", {
    description: "Absent = unchanged, null = clear.",
    example: { vat_id: "GB980780684" },
  });

const reason = line(500, "Why; kept with the company, for staff only.", "Insolvent");
export const SuspensionSchema = z.object({ reason }).partial().openapi("CompanySuspension");
export const ClosureSchema = z.object({ reason }).openapi("CompanyClosure");

export const salesRepFilters = z.object({
  client_type: companyDetails.client_type.optional(),
  region: companyDetails.region.optional(),
});

export const ProposedSalesRepSchema = z
  .object({
    id: idSchema("stf", "staff member"),
    name: z.string().openapi({ example: "Jo Smith" }),
    email: z.string().openapi({ example: "jo@bolts.example" }),
    title: z.string().nullable().openapi({ example: "Key accounts" }),
    client_types: z
      .array(z.string())
      .openapi({ description: "Those they look after.", example: ["wholesale"] }),
    regions: z.array(z.string()).openapi({ description: "Where they do.", example: ["north"] }),
    companies: z.number().int().openapi({ description: "How many companies they look after.", example: 12 }),
  })
  .openapi("ProposedSalesRep");

/** A company with the name of who looks after it. */
export type CompanyRow = typeof companies.$inferSelect & { readonly salesRepName: string | null };

export function presentCompany(row: CompanyRow): z.infer<typeof CompanySchema> {
  return {
    id: row.id,
    external_id: row.externalId,
    name: row.name,
    email: row.email,
    status: row.status,
    vat_id: row.vatId,
    vat_status: row.vatStatus,
    vat_checked_at: row.vatCheckedAt?.toISOString() ?? null,
    country: row.country,
    phone: row.phone,
    website: row.website,
    registration_number: row.registrationNumber,
    identification_code: row.identificationCode,
    client_type: row.clientType,
    region: row.region,
    sales_rep: row.salesRepId === null ? null : { id: row.salesRepId, name: row.salesRepName ?? "" },
    language: row.language,
    status_reason: row.statusReason,
    connected_at: row.connectedAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** As history compares it: of people it keeps ids. */
export const recordedCompany = (row: CompanyRow) => ({ ...presentCompany(row), sales_rep: row.salesRepId });

/** How people and firms are reached: history keeps the fields' names only. */
export const PERSONAL = ["email", "phone"] as const;
