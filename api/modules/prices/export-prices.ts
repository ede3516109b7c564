import { z } from "@hono/zod-openapi";
import { written } from "../../kernel/money.ts";
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
  ...[TEXT("SKU"), TEXT("Your number"), TEXT("Name", 40), TEXT("GTIN"), TEXT("Category", 24)],
  ...[TEXT("Unit", 8), TEXT("Packs"), NUMBER("From quantity"), NUMBER("Price"), NUMBER("Price is for")],
  ...[NUMBER("Price with tax"), NUMBER("List price"), TEXT("Currency", 8), TEXT("Discounts", 24)],
  ...[NUMBER("Tax %"), NUMBER("Recommended price"), TEXT("Recommended in", 8)],
  ...[NUMBER("Minimum"), NUMBER("Multiple"), NUMBER("Maximum"), TEXT("Valid until", 12)],
];

const money = (amount: string | null | undefined, currency: string) =>
  amount ? written(amount, currency) : null;

/** One line for each tier; what is on request has one without a price. */
function linesOf({ product, price, recommended_price, quantity_rules: rules }: Row): (string | null)[][] {
  const none = { min_quantity: null, amount: null, list_amount: undefined, gross_amount: undefined };
  const tiers = price.tiers.length > 0 ? price.tiers : [none];
  const cost = (amount: string | null | undefined) => money(amount, price.currency);
  const packs = product.packs.map(({ unit, quantity }) => `${unit} ${quantity}`).join(", ");
  const recommended = recommended_price && money(recommended_price.amount, recommended_price.currency);
  return tiers.map((tier) => [
    ...[product.sku, product.part_number, product.name, product.gtin, product.category_name],
    ...[product.unit, packs, tier.min_quantity, cost(tier.amount), price.base_quantity],
    ...[cost(tier.gross_amount), cost(tier.list_amount ?? tier.amount), price.currency],
    ...[price.discounts.map((one) => `${one.name} ${one.percent} %`).join(", "), price.tax_rate],
    ...[recommended, recommended_price?.currency ?? null],
    ...[rules.minimum, rules.multiple, rules.maximum, price.valid_until],
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
