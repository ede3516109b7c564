/** The register is asked about an applicant's VAT ID before staff look at it; and who confirms later is noted. */
import { viesParts } from "../../kernel/vat-id.ts";
import type { Subscriber } from "../../platform/events/definition.ts";
import { systemContext } from "../../platform/jobs/schedules.ts";
import { membershipConfirmed } from "../memberships/events.ts";
import { askRegister } from "../vat-checks/index.ts";
import { applicationSubmitted } from "./events.ts";
import { findApplication } from "./queries.ts";
import { recordConfirmation } from "./record-confirmation.ts";

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

export const noteConfirmation: Subscriber = {
  name: "note-confirmation",
  events: [membershipConfirmed.name],
  async handle({ ports }, event) {
    const { buyer_id: buyerId } = membershipConfirmed.data.parse(event.data);
    await recordConfirmation(systemContext(ports, event.supplierId), {
      membershipId: event.recordId,
      buyerId,
    });
  },
};
