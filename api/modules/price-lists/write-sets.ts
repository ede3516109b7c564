/** Writes sets of tiers for whoever owns them: part of the imports of price lists and of contracts' own prices. */
import type { Named, Outcome } from "../../platform/bulk/bulk.ts";
import type { Work } from "../../platform/command.ts";
import { planAnew } from "../../platform/db/plans.ts";
import { applySets, type DatedTier, dayOfRow, type EntryFields, tierOf } from "./domain/apply-entries.ts";
import { byProduct } from "./domain/by-product.ts";
import type { SetStatements } from "./domain/set-statements.ts";

interface ProductSets {
  readonly externalId: string;
  readonly productId: string;
  readonly rows: readonly DatedTier[];
}

type Row = EntryFields & { readonly product_external_id: string };

/** Rows of a product come one behind the other. */
export async function writeSets(
  work: Work,
  statements: SetStatements,
  owner: string,
  rows: readonly Row[],
  mode: "patch" | "full",
): Promise<Outcome[]> {
  const keys = JSON.stringify([...new Set(rows.map((row) => row.product_external_id))]);
  const found = await work.query<ProductSets>(statements.read, [owner, keys]);
  const products = new Map(found.map((one) => [one.externalId, one]));
  const write: object[] = [];
  const remove: object[] = [];
  const dated: string[] = [];
  const outcomes = byProduct(rows, (row) => row.product_external_id, 1).flatMap((group): Outcome[] => {
    const product = products.get(group[0]?.product_external_id ?? "");
    if (!product) return group.map(() => UNKNOWN_PRODUCT);
    const { productId } = product;
    const applied = applySets(product.rows, group, mode === "full");
    write.push(...applied.write.map((tier) => ({ productId, ...tier })));
    remove.push(...applied.remove.map((tier) => ({ productId, ...tier })));
    if (applied.dated) dated.push(productId);
    return applied.outcomes.map((outcome) =>
      outcome === "base_quantity_differs" ? BASE_DIFFERS : { status: outcome, id: productId },
    );
  });
  await Promise.all([
    remove.length > 0 && work.query(statements.remove, [owner, JSON.stringify(remove)]),
    write.length > 0 &&
      work.query(statements.write, [work.supplierId, owner, JSON.stringify(write), work.now.toISOString()]),
    dated.length > 0 && planAnew(work),
    dated.length > 0 && work.query(statements.close, [owner, JSON.stringify(dated)]),
  ]);
  return outcomes;
}

/** Takes away what a full set does not name; a product whose row is bad keeps everything. Says how many tiers. */
export async function retireSets(
  work: Work,
  statements: SetStatements,
  owner: string,
  named: Named<Row>,
): Promise<number> {
  const keys = [
    ...named.good.map((row) => ({ key: row.product_external_id, day: dayOfRow(row), tier: tierOf(row) })),
    ...named.bad.map((row) => ({ key: row.product_external_id, day: null, tier: null })),
  ];
  const gone = await work.query<{ product_id: string }>(statements.retire, [owner, JSON.stringify(keys)]);
  const products = [...new Set(gone.map((row) => row.product_id))];
  if (products.length > 0) work.send(statements.close, [owner, JSON.stringify(products)]);
  return gone.length;
}

const UNKNOWN_PRODUCT: Outcome = {
  status: "failed",
  error: {
    code: "unknown_product",
    detail: "There is no product with this external_id.",
    field: "product_external_id",
  },
};
const BASE_DIFFERS: Outcome = {
  status: "failed",
  error: {
    code: "base_quantity_differs",
    detail: "All tiers of a product on a list have the same base quantity: change them in one request.",
    field: "base_quantity",
  },
};
