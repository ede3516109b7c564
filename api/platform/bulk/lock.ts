import type { Tx } from "../db/scope.ts";

/**
 * One writer at a time of a noun's keys (`external_id`, SKU, place in the tree), until the transaction ends: what was
 * checked against the rows there are stays true while the chunk is written. Readers never wait.
 */
export async function lockKeys(tx: Tx, noun: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `keys of ${noun} ${tx.supplierId}`,
  ]);
}
