import { z } from "@hono/zod-openapi";
import { BUYER_CAPABILITIES } from "../../kernel/permissions.ts";
import { idSchema, languageSchema, nameSchema, orNull, timeSchema } from "../../platform/http/schemas.ts";
import { BuyerRoleRefSchema, GrantSchema } from "../buyer-roles/index.ts";
import { CompanyRefSchema, OwnCompanySchema } from "../companies/index.ts";
import { type AdminBuyerRow, type ColleagueRow, grantsOf, type MembershipFacts } from "./domain/people.ts";
import type { buyers } from "./tables.ts";

const buyerId = idSchema("buy", "buyer");
const name = z.string().openapi({ example: "Maya Hartley" });
const email = z
  .string()
  .openapi({ description: "Signs the buyer in; in lower case.", example: "maya@hartley.example" });
const LocationRefSchema = z
  .object({
    id: idSchema("loc", "location"),
    name: z.string().openapi({ description: "The branch's name.", example: "Leeds" }),
  })
  .openapi("LocationRef");
const role = orNull(BuyerRoleRefSchema);
const location = orNull(LocationRefSchema);
const grants = z
  .array(GrantSchema)
  .openapi({ description: "What the buyer may do for the company, and how far each reaches." });
const roleId = idSchema("brl", "role");
const locationId = idSchema("loc", "location");

const SalesRepSchema = z
  .object({
    name: z.string().openapi({ example: "Olga Nowak" }),
    title: z.string().nullable().openapi({ description: "What they are.", example: "Key account manager" }),
    phone: z.string().nullable().openapi({ example: "+44 113 496 0000" }),
    email: z.string().openapi({ example: "olga@bolts.example" }),
    photo_url: z.string().nullable().openapi({ example: "https://bolts.example/people/olga.jpg" }),
  })
  .openapi("SalesRep", { description: "Who looks after the company at the supplier." });

const status = z.string().openapi({
  description: "`active`, `inactive`, or `invited`: the person has not confirmed yet.",
  example: "active",
});
const invitedUntil = timeSchema.nullable().openapi({
  description: "Until when the link works by which the person confirms; null where nobody is waited for.",
  example: "2026-11-29T14:00:00.000Z",
});
const personId = (what: string) =>
  z.string().openapi({
    description: `Id of the ${what}; while they are \`invited\`, of the waiting membership (\`mbr_…\`).`,
    example: "buy_01k9w8zv6se7r8x9y0a1b2c3d4",
  });

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
    grants,
    role: role.openapi({ description: "The buyer's role in the company." }),
    location: location.openapi({ description: "The branch the buyer orders for." }),
    sales_rep: orNull(SalesRepSchema),
  })
  .openapi("Me");

export const MeChange = z
  .object({
    name: nameSchema(120).openapi({ description: "One's own name.", example: "Maya Hartley" }),
    language: languageSchema.nullable().openapi({
      description: "Of the mails; null for the company's.",
      example: "en",
    }),
  })
  .partial()
  .openapi("MeChange", { description: "Absent = unchanged.", example: { name: "Maya Hartley" } });

export const AdminBuyerSchema = z
  .object({
    id: personId("buyer"),
    name,
    email,
    language: languageSchema.nullable(),
    status,
    invited_until: invitedUntil,
    companies: z
      .array(CompanyRefSchema)
      .openapi({ description: "The companies the buyer orders for, by name." }),
    memberships: z
      .array(
        z
          .object({
            company: CompanyRefSchema,
            role,
            location,
            status: z.string().openapi({
              description:
                "`active`; `inactive`: no more for this company; `invited`: not before the person confirms.",
              example: "active",
            }),
            capabilities: z
              .array(z.string())
              .openapi({ description: "Given beside the role.", example: ["orders.view"] }),
            grants,
          })
          .openapi("Membership"),
      )
      .openapi({ description: "What the buyer may do for each of the companies, by name." }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("AdminBuyer");

export const BuyerChange = z
  .object({
    name: nameSchema(120),
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

export const capabilitiesSchema = z
  .array(z.enum(BUYER_CAPABILITIES))
  .max(100)
  .openapi({ description: "Single capabilities beside the role's.", example: ["orders.view"] });

const membershipStatus = z
  .enum(["active", "inactive"])
  .openapi({ description: "An inactive member is signed out of this company at once." });

export const MembershipChangeSchema = z
  .object({
    role_id: roleId.nullable(),
    location_id: locationId.nullable(),
    capabilities: capabilitiesSchema,
    status: membershipStatus,
  })
  .partial()
  .openapi("MembershipChange", {
    description: "Absent = unchanged, null = clear. A role takes the place of single capabilities.",
    example: { status: "inactive" },
  });

export const ColleagueSchema = z
  .object({
    id: personId("colleague"),
    name,
    email,
    status,
    invited_until: invitedUntil,
    role,
    location,
    grants,
  })
  .openapi("Colleague", { description: "One of the company's people." });

export const ColleagueChange = z
  .object({ role_id: roleId, location_id: locationId.nullable(), status: membershipStatus })
  .partial()
  .openapi("ColleagueChange", {
    description: "Absent = unchanged, null = clear.",
    example: { status: "inactive" },
  });

type Row = Pick<typeof buyers.$inferSelect, "id" | "name" | "email" | "language">;

/** The buyer as it sees itself, signed in for one of its companies. */
export function presentMe(
  buyer: Row,
  own: MembershipFacts,
  memberships: readonly MembershipFacts[],
): z.infer<typeof MeSchema> {
  const { role, location, salesRep } = own;
  const granted = grantsOf(role?.grants, own.capabilities);
  return {
    buyer: { id: buyer.id, name: buyer.name, email: buyer.email, language: buyer.language },
    company: {
      id: own.company.id,
      name: own.company.name,
      status: own.company.status,
      vat_id: own.company.vatId,
    },
    companies: memberships.map(({ company }) => ({ id: company.id, name: company.name })),
    capabilities: granted.map(({ capability }) => capability),
    grants: granted,
    role: role && { id: role.id, name: role.name },
    location,
    sales_rep: salesRep && {
      name: salesRep.name,
      title: salesRep.title,
      phone: salesRep.phone,
      email: salesRep.email,
      photo_url: salesRep.photoUrl,
    },
  };
}

export function presentColleague(row: ColleagueRow): z.infer<typeof ColleagueSchema> {
  const { id, name, email, status, role, location } = row;
  const grants = grantsOf(row.grants, row.capabilities);
  return { id, name, email, status, invited_until: until(row.invited_until), role, location, grants };
}

export function presentAdminBuyer(row: AdminBuyerRow): z.infer<typeof AdminBuyerSchema> {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: row.language,
    status: row.status,
    invited_until: until(row.invited_until),
    companies: row.memberships.map(({ company }) => company),
    memberships: row.memberships.map((one) => ({
      ...one,
      capabilities: [...one.capabilities],
      grants: grantsOf(one.grants, one.capabilities),
    })),
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  };
}

const until = (time: string | null) => (time === null ? null : new Date(time).toISOString());
