import { index, text } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable, supplierTable } from "../../platform/db/tables.ts";
import { memberships } from "../buyers/tables.ts";
import { staff } from "../staff/tables.ts";

/** A buyer signed in for one company, from one web origin. */
export const sessions = companyTable(
  "sessions",
  { key: ["id"] },
  {
    /** SHA-256 of the token. */
    id: text().notNull(),
    buyerId: id().notNull(),
    /** Null for clients that are not browsers. */
    origin: text(),
    /** Moves forward while the session is used, up to `endsAt`. */
    expiresAt: instant().notNull(),
    endsAt: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    refers(
      "sessions_membership",
      [t.supplierId, t.companyId, t.buyerId],
      [memberships.supplierId, memberships.companyId, memberships.buyerId],
    ),
    index("sessions_of_buyer").on(t.supplierId, t.buyerId),
    index("sessions_over").on(t.supplierId, t.expiresAt),
  ],
);

export const staffSessions = supplierTable(
  "staff_sessions",
  { key: ["id"] },
  {
    /** SHA-256 of the token. */
    id: text().notNull(),
    staffId: id().notNull(),
    expiresAt: instant().notNull(),
    endsAt: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    refers("staff_sessions_staff", [t.supplierId, t.staffId], [staff.supplierId, staff.id]),
    index("staff_sessions_of_staff").on(t.supplierId, t.staffId),
    index("staff_sessions_over").on(t.supplierId, t.expiresAt),
  ],
);
