import { foreignKey, type PgColumn } from "drizzle-orm/pg-core";

/** A foreign key that carries the supplier: `(supplier_id, …)` on both sides, so a row cannot point into another supplier. */
export function refers(
  name: string,
  columns: [PgColumn, PgColumn, ...PgColumn[]],
  foreignColumns: [PgColumn, PgColumn, ...PgColumn[]],
) {
  return foreignKey({ name, columns: columns as never, foreignColumns: foreignColumns as never });
}
