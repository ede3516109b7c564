import { z } from "@hono/zod-openapi";
import { plain } from "../../kernel/decimal.ts";
import { lineSchema, rateSchema } from "../../platform/http/schemas.ts";
import type { taxCategories } from "./tables.ts";

export const taxCategoryCode = z
  .string()
  .regex(/^[a-z0-9_-]{1,40}$/, { message: "must be 1 to 40 of a–z, 0–9, _ and -" })
  .openapi({ description: "The code products refer to.", example: "standard" });

export const TaxCategorySchema = z
  .object({ code: taxCategoryCode, name: z.string(), rate: rateSchema })
  .openapi("TaxCategory", { example: { code: "standard", name: "Standard rate", rate: "20" } });

export const TaxCategoryInput = z
  .object({ name: lineSchema(120), rate: rateSchema })
  .openapi("TaxCategoryInput", { example: { name: "Standard rate", rate: "20" } });

export function presentTaxCategory(row: Pick<typeof taxCategories.$inferSelect, "code" | "name" | "rate">) {
  return { code: row.code, name: row.name, rate: plain(row.rate) };
}
