import { bulk, CHUNK, type Outcome } from "../../platform/bulk/bulk.ts";
import { checksKeepPlans } from "../../platform/db/plans.ts";
import { notFound } from "../../platform/http/problems.ts";
import { dayOfRow, tierOf } from "./domain/apply-entries.ts";
import { byProduct } from "./domain/by-product.ts";
import { setStatements } from "./domain/set-statements.ts";
import { priceEntriesImported } from "./events.ts";
import { PriceEntryRow } from "./schemas.ts";
import { retireSets, writeSets } from "./write-sets.ts";

// Imports into one list wait for each other; who reads prices or refers to the list does not.
const LOCK = "select id from price_lists where id = $1 for no key update";

const SETS = setStatements({
  beside: checksKeepPlans("products"),
  ...{ table: "price_entries", owner: "price_list_id" },
  insert: "insert into price_entries",
  remove: "delete from price_entries",
  change: "update price_entries",
});

interface Target {
  readonly priceListId: string;
}

/** Sets, changes and takes away tiers by product, first day and minimum quantity. */
export const importEntries = bulk<PriceEntryRow, Target>({
  permission: { staff: "prices.write" },
  audit: "price_list.entries_imported",
  event: priceEntriesImported,
  row: PriceEntryRow,
  identity: (row) => `${tierOf(row)} ${dayOfRow(row)} ${row.product_external_id}`,
  externalId: (row) => row.product_external_id,
  arrange: (rows) => byProduct(rows, ({ row }) => row.product_external_id, CHUNK),
  about: ["product_external_id", "min_quantity", "valid_from"],
  recordId: ({ priceListId }) => priceListId,
  write: async (work, rows, { priceListId }, mode): Promise<Outcome[]> => {
    const locking = work.query(LOCK, [priceListId]);
    const writing = writeSets(work, SETS, priceListId, rows, mode);
    writing.catch(() => {});
    const [list] = await locking;
    if (!list) throw notFound.refuse();
    return writing;
  },
  retire: (work, named, { priceListId }) => retireSets(work, SETS, priceListId, named),
});
