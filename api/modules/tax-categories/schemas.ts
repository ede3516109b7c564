import { z } from "@hono/zod-openapi";
import { plain } from "../../kernel/decimal.ts";
import { countrySchema, dateSchema, lineSchema, rateSchema } from "../../platform/http/schemas.ts";
import type { taxCategories, taxRates } from "./tables.ts";

/** The first day of a rate that has none. */
export const SINCE_EVER = "0001-01-01";

export const taxCategoryCode = z
  .string()
  .regex(/^[a-z0-9_-]{1,40}$/, { message: "must be 1 to 40 of a–z, 0–9, _ and -" })
  .openapi({ description: "The code products refer to.", example: "standard" });

const TaxRateSchema = z
  .object({
    country: countrySchema,
    valid_from: dateSchema.nullable().openapi({ description: "Its first day; null for since ever." }),
    rate: rateSchema,
  })
  .openapi("TaxRate");

export const TaxCategorySchema = z
  .object({
    code: taxCategoryCode,
    name: z.string(),
    rate: rateSchema.openapi({ description: "Where no rate of the company's country is known." }),
    rates: z.array(TaxRateSchema).openapi({ description: "By country and day, the latest first." }),
  })
  .openapi("TaxCategory", { example: { code: "standard", name: "Standard rate", rate: "20", rates: [] } });

export const TaxRateInput = z
  .object({
    rate: rateSchema,
    valid_from: dateSchema
      .nullish()
      .openapi({ description: "Its first day; since ever where it is left out." }),
  })
  .openapi("TaxRateInput", { example: { rate: "21", valid_from: "2027-01-01" } });

export const TaxCategoryInput = z
  .object({ name: lineSchema(120), rate: rateSchema })
  .openapi("TaxCategoryInput", { example: { name: "Standard rate", rate: "20" } });

type Row = Pick<typeof taxCategories.$inferSelect, "code" | "name" | "rate">;
type RateRow = Pick<typeof taxRates.$inferSelect, "country" | "validFrom" | "rate">;

export function presentTaxCategory(row: Row, rates: readonly RateRow[]) {
  return {
    code: row.code,
    name: row.name,
    rate: plain(row.rate),
    rates: rates.map(({ country, validFrom, rate }) => ({
      country,
      valid_from: validFrom === SINCE_EVER ? null : validFrom,
      rate: plain(rate),
    })),
  };
}
