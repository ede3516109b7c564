import { eq, sql } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { ratesOf } from "./queries.ts";
import { presentTaxCategory } from "./schemas.ts";
import { taxCategories } from "./tables.ts";

/** Makes or changes a category. Orders keep the rate they were submitted with. */
export const putTaxCategory = command({
  permission: { staff: "products.write" },
  audit: "tax_category.saved",
  run: async (work, input: { code: string; name: string; rate: string }) => {
    const [before] = await work.db
      .select()
      .from(taxCategories)
      .where(eq(taxCategories.code, input.code))
      .for("update");
    const [row] = await work.db
      .insert(taxCategories)
      .values({ ...input, supplierId: work.supplierId, updatedAt: work.now })
      .onConflictDoUpdate({
        target: [taxCategories.supplierId, taxCategories.code],
        set: { name: sql`excluded.name`, rate: sql`excluded.rate`, updatedAt: sql`excluded.updated_at` },
      })
      .returning();
    if (!row) throw new Error("an upsert returned no row");
    const rates = await ratesOf(work, [input.code]);
    const after = presentTaxCategory(row, rates);
    const was = before && presentTaxCategory(before, rates);
    const changes = (["name", "rate"] as const)
      .filter((field) => was?.[field] !== after[field])
      .map((field) => ({ field, before: was?.[field] ?? null, after: after[field] }));
    if (changes.length > 0) work.changed(row.code, changes);
    return after;
  },
});
