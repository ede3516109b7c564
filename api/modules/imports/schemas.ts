import { z } from "@hono/zod-openapi";
import { idSchema, orNull, timeSchema } from "../../platform/http/schemas.ts";
import { ENCODINGS } from "../../platform/sheets/encoding.ts";
import { DATE_FORMATS } from "./domain/convert-date.ts";
import { FIELDS, KINDS } from "./domain/fields.ts";
import { restartableUntil } from "./domain/over.ts";
import type { imports } from "./tables.ts";

const fieldNames = KINDS.map((kind) => `${kind}: \`${Object.keys(FIELDS[kind]).join("`, `")}\``).join("; ");

export const kindSchema = z.enum(KINDS).openapi({ description: "What the rows are.", example: "products" });

export const fileQuery = z.object({
  kind: kindSchema,
  price_list_id: idSchema("prl", "price list")
    .optional()
    .openapi({ description: "The list that prices go into: needed for `kind=prices`." }),
  file_name: z.string().max(200).optional().openapi({
    description: "What people call the file; a multipart body says it itself.",
    example: "prices.csv",
  }),
  dry_run: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Check every row as if it were written, and write none.", example: "true" }),
  encoding: z
    .enum(ENCODINGS)
    .optional()
    .openapi({ description: "Of a CSV file; found out where it is not said.", example: "windows-1250" }),
  delimiter: z.enum([",", ";", "\t", "|"]).optional().openapi({
    description: "Between the columns of a CSV file; found out where it is not said.",
    example: ";",
  }),
  header_row: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .openapi({ description: "The row with the columns' names; found out where it is not said.", example: 3 }),
});

const SourceSchema = z
  .union([
    z.object({
      column: z.string().max(200).openapi({ description: "A column's name.", example: "Artikelnummer" }),
    }),
    z.object({
      const: z.string().max(2000).openapi({ description: "What every row has.", example: "standard" }),
    }),
  ])
  .openapi("ImportSource");

const MappingSchema = z.record(z.string().max(80), SourceSchema).openapi("ImportMapping", {
  description: `Each field's column, or one value for all rows. Fields of ${fieldNames}.`,
  example: { external_id: { column: "Artikelnummer" }, unit: { const: "C62" } },
});

const options = {
  decimal: z
    .enum([".", ","])
    .openapi({ description: "The decimal sign; the other one parts thousands.", example: "," }),
  date_format: z.enum(DATE_FORMATS).openapi({
    description: "How dates with strokes are written; ISO and dotted ones say it themselves.",
    example: "DD/MM/YYYY",
  }),
  mode: z.enum(["patch", "full"]).openapi({
    description: "`full` switches off what no row is about, after the last row.",
    example: "patch",
  }),
  empty: z.enum(["keep", "clear"]).openapi({
    description: "What an empty cell does: leaves the field as it is, or clears it.",
    example: "keep",
  }),
  allow_suspensions: z.boolean().openapi({
    description:
      "A full set of companies may suspend more than half of them; else the import fails with `too_many_suspensions`, and " +
      "goes on when it is started again with this.",
    example: true,
  }),
};

export const ImportStart = z
  .object({ mapping: MappingSchema.optional(), options: z.object(options).partial().optional() })
  .openapi("ImportStart", {
    example: {
      mapping: { external_id: { column: "Artikelnummer" }, name: { column: "Bezeichnung" } },
      options: { decimal: "," },
    },
  });

const count = (description: string) => z.int().openapi({ description, example: 1200 });

export const ImportSchema = z
  .object({
    id: idSchema("imp", "import"),
    kind: z.string().openapi({ description: `One of ${KINDS.join(", ")}.`, example: "products" }),
    price_list_id: idSchema("prl", "price list").nullable(),
    status: z.string().openapi({
      description: "`waiting_for_mapping`, `running`, `completed`, `failed` or `cancelled`.",
      example: "running",
    }),
    dry_run: z.boolean().openapi({ description: "Nothing is written." }),
    file_name: z.string().openapi({ example: "artikel.csv" }),
    format: z.string().nullable().openapi({ description: "`csv` or `xlsx`.", example: "csv" }),
    encoding: z.string().nullable().openapi({ description: "Of a CSV file.", example: "windows-1252" }),
    delimiter: z.string().nullable().openapi({ description: "Of a CSV file.", example: ";" }),
    header_row: z.int().nullable().openapi({ description: "The row with the columns' names.", example: 1 }),
    columns: z.array(
      z.object({
        name: z.string().openapi({ description: "Its header, or its letter.", example: "Artikelnummer" }),
        samples: z.array(z.string()).openapi({ description: "Its first values.", example: ["4711", "4712"] }),
      }),
    ),
    suggested_mapping: MappingSchema.openapi({
      description: "What the columns seem to mean by their names.",
    }),
    suggested_options: z
      .object({ decimal: z.string().optional().openapi({ description: "The decimal sign.", example: "," }) })
      .openapi({ description: "How the file seems to write numbers." }),
    mapping: orNull(MappingSchema).openapi({
      description: "What was started with.",
      example: { external_id: { column: "Artikelnummer" } },
    }),
    rows_total: count("Rows below the header that are not empty."),
    rows_done: count("Rows worked off so far."),
    created: count("Rows that made a record."),
    updated: count("Rows that changed a record."),
    unchanged: count("Rows that said what was so already."),
    failed: count("Rows that were refused: each is in the list of errors."),
    deactivated: count("Records switched off because `mode=full` did not name them."),
    problem: z
      .object({
        code: z.string().openapi({ example: "forbidden" }),
        detail: z.string().openapi({ example: "This needs the permission products.write." }),
      })
      .nullable()
      .openapi({
        description:
          "Why it failed as a whole, or what holds it up: `import_interrupted` while it is tried again by itself, " +
          "`import_given_up` once it is not, `upload_interrupted`, `mapping_missing`, or why its rows may not be written.",
      }),
    restartable_until: timeSchema.nullable().openapi({
      description: "`startImport` lets a failed import go on until then; null where it cannot.",
      example: null,
    }),
    created_at: timeSchema,
    finished_at: timeSchema.nullable(),
  })
  .openapi("Import");

export function presentImport(row: typeof imports.$inferSelect): z.infer<typeof ImportSchema> {
  return {
    id: row.id,
    kind: row.kind,
    price_list_id: row.priceListId,
    status: row.status,
    dry_run: row.dryRun,
    file_name: row.fileName,
    format: row.format,
    encoding: row.encoding,
    delimiter: row.delimiter,
    header_row: row.headerRow,
    columns: row.columns.map(({ name, samples }) => ({ name, samples: [...samples] })),
    suggested_mapping: row.suggestedMapping,
    suggested_options: row.suggestedOptions,
    mapping: row.mapping,
    rows_total: row.rowsTotal,
    rows_done: row.rowsDone,
    created: row.created,
    updated: row.updated,
    unchanged: row.unchanged,
    failed: row.failed,
    deactivated: row.deactivated,
    problem: row.problem,
    restartable_until: restartableUntil(row),
    created_at: row.createdAt.toISOString(),
    finished_at: row.finishedAt?.toISOString() ?? null,
  };
}

export const ImportErrorSchema = z
  .object({
    row: z.int().openapi({ description: "The row, as a spreadsheet numbers it.", example: 17 }),
    column: z.string().nullable().openapi({
      description: "The column's name; null where the row as a whole is meant.",
      example: "Preis",
    }),
    value: z.string().nullable().openapi({ description: "What stands there.", example: "12,5o" }),
    code: z.string().openapi({ example: "not_a_number" }),
    detail: z.string().openapi({ example: "A number was expected." }),
  })
  .openapi("ImportError");

export interface ErrorFound extends z.infer<typeof ImportErrorSchema> {
  readonly place: number;
}

export function presentError({ row, column, value, code, detail }: ErrorFound) {
  return { row, column, value, code, detail };
}
