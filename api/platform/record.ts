/** Writes what a command leaves behind, in its own transaction: one statement each, whatever the number of rows. */
import type { Tx } from "./db/scope.ts";
import { auditEntries, events } from "./tables.ts";

export type EventRow = Omit<typeof events.$inferInsert, "supplierId" | "position">;
export type AuditRow = Omit<typeof auditEntries.$inferInsert, "supplierId">;

export async function recordEvents(tx: Tx, rows: readonly EventRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db.insert(events).values(rows.map((row) => ({ ...row, supplierId: tx.supplierId })));
}

export async function recordAudit(tx: Tx, rows: readonly AuditRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db.insert(auditEntries).values(rows.map((row) => ({ ...row, supplierId: tx.supplierId })));
}
