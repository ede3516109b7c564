import { eq } from "drizzle-orm";
import type { Work } from "../../platform/command.ts";
import { addressUpdated } from "./events.ts";
import { addresses } from "./tables.ts";

const DEFAULTS = [
  ["is_billing_default", "isBillingDefault"],
  ["is_shipping_default", "isShippingDefault"],
] as const;

type Row = typeof addresses.$inferSelect;

/** Part of making or changing an address: whichever was the default before makes room for the one that becomes it. */
export async function moveDefaults(
  work: Work,
  rows: readonly Row[],
  next: Pick<Row, "id" | "companyId" | "isBillingDefault" | "isShippingDefault">,
): Promise<void> {
  for (const row of rows) {
    const given = row.id === next.id ? [] : DEFAULTS.filter(([, column]) => row[column] && next[column]);
    if (given.length === 0) continue;
    await work.db
      .update(addresses)
      .set({
        ...Object.fromEntries(given.map(([, column]) => [column, false])),
        version: row.version + 1,
        updatedAt: work.now,
      })
      .where(eq(addresses.id, row.id));
    const fields = given.map(([field]) => field);
    work.record(
      addressUpdated.name,
      row.id,
      fields.map((field) => ({ field, before: true, after: false })),
    );
    work.emit(addressUpdated, { recordId: row.id, companyId: row.companyId, data: { fields } });
  }
}
