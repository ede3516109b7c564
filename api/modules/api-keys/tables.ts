import { jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { StaffPermission } from "../../kernel/permissions.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";

export const apiKeys = supplierTable(
  "api_keys",
  { key: ["id"] },
  {
    id: id().notNull(),
    kind: text({ enum: ["publishable", "secret"] }).notNull(),
    name: text().notNull(),
    /** SHA-256 of the whole key. */
    hash: text().notNull(),
    /** The last four characters, for people to tell keys apart. */
    hint: text().notNull(),
    /** Web origins a publishable key may be used from. */
    origins: jsonb().$type<readonly string[]>().notNull(),
    scopes: jsonb().$type<readonly StaffPermission[]>().notNull(),
    createdAt: instant().notNull(),
    /** From then on it is worthless; ahead of now while a newer key takes its place. */
    revokedAt: instant(),
    /** To the hour. */
    lastUsedAt: instant(),
  },
  (t) => [uniqueIndex("api_keys_hash").on(t.supplierId, t.hash)],
);
