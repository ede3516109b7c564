/** Writes what a command leaves behind, in its own transaction: one statement each, whatever the number of rows. */
import type { Tx } from "./db/scope.ts";
import type { auditEntries, events } from "./tables.ts";

export type EventRow = Omit<typeof events.$inferInsert, "supplierId" | "position">;
export type AuditRow = Omit<typeof auditEntries.$inferInsert, "supplierId">;

const EVENTS = `insert into events (supplier_id, id, type, record_id, company_id, actor, data, at)
  select $1, id, type, "recordId", "companyId", actor, data, at
  from jsonb_to_recordset($2::jsonb)
    as row(id text, type text, "recordId" text, "companyId" text, actor jsonb, data jsonb, at timestamptz)`;

const ENTRIES = `insert into audit_entries (supplier_id, id, record_id, company_id, action, actor, changes, request_id, at)
  select $1, id, "recordId", "companyId", action, actor, changes, "requestId", at
  from jsonb_to_recordset($2::jsonb)
    as row(id text, "recordId" text, "companyId" text, action text, actor jsonb, changes jsonb, "requestId" text, at timestamptz)`;

export async function recordEvents(tx: Tx, rows: readonly EventRow[]): Promise<void> {
  if (rows.length > 0) await tx.query(EVENTS, [tx.supplierId, JSON.stringify(rows)]);
}

export async function recordAudit(
  tx: Tx,
  rows: readonly AuditRow[],
  beside: readonly EventRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const entries = rows.map((row) => ({ ...row, companyId: companyOf(tx, row, beside) }));
  await tx.query(ENTRIES, [tx.supplierId, JSON.stringify(entries)]);
}

/** The company a change concerns, as the command's events tell it. */
function companyOf(tx: Tx, { recordId }: AuditRow, beside: readonly EventRow[]): string | null {
  if (tx.companyId !== "*") return tx.companyId;
  const own = beside.find((event) => event.recordId === recordId);
  if (own) return own.companyId ?? null;
  const concerned = new Set(beside.map((event) => event.companyId ?? null));
  const [only] = concerned;
  return concerned.size === 1 && only ? only : null;
}
