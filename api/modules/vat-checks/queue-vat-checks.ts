import { viesParts } from "../../kernel/vat-id.ts";
import { lockKeys } from "../../platform/bulk/lock.ts";
import { command } from "../../platform/command.ts";

/** VAT IDs that came since then and that nobody was ever asked about. */
const UNASKED = `
  select id as "companyId", vat_id as "vatId" from companies c
  where vat_id is not null and vat_status = 'not_checked' and updated_at >= $1::timestamptz
    and not exists (select from vat_checks v where v.record_id = c.id and v.vat_id = c.vat_id)
  order by id`;

const QUEUE = `
  insert into vat_checks (supplier_id, id, company_id, record_id, vat_id, status, reason, tries, retry_at, at)
  select $1, id, "companyId", "companyId", "vatId", 'not_checked', 'waiting', 0, $3::timestamptz, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as one(id text, "companyId" text, "vatId" text)`;

/** Thousands at once are not asked about at once: they are put where those wait whose register was out of order. */
export const queueVatChecks = command({
  permission: { system: true },
  audit: { none: "nothing is known yet" },
  run: async (work, { since }: { since: Date }) => {
    const [, unasked] = await Promise.all([
      lockKeys(work, "VAT checks"),
      work.query<{ companyId: string; vatId: string }>(UNASKED, [since.toISOString()]),
    ]);
    const rows = unasked
      .filter(({ vatId }) => viesParts(vatId) !== null)
      .map((one) => ({ id: work.id("vat"), ...one }));
    if (rows.length > 0) work.send(QUEUE, [work.supplierId, JSON.stringify(rows), work.now.toISOString()]);
  },
});
