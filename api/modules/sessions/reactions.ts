/** What ends sessions from outside. After commit, as a job; meanwhile the check of each request finds the account inactive. */
import type { Subscriber } from "../../platform/events/definition.ts";
import { buyerUpdated, membershipUpdated } from "../buyers/events.ts";
import { staffUpdated } from "../staff/events.ts";
import { BUYER_SESSIONS, openLucia, STAFF_SESSIONS } from "./open-lucia.ts";

/** Ends all sessions of an account whose status changed, so that none comes back to life with it. */
export const endSessions: Subscriber = {
  name: "end-sessions",
  events: [buyerUpdated.name, staffUpdated.name],
  async handle({ scope, ports }, event) {
    const { fields } = (event.type === buyerUpdated.name ? buyerUpdated : staffUpdated).data.parse(
      event.data,
    );
    if (!fields.includes("status")) return;
    const kind = event.type === buyerUpdated.name ? BUYER_SESSIONS : STAFF_SESSIONS;
    await scope((tx) => openLucia(tx, ports.clock.now(), kind).invalidateUserSessions(event.recordId));
  },
};

/** The same for one company alone, of a membership that was made inactive. */
export const endCompanySessions: Subscriber = {
  name: "end-company-sessions",
  events: [membershipUpdated.name],
  async handle({ scope }, event) {
    const { fields } = membershipUpdated.data.parse(event.data);
    if (!fields.includes("status")) return;
    await scope((tx) =>
      tx.query("delete from sessions where buyer_id = $1 and company_id = $2", [
        event.recordId,
        event.companyId,
      ]),
    );
  },
};
