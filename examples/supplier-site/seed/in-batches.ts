import type { BulkResult } from "@listino/sdk";

export type Log = (message: string) => void;

const BATCH = 1_000;

/**
 * Sends rows a thousand at a time and says how far it is. A bulk call answers every row by itself, so one bad row does
 * not stop the others; here a refused row is a fault of the catalogue and ends the load with the first reasons.
 */
export async function inBatches<Row>(
  what: string,
  rows: readonly Row[],
  send: (batch: Row[]) => PromiseLike<BulkResult>,
  log: Log,
): Promise<void> {
  const refused: string[] = [];
  let changed = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const { results, summary } = await send(rows.slice(start, start + BATCH));
    changed += summary.created + summary.updated;
    refused.push(
      ...results.flatMap(({ external_id, error }) => (error ? `${external_id}: ${error.detail}` : [])),
    );
    log(
      `${what}: ${Math.min(start + BATCH, rows.length).toLocaleString("en")} of ${rows.length.toLocaleString("en")}`,
    );
  }
  if (refused.length > 0) {
    throw new Error(`${refused.length} ${what} were refused, first ${refused.slice(0, 3).join("; ")}`);
  }
  if (changed === 0) log(`${what}: already up to date`);
}
