import { boolean, index, text } from "drizzle-orm/pg-core";
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
    /** What buyers and staff call it by; the same for the token that replaces this one. Older sessions have none. */
    publicId: id(),
    /** Null for clients that are not browsers. */
    origin: text(),
    /** Browser and system, for the list of one's sessions. */
    device: text(),
    /** How it began: a password, or the supplier's own backend. */
    kind: text({ enum: ["sign_in", "hand_off"] })
      .notNull()
      .default("sign_in"),
    /** Begun with a temporary password: nothing else may be done before it is changed. */
    restricted: boolean().notNull().default(false),
    lastSeenAt: instant(),
    /** A newer token took its place; it lives a little longer for the other tabs. */
    replacedAt: instant(),
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
    /** What the member calls it by. Older sessions have none. */
    publicId: id(),
    /** The intranet it was begun on; null for clients that are not browsers. */
    origin: text(),
    /** Browser and system, for the list of one's sessions. */
    device: text(),
    lastSeenAt: instant(),
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
