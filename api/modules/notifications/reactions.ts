import { makeId } from "../../kernel/id.ts";
import type { Subscriber } from "../../platform/events/definition.ts";
import { applicationSubmitted } from "../applications/events.ts";
import { companyConnected } from "../companies/events.ts";
import { orderSubmitted } from "../orders/events.ts";
import { notifications } from "./tables.ts";

/** One notification per event, however often the job runs. */
export const notifyStaff: Subscriber = {
  name: "notify-staff",
  events: [companyConnected.name, applicationSubmitted.name, orderSubmitted.name],
  async handle({ scope, ports }, event) {
    const { clock, random } = ports;
    const { id: eventId, type, recordId, companyId, at } = event;
    await scope((tx) =>
      tx.db
        .insert(notifications)
        .values({
          supplierId: tx.supplierId,
          id: makeId("ntf", clock.now().getTime(), random(10)),
          ...{ eventId, type, recordId, companyId, at },
        })
        .onConflictDoNothing({ target: [notifications.supplierId, notifications.eventId] }),
    );
  },
};
