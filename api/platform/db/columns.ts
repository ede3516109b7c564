/** Column types that PGlite and PostgreSQL order and compare alike. */
import { customType, numeric, timestamp } from "drizzle-orm/pg-core";

/** A TypeID, compared byte by byte. */
export const id = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/** A stored sort key: text made comparable by `sortKey()`, compared byte by byte. */
export const sortable = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "C"',
});

/** An instant. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });

/** An exact decimal, read as PostgreSQL prints it. */
export const exact = () => numeric({ precision: 24, scale: 6 });

export { sortKey } from "../../kernel/sort-key.ts";
