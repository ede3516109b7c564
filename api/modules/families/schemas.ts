import { z } from "@hono/zod-openapi";
import { externalId, idSchema, lineSchema, textSchema, timeSchema } from "../../platform/http/schemas.ts";

const options = z
  .array(lineSchema(80))
  .max(10)
  .refine((all) => new Set(all).size === all.length, { message: "names an option twice" })
  .openapi({
    description: "The attributes in which the variants differ, in the order they are chosen by.",
    example: ["Colour", "Size"],
  });
const fields = {
  name: lineSchema(300).optional().openapi({
    description: "Needed for a new family.",
    example: "Hanging heart T-light holder",
  }),
  description: textSchema(10_000).nullish().openapi({ example: "Wooden hearts for one tealight." }),
  options: options.optional(),
};

export const FamilyRow = z.object({ external_id: externalId, ...fields });
export type FamilyRow = z.infer<typeof FamilyRow>;

export const FamilyInput = z
  .object({ external_id: externalId.nullish(), ...fields, name: lineSchema(300) })
  .openapi("FamilyInput", { example: { name: "Hanging heart T-light holder", options: ["Colour"] } });

export const FamilyChange = z
  .object({ external_id: externalId.nullish(), ...fields })
  .openapi("FamilyChange", { example: { options: ["Colour", "Size"] } });

export const FamilySchema = z
  .object({
    id: idSchema("fam", "family"),
    external_id: externalId.nullable(),
    name: z.string().openapi({ example: "Hanging heart T-light holder" }),
    description: z.string().nullable().openapi({ example: "Wooden hearts for one tealight." }),
    options: z.array(z.string()).openapi({ example: ["Colour", "Size"] }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("Family");

/** As the statements of queries.ts select it. */
export interface FamilyFound {
  readonly id: string;
  readonly external_id: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly options: readonly string[];
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export function presentFamily({ version: _, created_at, updated_at, options, ...row }: FamilyFound) {
  return {
    ...row,
    options: [...options],
    created_at: new Date(created_at).toISOString(),
    updated_at: new Date(updated_at).toISOString(),
  };
}
