import { z } from "@hono/zod-openapi";
import {
  emailSchema,
  idFilter,
  idSchema,
  languageSchema,
  listQuery,
  nameSchema,
  newPasswordSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { capabilitiesSchema } from "../buyers/index.ts";
import { CompanyRefSchema } from "../companies/index.ts";

const roleId = idSchema("brl", "role");
const locationId = idSchema("loc", "location");

export const BuyerInput = z
  .object({
    company_id: idSchema("com", "company"),
    email: emailSchema.openapi({
      description: "Signs the buyer in. Whoever has an account is asked by mail before it joins the company.",
    }),
    name: nameSchema(120).openapi({ description: "Of a new account.", example: "Maya Hartley" }),
    language: languageSchema.optional().openapi({ description: "Of the mails; else the company's." }),
    role_id: roleId.optional().openapi({
      description: "Without a role and capabilities the first of a company is its administrator.",
    }),
    location_id: locationId.optional(),
    capabilities: capabilitiesSchema.optional(),
    credentials: z.enum(["link", "temporary_password", "none"]).openapi({
      description:
        "What is mailed to a new account: a link to choose a password, or a temporary one that has to be changed. Both work for 7 days. Whoever has an account gets a link to confirm in any case, and so does everybody who is added by staff of the scope `own`.",
      example: "link",
    }),
  })
  .openapi("BuyerInput", {
    example: {
      company_id: "com_01k9w8zv6se7r8x9y0a1b2c3d4",
      email: "maya@hartley.example",
      name: "Maya Hartley",
      credentials: "link",
    },
  });

export const ColleagueInput = z
  .object({
    email: emailSchema.openapi({
      description: "Gets a link with which the person confirms, and chooses a password where there is none.",
    }),
    name: nameSchema(120).openapi({
      description: "The person's name, shown until they confirm; that of a new account.",
      example: "Tom Hartley",
    }),
    language: languageSchema.optional().openapi({ description: "Of the mails; else the company's." }),
    role_id: roleId,
    location_id: locationId.optional(),
  })
  .openapi("ColleagueInput", {
    example: {
      email: "tom@hartley.example",
      name: "Tom Hartley",
      role_id: "brl_01k9w8zv6se7r8x9y0a1b2c3d4",
    },
  });

const status = z
  .enum(["active", "inactive", "invited"])
  .optional()
  .openapi({ description: "Only those in this state; `invited`: not confirmed yet.", example: "active" });

export const colleagueFilters = z.object({ ...listQuery, status });

export const buyerFilters = z.object({
  ...listQuery,
  q: z.string().max(120).optional().openapi({ description: "Part of the name or e-mail.", example: "maya" }),
  company_id: idFilter("com", "Only members of this company."),
  status,
  updated_since: timeSchema.optional().openapi({ description: "Only what changed at or after this time." }),
});

const token = z.string().max(200).openapi({
  description: "From the fragment of the link in the mail: `#token=…`.",
  example: "mbr_01k9w8zv6se7r8x9y0a1b2c3d4_…",
});
const email = z
  .string()
  .openapi({ description: "Whom the link was sent to; signs in.", example: "tom@hartley.example" });

export const MembershipTokenSchema = z.object({ token }).openapi("MembershipLookup");

export const MembershipPreviewSchema = z
  .object({
    supplier_name: z.string().openapi({ example: "Bolts & Co" }),
    company_name: z.string().openapi({ example: "Hartley Gifts Ltd" }),
    invited_by: z.string().nullable().openapi({
      description: "The colleague who asks; null where the supplier does.",
      example: "Maya Hartley",
    }),
    email,
    name: z.string().openapi({ example: "Tom Hartley" }),
    choose_password: z.boolean().openapi({
      description: "Whether a password has to be chosen; else the account keeps its own.",
      example: true,
    }),
    expires_at: timeSchema,
  })
  .openapi("MembershipPreview");

export const MembershipConfirmation = z
  .object({
    token,
    password: newPasswordSchema.optional().openapi({
      description: "Where `choose_password` says so: at least ten characters.",
      format: "password",
    }),
  })
  .openapi("MembershipConfirmation");

export const MembershipConfirmedSchema = z
  .object({
    email,
    company: CompanyRefSchema,
    device: z.string().openapi({
      description: "Keep it in this browser and send it with the next sign-in.",
      example: "dev_4fK0…",
    }),
  })
  .openapi("MembershipConfirmed");
