import { z } from "@hono/zod-openapi";
import type { BuyerCapability } from "../../platform/auth/permissions.ts";
import {
  idFilter,
  idSchema,
  languageSchema,
  lineSchema,
  listQuery,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { CompanyRefSchema, OwnCompanySchema } from "../companies/index.ts";
import type { buyers } from "./tables.ts";

const buyerId = idSchema("buy", "buyer");
const name = z.string().openapi({ example: "Maya Hartley" });
const email = z
  .string()
  .openapi({ description: "Signs the buyer in; in lower case.", example: "maya@hartley.example" });
const status = z.string().openapi({ description: "`active` or `inactive`.", example: "active" });

const BuyerSchema = z
  .object({ id: buyerId, name, email, language: languageSchema.nullable() })
  .openapi("Buyer", { description: "A person who orders." });

export const MeSchema = z
  .object({
    buyer: BuyerSchema,
    company: OwnCompanySchema,
    companies: z
      .array(CompanyRefSchema)
      .openapi({ description: "All companies the buyer may sign in for, by name." }),
    capabilities: z.array(z.string()).openapi({
      description: "What the buyer may do for the company.",
      example: ["prices.view", "carts.edit", "orders.submit"],
    }),
  })
  .openapi("Me");

export const AdminBuyerSchema = z
  .object({
    id: buyerId,
    name,
    email,
    language: languageSchema.nullable(),
    status,
    companies: z
      .array(CompanyRefSchema)
      .openapi({ description: "The companies the buyer orders for, by name." }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("AdminBuyer");

export const BuyerChange = z
  .object({
    name: lineSchema(120),
    language: languageSchema.nullable(),
    status: z
      .enum(["active", "inactive"])
      .openapi({ description: "An inactive buyer cannot sign in, and is signed out everywhere." }),
  })
  .partial()
  .openapi("BuyerChange", {
    description: "Absent = unchanged, null = clear.",
    example: { status: "inactive" },
  });

export const buyerFilters = z.object({
  ...listQuery,
  q: z.string().max(120).optional().openapi({ description: "Part of the name or e-mail.", example: "maya" }),
  company_id: idFilter("com", "Only members of this company."),
  status: z.enum(["active", "inactive"]).optional().openapi({ description: "Only accounts in this status." }),
  updated_since: timeSchema.optional().openapi({ description: "Only what changed at or after this time." }),
});

type Row = Pick<typeof buyers.$inferSelect, "id" | "name" | "email" | "language">;

export interface MembershipFacts {
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly vatId: string | null;
  };
  readonly capabilities: readonly BuyerCapability[];
}

/** The buyer as it sees itself, signed in for one of its companies. */
export function presentMe(
  buyer: Row,
  own: MembershipFacts,
  memberships: readonly MembershipFacts[],
): z.infer<typeof MeSchema> {
  return {
    buyer: { id: buyer.id, name: buyer.name, email: buyer.email, language: buyer.language },
    company: {
      id: own.company.id,
      name: own.company.name,
      status: own.company.status,
      vat_id: own.company.vatId,
    },
    companies: memberships.map(({ company }) => ({ id: company.id, name: company.name })),
    capabilities: [...own.capabilities],
  };
}

export interface AdminBuyerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string | null;
  readonly status: "active" | "inactive";
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly companies: { id: string; name: string }[];
}

export function presentAdminBuyer(row: AdminBuyerRow): z.infer<typeof AdminBuyerSchema> {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: row.language,
    status: row.status,
    companies: row.companies,
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  };
}
