import { bigint, index, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { StaffPermission } from "../../kernel/permissions.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { supplierTable } from "../../platform/db/tables.ts";
import { roles } from "../roles/tables.ts";

export const staff = supplierTable(
  "staff",
  { key: ["id"] },
  {
    id: id().notNull(),
    /** Lower case. */
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    roleId: id(),
    /** Beside the role's. */
    permissions: jsonb().$type<readonly StaffPermission[]>().notNull(),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    /** What buyers see of their sales representative beside name and e-mail. */
    title: text(),
    phone: text(),
    photoUrl: text(),
    /** Which companies a sales representative is proposed for: those of such a type, in such a region. */
    clientTypes: jsonb().$type<readonly string[]>().notNull().default([]),
    regions: jsonb().$type<readonly string[]>().notNull().default([]),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("staff_role", [t.supplierId, t.roleId], [roles.supplierId, roles.id]),
    uniqueIndex("staff_email").on(t.supplierId, t.email),
    index("staff_of_role").on(t.supplierId, t.roleId),
  ],
);

/** A member's second proof: the secret they share with their phone, sealed, and the codes for the day it is lost. */
export const staffTotp = supplierTable(
  "staff_totp",
  { key: ["staffId"] },
  {
    staffId: id().notNull(),
    secret: text().notNull(),
    /** Null until a first code has shown that the phone knows the secret: nothing is asked for before. */
    confirmedAt: instant(),
    /** The last 30 seconds a code was used of: no code is taken twice. */
    lastStep: bigint({ mode: "number" }).notNull().default(0),
    /** Keyed hashes of those not used yet. */
    recoveryCodes: jsonb().$type<readonly string[]>().notNull().default([]),
    createdAt: instant().notNull(),
  },
  (t) => [refers("staff_totp_staff", [t.supplierId, t.staffId], [staff.supplierId, staff.id])],
);
