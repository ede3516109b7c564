import { asc, desc, gt, inArray } from "drizzle-orm";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { presentTaxCategory } from "./schemas.ts";
import { taxCategories, taxRates } from "./tables.ts";

export const listTaxCategories = query({
  permission: { staff: "products.read" },
  run: async (tx, { limit, cursor }: { limit: number; cursor?: string | undefined }) => {
    const after =
      cursor === undefined ? undefined : gt(taxCategories.code, String(decodeCursor(cursor, 1)[0]));
    const rows = await tx.db
      .select()
      .from(taxCategories)
      .where(after)
      .orderBy(asc(taxCategories.code))
      .limit(limit + 1);
    const rates = await ratesOf(
      tx,
      rows.map((row) => row.code),
    );
    return page(
      rows,
      limit,
      (row) => [row.code],
      (row) =>
        presentTaxCategory(
          row,
          rates.filter(({ code }) => code === row.code),
        ),
    );
  },
});

export async function ratesOf(tx: Tx, codes: readonly string[]) {
  if (codes.length === 0) return [];
  return tx.db
    .select()
    .from(taxRates)
    .where(inArray(taxRates.code, [...codes]))
    .orderBy(asc(taxRates.code), asc(taxRates.country), desc(taxRates.validFrom));
}
