import { z } from "@hono/zod-openapi";
import {
  emailSchema,
  externalId,
  idSchema,
  languageSchema,
  lineSchema,
  listQuery,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { COMPANY_STATUSES } from "./domain/status.ts";
import type { companies } from "./tables.ts";

export const companyName = lineSchema(160).openapi({
  description: "The company's legal name.",
  example: "Hartley Gifts Ltd",
});
export const vatIdSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9][A-Z0-9 .\-/]{2,19}$/, { message: "must be 3 to 20 letters and digits" })
  .openapi({ description: "VAT identification number, kept in upper case.", example: "GB123456789" });
const status = z.string().openapi({
  description: "`invited`, `registered`, `active`, `suspended` or `closed`.",
  example: "active",
});
const companyId = idSchema("com", "company");

export const CompanyRefSchema = z
  .object({ id: companyId, name: z.string().openapi({ example: "Hartley Gifts Ltd" }) })
  .openapi("CompanyRef");

export const OwnCompanySchema = z
  .object({
    id: companyId,
    name: z.string().openapi({ example: "Hartley Gifts Ltd" }),
    status,
    vat_id: z.string().nullable().openapi({ example: "GB123456789" }),
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
    vat_id: z.string().nullable().openapi({ example: "GB123456789" }),
    language: languageSchema.nullable(),
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
};

export const CompanyInput = z
  .object({ name: fields.name, email: fields.email })
  .extend(
    z.object({ external_id: fields.external_id, vat_id: fields.vat_id, language: fields.language }).partial()
      .shape,
  )
  .openapi("CompanyInput", {
    example: { external_id: "ERP-4711", name: "Hartley Gifts Ltd", email: "office@hartley.example" },
  });

export const CompanyChange = z
  .object(fields)
  .partial()
  .openapi("CompanyChange", {
    description: "Absent = unchanged, null = clear.",
    example: { vat_id: "GB123456789" },
  });

export const companyFilters = z.object({
  ...listQuery,
  q: z
    .string()
    .max(120)
    .optional()
    .openapi({ description: "Part of the name or e-mail.", example: "hartley" }),
  status: z.enum(COMPANY_STATUSES).optional().openapi({ description: "Only companies in this status." }),
  external_id: externalId.optional(),
  updated_since: timeSchema.optional().openapi({ description: "Only what changed at or after this time." }),
});

type Row = typeof companies.$inferSelect;

export function presentCompany(row: Row): z.infer<typeof CompanySchema> {
  return {
    id: row.id,
    external_id: row.externalId,
    name: row.name,
    email: row.email,
    status: row.status,
    vat_id: row.vatId,
    language: row.language,
    connected_at: row.connectedAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
