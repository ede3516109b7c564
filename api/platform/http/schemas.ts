/** Wire shapes that every module shares. */
import { z } from "@hono/zod-openapi";
import { isId } from "../../kernel/id.ts";
import type { Money } from "../../kernel/money.ts";

/** A TypeID of one prefix. In a path a malformed id is a missing record, so paths use `pathId`. */
export const idSchema = (prefix: string, what: string) =>
  z
    .string()
    .refine((text) => isId(prefix, text), { message: `must be the id of a ${what} (${prefix}_…)` })
    .openapi({ description: `Id of the ${what}.`, example: `${prefix}_01k9w8zv6se7r8x9y0a1b2c3d4` });

export const pathId = (prefix: string, what: string) =>
  z.object({
    id: z
      .string()
      .max(64)
      .openapi({
        param: { name: "id", in: "path" },
        description: `Id of the ${what}.`,
        example: `${prefix}_01k9w8zv6se7r8x9y0a1b2c3d4`,
      }),
  });

const decimalText = (pattern: RegExp, message: string) => z.string().regex(pattern, { message });

export const quantitySchema = decimalText(
  /^\d{1,12}(\.\d{1,6})?$/,
  'must be a decimal string such as "12"',
).openapi({
  description: "Exact decimal in the product's unit.",
  example: "12",
});
export const positiveQuantity = quantitySchema.refine((text) => /[1-9]/.test(text), {
  message: "must be more than zero",
});
export const priceAmount = decimalText(
  /^\d{1,12}(\.\d{1,6})?$/,
  "must be a decimal string with at most six decimals",
).openapi({
  description: "Exact decimal with up to six places.",
  example: "0.85",
});
export const rateSchema = decimalText(/^\d{1,3}(\.\d{1,4})?$/, 'must be a percentage such as "20"').openapi({
  description: "Percent, as an exact decimal.",
  example: "20",
});
export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, { message: "must be an ISO 4217 code" })
  .openapi({ description: "ISO 4217 code.", example: "GBP" });
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: "must be a BCP 47 tag" })
  .openapi({ description: "BCP 47 language tag.", example: "en" });
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { message: "must be an ISO 3166-1 alpha-2 code" })
  .openapi({ description: "ISO 3166-1 alpha-2 code.", example: "GB" });
/** ISO 8601 has a year 0, PostgreSQL has not. */
const notYearZero = [(text: string) => !text.startsWith("0000"), { message: "has no year 0000" }] as const;
export const dateSchema = z.iso
  .date()
  .refine(...notYearZero)
  .openapi({ description: "Calendar date.", example: "2026-12-01" });
export const timeSchema = z.iso
  .datetime()
  .refine(...notYearZero)
  .openapi({ description: "RFC 3339, UTC.", example: "2026-11-22T14:00:00.000Z" });
export const emailSchema = z.email().max(254).openapi({ example: "anna@example.com" });
/** A password being chosen; one that is only checked may be anything. */
export const newPasswordSchema = z
  .string()
  .min(10)
  .max(200)
  .openapi({ description: "At least ten characters.", format: "password", example: "a long password" });
export const urlSchema = z.url({ protocol: /^https?$/ }).max(2000);
const wellFormed = { message: "must be well-formed Unicode" };
/** One line of text for people: no control characters, trimmed. */
export const lineSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, { message: "must not contain control characters" })
    .refine((text) => text.isWellFormed(), wellFormed);
/** What sends a mail's reader to a page, or turns the words around it the other way. */
const NO_NAME = /:\/\/|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/**
 * What somebody calls a person or a company. It stands in mails that we send to whomever they name, between words of ours: no
 * link, and nothing that makes the rest read otherwise.
 */
export const nameSchema = (max: number) =>
  lineSchema(max).refine((text) => !NO_NAME.test(text), {
    message: "must be a name: no link, nothing that changes the direction of writing",
  });
/** Several lines; a NUL is what PostgreSQL cannot store. */
export const textSchema = (max: number) =>
  z
    .string()
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    .regex(/^[^\u0000]*$/, { message: "must not contain NUL" })
    .refine((text) => text.isWellFormed(), wellFormed);
export const externalId = lineSchema(120).openapi({
  description: "The record's key in the supplier's own system, unique per supplier.",
  example: "ERP-4711",
});

export const MoneySchema = z
  .object({
    amount: z.string().openapi({ description: "Exact decimal in the currency's digits." }),
    currency: currencySchema,
  })
  .openapi("Money", { example: { amount: "1234.50", currency: "GBP" } }) satisfies z.ZodType<Money>;

/** A named component or null. `.nullable()` would make the component itself nullable everywhere in the document. */
export const orNull = <T extends z.ZodType>(component: T) => z.union([component, z.null()]);

export const TotalsSchema = z
  .object({
    net: MoneySchema,
    taxes: z.array(z.object({ rate: rateSchema, base: MoneySchema, amount: MoneySchema })),
    gross: MoneySchema,
  })
  .openapi("Totals", {
    description: "Tax is computed once per rate on the sum of the rounded line nets, and rounded once.",
  });

export const listQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(50)
    .openapi({ description: "Rows per page.", example: 50 }),
  cursor: z.string().max(2000).optional().openapi({ description: "`next_cursor` of the page before." }),
};

/** A filter by a record's id; what is none of ours matches nothing. */
export const idFilter = (prefix: string, description: string) =>
  z
    .string()
    .max(64)
    .optional()
    .openapi({ description, example: `${prefix}_01k9w8zv6se7r8x9y0a1b2c3d4` });
export const externalIdFilter = z
  .string()
  .max(120)
  .optional()
  .openapi({ description: "The one with this key of the supplier's own system.", example: "ERP-4711" });
export const statusFilter = z
  .enum(["active", "inactive"])
  .optional()
  .openapi({ description: "Only those in this state.", example: "active" });

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    data: z.array(item),
    next_cursor: z.string().nullable().openapi({
      description: "Asks for the next page; null on the last one.",
      example: "WyJvcmRfMDFrOXc4enY2c2U3cjh4OXkwYTFiMmMzZDQiXQ",
    }),
  });

export const json = <T extends z.ZodType>(schema: T) => ({ content: { "application/json": { schema } } });
export const answer = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  ...json(schema),
});
export const body = <T extends z.ZodType>(schema: T) => ({ body: { required: true, ...json(schema) } });
