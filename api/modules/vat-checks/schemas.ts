import { z } from "@hono/zod-openapi";
import { idSchema, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import type { vatChecks } from "./tables.ts";

export const VatCheckSchema = z
  .object({
    id: idSchema("vat", "VAT check"),
    vat_id: z.string().openapi({ description: "What was asked about.", example: "DE136695976" }),
    status: z.string().openapi({ description: "`valid`, `invalid` or `not_checked`.", example: "valid" }),
    reason: z.string().nullable().openapi({
      description:
        "Why there is no answer, e.g. `ms_unavailable`, `unreachable`, `not_in_vies`, `switched_off`, or `waiting` where it came by an import and is asked about soon.",
      example: null,
    }),
    request_identifier: z.string().nullable().openapi({
      description: "The register's number of the consultation, given where the supplier's own VAT ID is set.",
      example: "WAPIAAAAY0C2zX9k",
    }),
    name: z.string().nullable().openapi({ description: "As the register has it.", example: "BOLZEN GMBH" }),
    address: z.string().nullable().openapi({
      description: "As the register has it.",
      example: "MUSTERWEG 1\n10115 BERLIN",
    }),
    at: timeSchema.openapi({ description: "When it was asked." }),
  })
  .openapi("VatCheck", { description: "What the EU's register (VIES) answered, kept as evidence." });

export const vatCheckFilters = z.object(listQuery);

export function presentVatCheck(row: typeof vatChecks.$inferSelect): z.infer<typeof VatCheckSchema> {
  return {
    id: row.id,
    vat_id: row.vatId,
    status: row.status,
    reason: row.reason,
    request_identifier: row.requestIdentifier,
    name: row.name,
    address: row.address,
    at: row.at.toISOString(),
  };
}
