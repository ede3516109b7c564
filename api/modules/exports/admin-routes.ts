import { z } from "@hono/zod-openapi";
import { notFound } from "../../platform/http/problems.ts";
import { newRouter, operation, type RequestContext } from "../../platform/http/router.ts";
import { idFilter, idSchema, statusFilter, timeSchema } from "../../platform/http/schemas.ts";
import { listCompanies } from "../conditions/index.ts";
import { FIELDS } from "../imports/domain/fields.ts";
import { listPriceEntries } from "../price-lists/index.ts";
import { adminListProducts } from "../products/index.ts";
import { listStock } from "../stock/index.ts";
import { answerExport, type Exported } from "./queries.ts";

const format = z.enum(["csv", "ndjson"]).default("csv").openapi({
  description: "CSV for spreadsheets, or one JSON row a line, as the bulk operation takes it.",
  example: "csv",
});
const since = timeSchema.optional().openapi({ description: "Only what changed since then." });

const RULES =
  "Sent while it is read, however many rows there are. Its columns are the fields of an import, so a file that comes back " +
  "unchanged changes nothing; in CSV no text becomes a formula. A connection that breaks off means that rows are missing.";

function route<P extends string, Q extends z.ZodRawShape>(
  what: { readonly path: P; readonly operationId: string; readonly rows: string },
  filters: Q,
) {
  const exporting = {
    method: "get" as const,
    path: what.path,
    operationId: what.operationId,
    summary: `Export ${what.rows}`,
    description: `All ${what.rows}. ${RULES}`,
    request: { query: z.object({ format, ...filters }) },
    responses: {
      200: {
        description: `The ${what.rows}.`,
        content: {
          "text/csv": { schema: z.string().openapi({ example: "external_id,name\n4711,Bolt M8\n" }) },
          "application/x-ndjson": {
            schema: z.string().openapi({ example: '{"external_id":"4711","name":"Bolt M8"}\n' }),
          },
        },
      },
    },
  };
  return operation("exports", "staff", exporting, "price_list_id" in filters ? [notFound] : []);
}

// A level says what there is, not what came.
const { delta: _, ...LEVELS } = FIELDS.stock;

const products = route(
  { path: "/v1/admin/exports/products", operationId: "exportProducts", rows: "products" },
  {
    status: statusFilter,
    category_id: idFilter("cat", "In this category or below it."),
    updated_since: since,
  },
);
const prices = route(
  { path: "/v1/admin/exports/prices", operationId: "exportPriceEntries", rows: "prices of a list" },
  { price_list_id: idSchema("prl", "price list") },
);
const stock = route(
  { path: "/v1/admin/exports/stock", operationId: "exportStock", rows: "stock levels" },
  { warehouse_id: idFilter("whs", "Of this warehouse."), updated_since: since },
);

const companies = route(
  { path: "/v1/admin/exports/companies", operationId: "exportCompanies", rows: "companies" },
  { updated_since: since },
);

/** A state that a company comes to by itself is none to be set. */
const SETTABLE = new Set(["active", "suspended", "closed"]);

/** The answer is a file of either kind, which the typed answers of the router have no word for. */
const file = (c: RequestContext, exported: Exported) => answerExport(c, exported) as Promise<never>;

export const adminRoutes = newRouter()
  .openapi(products, (c) => {
    const { format: as, ...filter } = c.req.valid("query");
    const read: Exported["read"] = (context, page) => adminListProducts(context, { ...filter, ...page });
    return file(c, { name: "products", fields: FIELDS.products, format: as, read });
  })
  .openapi(prices, (c) => {
    const { format: as, price_list_id: id } = c.req.valid("query");
    const read: Exported["read"] = (context, page) => listPriceEntries(context, { id, ...page });
    return file(c, { name: "prices", fields: FIELDS.prices, format: as, read });
  })
  .openapi(stock, (c) => {
    const { format: as, ...filter } = c.req.valid("query");
    const read: Exported["read"] = (context, page) => listStock(context, { ...filter, ...page });
    return file(c, { name: "stock", fields: LEVELS, format: as, read });
  })
  .openapi(companies, (c) => {
    const { format: as, ...filter } = c.req.valid("query");
    const read: Exported["read"] = async (context, asked) => {
      const page = await listCompanies(context, { ...filter, ...asked });
      const data = page.data.map(({ status, ...rest }) =>
        SETTABLE.has(status) ? { ...rest, status } : rest,
      );
      return { ...page, data };
    };
    return file(c, { name: "companies", fields: FIELDS.companies, format: as, read });
  });
