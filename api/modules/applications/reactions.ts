/** The register is asked about an applicant's VAT ID before staff look at it. */
import { viesParts } from "../../kernel/vat-id.ts";
import type { Subscriber } from "../../platform/events/definition.ts";
import { systemContext } from "../../platform/jobs/schedules.ts";
import { askRegister } from "../vat-checks/index.ts";
import { applicationSubmitted } from "./events.ts";
import { findApplication } from "./queries.ts";

export const askAboutApplicant: Subscriber = {
  name: "ask-about-applicant",
  events: [applicationSubmitted.name],
  async handle({ ports, scope }, event) {
    const row = await scope((tx) => findApplication(tx, event.recordId));
    if (!row?.vatId || !viesParts(row.vatId)) return;
    const context = systemContext(ports, event.supplierId);
    await askRegister(context, { recordId: row.id, companyId: null, vatId: row.vatId, tries: 0 });
  },
};
