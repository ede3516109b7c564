import { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { BYTE_ORDER_MARK, CSV_TYPE, csvLine } from "../../platform/sheets/csv-writer.ts";
import { encoded, streamOf } from "../../platform/sheets/streams.ts";
import { XLSX_TYPE, type XlsxCell, xlsx } from "../../platform/sheets/xlsx-writer.ts";
import { queryPrices } from "./queries.ts";
import { type PricePage, PriceQueryParams } from "./schemas.ts";

export const ExportPricesParams = PriceQueryParams.omit({ cursor: true, skip: true, limit: true }).extend({
  format: z
    .enum(["csv", "xlsx"])
    .default("csv")
    .openapi({ description: "The kind of file.", example: "xlsx" }),
});
type Params = z.infer<typeof ExportPricesParams>;

type Row = PricePage["data"][number];

const TEXT = (title: string, width = 16) => ({ title, width, number: false });
const NUMBER = (title: string) => ({ title, width: 12, number: true });
const COLUMNS = [
  ...[
    TEXT("SKU"),
    TEXT("Name", 40),
    TEXT("Category", 24),
    TEXT("Unit", 8),
    NUMBER("From quantity"),
    NUMBER("Price"),
  ],
  ...[
    NUMBER("Price is for"),
    NUMBER("List price"),
    TEXT("Currency", 8),
    TEXT("Discounts", 24),
    NUMBER("Tax %"),
  ],
  ...[NUMBER("Minimum"), NUMBER("Multiple"), TEXT("Valid until", 12)],
];

/** One line for each tier; what is on request has one without a price. */
function linesOf({ product, price, quantity_rules: rules }: Row): (string | null)[][] {
  const tiers =
    price.tiers.length > 0 ? price.tiers : [{ min_quantity: null, amount: null, list_amount: undefined }];
  return tiers.map((tier) => [
    ...[product.sku, product.name, product.category_name, product.unit, tier.min_quantity, tier.amount],
    ...[price.base_quantity, tier.list_amount ?? tier.amount, price.currency],
    price.discounts.map((one) => `${one.name} ${one.percent} %`).join(", "),
    ...[price.tax_rate, rules.minimum, rules.multiple, price.valid_until],
  ]);
}

/** Page by page, so that a list of any length is never held; each page is a read of its own. */
async function* pages(context: Context, params: Params, first: PricePage): AsyncGenerator<(string | null)[]> {
  for (let page = first; ; ) {
    for (const row of page.data) yield* linesOf(row);
    if (page.next_cursor === null) return;
    page = await readPage(context, params, page.next_cursor);
  }
}

async function readPage(
  context: Context,
  { format: _, ...filter }: Params,
  cursor?: string,
): Promise<PricePage> {
  const paging = {
    skip: 0,
    limit: 500,
    place: "/query" as const,
    ...(cursor === undefined ? {} : { cursor }),
  };
  const { text } = await queryPrices(context, { ...filter, ...paging });
  return JSON.parse(text) as PricePage;
}

async function* csv(rows: AsyncIterable<(string | null)[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(COLUMNS.map(({ title }) => title));
  for await (const row of rows) yield csvLine(row);
}

async function* cells(rows: AsyncIterable<(string | null)[]>): AsyncGenerator<XlsxCell[]> {
  for await (const row of rows)
    yield row.map((value, place) =>
      value !== null && value !== "" && COLUMNS[place]?.number ? { number: value } : value,
    );
}

/** *My price list* as a file. What refuses it does so before the first byte. */
export async function exportPrices(
  context: Context,
  params: Params,
): Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly headers: Record<string, string> }> {
  const rows = pages(context, params, await readPage(context, params));
  const headers = (type: string) => ({
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="prices-${context.now.toISOString().slice(0, 10)}.${params.format}"`,
  });
  return params.format === "csv"
    ? { stream: streamOf(encoded(csv(rows))), headers: headers(CSV_TYPE) }
    : { stream: xlsx({ name: "Prices", columns: COLUMNS, rows: cells(rows) }), headers: headers(XLSX_TYPE) };
}
