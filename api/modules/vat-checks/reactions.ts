/** When the EU's register is asked without anybody asking for it. */

import { viesParts } from "../../kernel/vat-id.ts";
import { openSystemScope } from "../../platform/db/scope.ts";
import type { Subscriber } from "../../platform/events/definition.ts";
import { type Schedule, systemContext } from "../../platform/jobs/schedules.ts";
import { companiesImported, companyCreated, companyRegistered, companyUpdated } from "../companies/events.ts";
import { askRegister } from "./ask-register.ts";
import { FORGOTTEN, findDue, findUnasked } from "./queries.ts";
import { queueVatChecks } from "./queue-vat-checks.ts";

/** A company's new VAT ID. */
export const askAboutCompany: Subscriber = {
  name: "ask-about-vat-id",
  events: [companyCreated.name, companyRegistered.name, companyUpdated.name],
  async handle({ ports }, event) {
    if (
      event.type === companyUpdated.name &&
      !companyUpdated.data.parse(event.data).fields.includes("vat_id")
    )
      return;
    const context = systemContext(ports, event.supplierId);
    const id = event.recordId;
    const vatId = await findUnasked(context, { id });
    if (vatId === null || !viesParts(vatId)) return;
    await askRegister(context, { recordId: id, companyId: id, vatId, tries: 0 });
  },
};

/** VAT IDs that came by the thousand are asked about a few at a time. */
export const queueImported: Subscriber = {
  name: "queue-imported-vat-ids",
  events: [companiesImported.name],
  handle: ({ ports }, { supplierId, at }) => queueVatChecks(systemContext(ports, supplierId), { since: at }),
};

const SUPPLIERS = `select distinct supplier_id from vat_checks v
  where retry_at <= $1::timestamptz and retry_at > $1::timestamptz - ${FORGOTTEN}
  and not exists (select from vat_checks later
    where later.supplier_id = v.supplier_id and later.record_id = v.record_id and later.id > v.id)`;

/** Whoever does not answer now will not in a moment either. */
const PATIENCE = 3;

/** After an outage, and what waits since an import. */
export const askAgain: Schedule = {
  name: "ask-about-vat-ids-again",
  due: async (ports, now) => {
    const rows = await openSystemScope(ports.db, "vat-checks-due", (tx) =>
      tx.query<{ supplier_id: string }>(SUPPLIERS, [now.toISOString()]),
    );
    return rows.map((row) => row.supplier_id);
  },
  run: async (context) => {
    let unanswered = 0;
    for (const { record_id, company_id, vat_id, tries } of await findDue(context, undefined)) {
      const question = { recordId: record_id, companyId: company_id, vatId: vat_id, tries };
      const { status } = await askRegister(context, question);
      unanswered = status === "not_checked" ? unanswered + 1 : 0;
      if (unanswered === PATIENCE) break;
    }
    // The rest comes with the next look: the register does not like to be hurried.
    return false;
  },
};
