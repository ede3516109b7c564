import { eq, sql } from "drizzle-orm";
import { plain } from "../../kernel/decimal.ts";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { ratesOf } from "./queries.ts";
import { presentTaxCategory, SINCE_EVER } from "./schemas.ts";
import { taxCategories, taxRates } from "./tables.ts";

interface Input {
  readonly code: string;
  readonly country: string;
  readonly rate: string;
  readonly valid_from?: string | null | undefined;
}

/** Sets a country's rate from a day on. Orders keep the rate they were submitted with. */
export const putTaxRate = command({
  permission: { staff: "products.write" },
  audit: "tax_rate.put",
  run: async (work, { code, country, rate, valid_from }: Input) => {
    const validFrom = valid_from ?? SINCE_EVER;
    const [[category], rates] = await Promise.all([
      work.db.select().from(taxCategories).where(eq(taxCategories.code, code)).for("no key update"),
      ratesOf(work, [code]),
    ]);
    if (!category) throw notFound.refuse();
    await work.db
      .insert(taxRates)
      .values({ supplierId: work.supplierId, code, country, validFrom, rate, updatedAt: work.now })
      .onConflictDoUpdate({
        target: [taxRates.supplierId, taxRates.code, taxRates.country, taxRates.validFrom],
        set: { rate: sql`excluded.rate`, updatedAt: sql`excluded.updated_at` },
      });
    const known = rates.find((one) => one.country === country && one.validFrom === validFrom);
    const field = `rates.${country}.${valid_from ?? "ever"}`;
    if (known === undefined || plain(known.rate) !== plain(rate))
      work.changed(code, [{ field, before: known ? plain(known.rate) : null, after: plain(rate) }]);
    return presentTaxCategory(category, await ratesOf(work, [code]));
  },
});
