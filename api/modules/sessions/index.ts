/**
 * Sessions: a buyer signed in for one company from one web origin, or a staff member signed in for one supplier.
 * Tokens carry the supplier's (and company's) id and are stored hashed; Lucia makes, extends and ends them.
 * Neighbours: buyers, staff and api-keys above, whose tables the checks read; invitations below, which end in a session.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { endSessions } from "./reactions.ts";
import { storeRoutes } from "./store-routes.ts";

export { authenticateAdmin, authenticateStore } from "./authenticate-request.ts";
export { invalidCredentials } from "./problems.ts";
export { provePassword } from "./prove-password.ts";
export { buyerAccount } from "./queries.ts";
export { SessionSchema } from "./schemas.ts";
export { startBuyerSession } from "./start-session.ts";

export const sessionsModule: Module = {
  name: "sessions",
  store: storeRoutes,
  admin: adminRoutes,
  subscribers: [endSessions],
};
