import { asc, gt } from "drizzle-orm";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { presentTaxCategory } from "./schemas.ts";
import { taxCategories } from "./tables.ts";

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
    return page(rows, limit, (row) => [row.code], presentTaxCategory);
  },
});
