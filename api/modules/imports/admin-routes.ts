import { z } from "@hono/zod-openapi";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { newRouter, operation, type RequestContext } from "../../platform/http/router.ts";
import { answer, body, listOf, listQuery, pathId } from "../../platform/http/schemas.ts";
import { CSV_TYPE } from "../../platform/sheets/csv-writer.ts";
import { XLSX_TYPE } from "../../platform/sheets/xlsx-writer.ts";
import { cancelImport } from "./cancel-import.ts";
import { createImport, type FileInput } from "./create-import.ts";
import { importStatusConflict, unreadableFile } from "./problems.ts";
import { getImport, listErrorsAsCsv, listImportErrors, listImports } from "./queries.ts";
import { fileQuery, ImportErrorSchema, ImportSchema, ImportStart, kindSchema } from "./schemas.ts";
import { startImport } from "./start-import.ts";

const binary = {
  schema: {
    type: "string" as const,
    format: "binary",
    example: "external_id,sku,name\n4711,BOLT-8,Bolt M8\n",
  },
};

const create = operation(
  "imports",
  "staff",
  {
    method: "post",
    path: "/v1/admin/imports",
    operationId: "createImport",
    summary: "Upload a file of rows",
    description:
      "Takes CSV (up to 128 MB) or an XLSX workbook's first visible sheet (up to 16 MB) as the body itself, or as the " +
      "field `file` of a form (16 MB). Finds out the encoding, the delimiter, the row with the header and what the columns " +
      "mean, and waits for `startImport`. Nothing is written before that.",
    request: {
      query: fileQuery,
      body: {
        required: true,
        content: {
          "text/csv": binary,
          [XLSX_TYPE]: binary,
          "multipart/form-data": {
            schema: {
              type: "object" as const,
              required: ["file"],
              properties: { file: { ...binary.schema, description: "The file." } },
            },
          },
        },
      },
    },
    responses: { 201: answer("The import, waiting for its mapping.", ImportSchema) },
  },
  [unreadableFile, notFound, importStatusConflict],
);

const start = operation(
  "imports",
  "staff",
  {
    method: "post",
    path: "/v1/admin/imports/{id}/start",
    operationId: "startImport",
    summary: "Map the columns and start",
    description:
      "Says which column is which field, or takes what was suggested, and how numbers and dates are written. The rows are " +
      "written in the background in chunks of 1,000, by the same rules as the bulk operations and with the permissions of " +
      "whoever starts; read the import to see how far it is. A bad row fails alone. An import that is interrupted goes on " +
      "where it was, by itself; one that failed goes on when it is started again, within a day of its first start and " +
      "with the mapping it has: no row is written twice.",
    request: { params: pathId("imp", "import"), ...body(ImportStart) },
    responses: { 200: answer("The import, running.", ImportSchema) },
  },
  [importStatusConflict],
);

const cancel = operation(
  "imports",
  "staff",
  {
    method: "post",
    path: "/v1/admin/imports/{id}/cancel",
    operationId: "cancelImport",
    summary: "Give an import up",
    description: "Stops after the chunk at hand. What was written stays written.",
    request: { params: pathId("imp", "import") },
    responses: { 200: answer("The import, cancelled.", ImportSchema) },
  },
  [importStatusConflict],
);

const list = operation("imports", "staff", {
  method: "get",
  path: "/v1/admin/imports",
  operationId: "listImports",
  summary: "List imports",
  description: "Files and what became of them, the newest first.",
  request: {
    query: z.object({
      ...listQuery,
      kind: kindSchema.optional(),
      status: z
        .enum(["waiting_for_mapping", "running", "completed", "failed", "cancelled"])
        .optional()
        .openapi({ description: "Only those in this state.", example: "running" }),
    }),
  },
  responses: { 200: answer("A page of imports.", listOf(ImportSchema)) },
});

const get = operation("imports", "staff", {
  method: "get",
  path: "/v1/admin/imports/{id}",
  operationId: "getImport",
  summary: "Get an import",
  description: "How far it is, and what became of its rows.",
  request: { params: pathId("imp", "import") },
  responses: { 200: answer("The import.", ImportSchema) },
});

const errors = operation("imports", "staff", {
  method: "get",
  path: "/v1/admin/imports/{id}/errors",
  operationId: "listImportErrors",
  summary: "List what was wrong with a file",
  description: "Each bad cell by row and column, in the order of the file. More come while the import runs.",
  request: { params: pathId("imp", "import"), query: z.object(listQuery) },
  responses: { 200: answer("A page of errors.", listOf(ImportErrorSchema)) },
});

const errorFile = operation("imports", "staff", {
  method: "get",
  path: "/v1/admin/imports/{id}/errors.csv",
  operationId: "getImportErrorFile",
  summary: "Download what was wrong with a file",
  description: "The first 100,000 errors as CSV for a spreadsheet. No value becomes a formula there.",
  request: { params: pathId("imp", "import") },
  responses: {
    200: {
      description: "The errors.",
      content: { "text/csv": { schema: z.string().openapi({ example: "row,column,value,code,detail\n" }) } },
    },
  },
});

export const adminRoutes = newRouter()
  .openapi(create, async (c) =>
    c.json(await createImport(c.get("context"), await fileOf(c, c.req.valid("query"))), 201),
  )
  .openapi(start, async (c) =>
    c.json(await startImport(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }), 200),
  )
  .openapi(cancel, async (c) => c.json(await cancelImport(c.get("context"), c.req.valid("param")), 200))
  .openapi(list, async (c) => c.json(await listImports(c.get("context"), c.req.valid("query")), 200))
  .openapi(
    errorFile,
    async (c) =>
      c.body(await listErrorsAsCsv(c.get("context"), c.req.valid("param")), 200, {
        "Content-Type": CSV_TYPE,
        "Content-Disposition": 'attachment; filename="errors.csv"',
      }) as never,
  )
  .openapi(errors, async (c) =>
    c.json(
      await listImportErrors(c.get("context"), { ...c.req.valid("query"), ...c.req.valid("param") }),
      200,
    ),
  )
  .openapi(get, async (c) => c.json(await getImport(c.get("context"), c.req.valid("param")), 200));

type FileQuery = z.infer<typeof fileQuery>;

async function fileOf(c: RequestContext, query: FileQuery): Promise<FileInput> {
  if (query.kind === "prices" && query.price_list_id === undefined) {
    const detail = "prices go into a list";
    throw invalidRequest.refuse({ errors: [{ pointer: "/query/price_list_id", code: "required", detail }] });
  }
  const { stream, name } = await bodyFile(c);
  return {
    kind: query.kind,
    priceListId: query.price_list_id ?? null,
    dryRun: query.dry_run === "true",
    fileName: oneLine(query.file_name ?? name ?? `${query.kind}.csv`),
    encoding: query.encoding,
    delimiter: query.delimiter,
    headerRow: query.header_row,
    file: stream,
  };
}

/** A form may call its file whatever it likes. */
const oneLine = (name: string) =>
  name
    .toWellFormed()
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, 200);

async function bodyFile(c: RequestContext): Promise<{ stream: ReadableStream<Uint8Array>; name?: string }> {
  const { body: stream, headers } = c.req.raw;
  const type = headers.get("Content-Type") ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data")) return { stream: stream ?? new Blob().stream() };
  const form = await new Response(stream, { headers: { "Content-Type": type } }).formData().catch(() => null);
  const file = form?.get("file");
  if (file instanceof File) return { stream: file.stream(), name: file.name };
  throw invalidRequest.refuse({ errors: [{ pointer: "/file", code: "required", detail: "needs a file" }] });
}
