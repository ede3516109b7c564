import { type Builder, compiled } from "../../platform/db/compiled.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { hotQuery } from "../../platform/query.ts";
import { sightOfAsker, visible } from "../assortments/index.ts";
import { type PartNumberFound, presentPartNumber } from "./schemas.ts";

interface Page {
  readonly after: readonly [numberSort: string, productId: string];
  readonly take: number;
}

const partNumberPage = compiled(
  () => ({}),
  (check, _shape, { bind }: Builder<Page>) => {
    const after = [bind((input) => input.after[0]), bind((input) => input.after[1])];
    return `with credential as materialized (${check}), ${sightOfAsker(false)}, shown as materialized (
      select p.id, p.sku, p.name, n.part_number, n.number_sort, n.updated_at
      from part_numbers n join products p on p.id = n.product_id
      where n.company_id = (select company_id from credential) and (n.number_sort, n.product_id) > (${after.join(", ")})
        and p.status = 'active' and ${visible("p.id")}
      order by n.number_sort, n.product_id limit ${bind((input) => input.take)}
    )
    select (select to_json(credential) from credential) as credential,
      coalesce((select json_agg(shown order by number_sort, id) from shown), '[]') as rows`;
  },
);

interface PartNumberFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** By the company's own numbers. */
export const listPartNumbers = hotQuery({
  permission: { buyer: "prices.view" },
  statement: (check, { cursor, limit }: PartNumberFilter) => {
    const [number, id] = cursor === undefined ? ["", ""] : decodeCursor(cursor, 2).map(String);
    return partNumberPage(check, { after: [number ?? "", id ?? ""], take: limit + 1 });
  },
  present: (row, { limit }) =>
    page(row.rows as PartNumberFound[], limit, ({ number_sort, id }) => [number_sort, id], presentPartNumber),
});
