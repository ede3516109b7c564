import { z } from "@hono/zod-openapi";
import { effectivePermissions } from "../../platform/auth/standing.ts";
import {
  emailSchema,
  idSchema,
  lineSchema,
  listQuery,
  newPasswordSchema,
  statusFilter,
  timeSchema,
  urlSchema,
} from "../../platform/http/schemas.ts";
import { permissionsSchema, scopeSchema } from "../roles/index.ts";
import type { roles } from "../roles/tables.ts";
import type { staff, staffTotp } from "./tables.ts";

const name = lineSchema(120).openapi({
  description: "How colleagues and buyers know them.",
  example: "Olga Nowak",
});
const title = lineSchema(120).nullable().openapi({
  description: "What they are; buyers see it of their representative.",
  example: "Key account manager",
});
const phone = lineSchema(40)
  .nullable()
  .openapi({ description: "Buyers see it of their representative.", example: "+48 22 555 01 20" });
const photoUrl = urlSchema.nullable().openapi({
  description: "A portrait; buyers see it of their representative.",
  example: "https://www.bolts.example/staff/olga.jpg",
});
const words = (description: string, example: string[]) =>
  z.array(lineSchema(60)).max(50).openapi({ description, example });
const clientTypes = words("Types of clients they are proposed for as representative.", ["wholesale"]);
const regions = words("Regions they are proposed for as representative.", ["PL-MZ"]);
const roleId = idSchema("rol", "role").nullable();
const status = z.string().openapi({ description: "`active` or `inactive`.", example: "active" });
const effective = z.array(z.string()).openapi({
  description: "What they may do: the role's permissions and their own, as far as the scope allows.",
  example: ["companies.read", "orders.read", "orders.accept"],
});

export const StaffMemberSchema = z
  .object({
    id: idSchema("stf", "staff member"),
    name,
    email: z
      .string()
      .openapi({ description: "Signs them in; in lower case.", example: "olga@bolts.example" }),
    title,
    phone,
    photo_url: photoUrl,
    status,
    role_id: roleId,
    permissions: z
      .array(z.string())
      .openapi({ description: "Their own, beside the role's.", example: ["orders.accept"] }),
    scope: scopeSchema,
    client_types: clientTypes,
    regions,
    effective_permissions: effective,
    totp_enabled: z
      .boolean()
      .openapi({ description: "Whether signing in asks for a second proof.", example: true }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("StaffMember");

export const StaffMeSchema = z
  .object({
    id: idSchema("stf", "staff member"),
    name,
    email: z.string().openapi({ description: "In lower case.", example: "olga@bolts.example" }),
    title,
    phone,
    photo_url: photoUrl,
    role: z
      .object({ id: idSchema("rol", "role"), name: z.string().openapi({ example: "Sales" }) })
      .nullable()
      .openapi({ description: "Null for none." }),
    permissions: effective,
    scope: scopeSchema,
    totp_enabled: z.boolean().openapi({ description: "Whether a second proof is set up.", example: true }),
    totp_required: z.boolean().openapi({
      description: "Whether the role asks for one: until it is set up, `permissions` is empty.",
      example: false,
    }),
  })
  .openapi("StaffMe", { description: "Who is signed in, and what they may do." });

const profile = {
  title,
  phone,
  photo_url: photoUrl,
  client_types: clientTypes,
  regions,
  role_id: roleId,
  permissions: permissionsSchema,
};

export const StaffInput = z
  .object({
    name,
    email: emailSchema.openapi({ description: "Signs them in, in any case." }),
    password: newPasswordSchema,
  })
  .extend(z.object(profile).partial().shape)
  .openapi("StaffInput", {
    example: {
      name: "Olga Nowak",
      email: "olga@bolts.example",
      password: "a long password",
      permissions: ["orders.read", "orders.accept"],
    },
  });

export const StaffChange = z
  .object({
    name,
    ...profile,
    status: z
      .enum(["active", "inactive"])
      .openapi({ description: "An inactive member cannot sign in, and is signed out everywhere." }),
  })
  .partial()
  .openapi("StaffChange", {
    description: "Absent = unchanged, null = clear.",
    example: { status: "inactive" },
  });

export const staffFilters = z.object({ ...listQuery, status: statusFilter });

export interface StaffRow {
  readonly member: typeof staff.$inferSelect;
  readonly role: typeof roles.$inferSelect | null;
  /** The second proof as it is kept; null for none. */
  readonly totp: typeof staffTotp.$inferSelect | null;
}

export function presentStaff({ member, role, totp }: StaffRow): z.infer<typeof StaffMemberSchema> {
  return {
    id: member.id,
    name: member.name,
    email: member.email,
    title: member.title,
    phone: member.phone,
    photo_url: member.photoUrl,
    status: member.status,
    role_id: member.roleId,
    permissions: [...member.permissions],
    scope: role?.scope ?? "all",
    client_types: [...member.clientTypes],
    regions: [...member.regions],
    effective_permissions: effectivePermissions(member.permissions, role),
    totp_enabled: isOn(totp),
    created_at: member.createdAt.toISOString(),
    updated_at: member.updatedAt.toISOString(),
  };
}

export function presentStaffMe({ member, role, totp }: StaffRow): z.infer<typeof StaffMeSchema> {
  const required = role?.totpRequired ?? false;
  return {
    id: member.id,
    name: member.name,
    email: member.email,
    title: member.title,
    phone: member.phone,
    photo_url: member.photoUrl,
    role: role && { id: role.id, name: role.name },
    permissions: required && !isOn(totp) ? [] : effectivePermissions(member.permissions, role),
    scope: role?.scope ?? "all",
    totp_enabled: isOn(totp),
    totp_required: required,
  };
}

/** Started, and confirmed by a first code. */
function isOn(totp: StaffRow["totp"]): boolean {
  return totp !== null && totp.confirmedAt !== null;
}

export const TotpCode = z
  .object({
    code: z
      .string()
      .trim()
      .min(6)
      .max(40)
      .openapi({ description: "Six digits from the phone, or a recovery code.", example: "123456" }),
  })
  .openapi("TotpCode");

export const TotpSecretSchema = z
  .object({
    secret: z.string().openapi({
      description: "For typing into an authenticator; base 32, shown this once.",
      example: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    }),
    otpauth_uri: z.string().openapi({
      description: "The same as a URI, to be shown as a QR code.",
      example:
        "otpauth://totp/Bolts:olga%40bolts.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Bolts",
    }),
  })
  .openapi("TotpSecret");

export const RecoveryCodesSchema = z
  .object({
    recovery_codes: z.array(z.string()).openapi({
      description: "For the day the phone is lost; each counts once, and they are shown this once.",
      example: ["K7QWM-2TZ4A"],
    }),
  })
  .openapi("RecoveryCodes");
