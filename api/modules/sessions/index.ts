/**
 * Sessions: a buyer signed in for one company from one web origin, or a staff member signed in for one supplier.
 * Tokens carry the supplier's (and company's) id and are stored hashed; Lucia makes, extends and ends them.
 * Neighbours: buyers, staff and api-keys above, whose tables the checks read; staff-sessions below, by which staff sign in;
 * invitations below, which end in a session.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { endCompanySessions, endSessions } from "./reactions.ts";
import { storeRoutes } from "./store-routes.ts";

export { answerSession } from "./answer-session.ts";
export { authenticateStore, once, requireBearer } from "./authenticate-request.ts";
export { deviceOf } from "./domain/device.ts";
export { endBuyerSessions, endStaffSessions, liftRestriction } from "./end-sessions.ts";
export { extendSession } from "./extend-session.ts";
export { dueBefore, STAFF_SESSIONS } from "./open-lucia.ts";
export { invalidCredentials } from "./problems.ts";
export { deviceMarker, isKnownDevice, provePassword } from "./prove-password.ts";
export { buyerAccount } from "./queries.ts";
export { cookieHeader, SessionSchema } from "./schemas.ts";
export { startBuyerSession, startStaffSession } from "./start-session.ts";

export const sessionsModule: Module = {
  name: "sessions",
  store: storeRoutes,
  admin: adminRoutes,
  subscribers: [endSessions, endCompanySessions],
};
