/**
 * Mails to people: one per event, template and recipient. `queued → sent | refused`; a refused mail is kept with the
 * provider's words and not tried again. What the mails say belongs to the modules that send them (`mails.tsx`); this
 * module renders, sends and remembers them, and comes below all of them in the list.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";

export { deliverEmails } from "./deliver-emails.ts";

export const emailsModule: Module = { name: "emails", admin: adminRoutes };
