/**
 * Staff sessions: how a member of the staff signs in, with a password and perhaps a second proof, from a program or from a
 * page of the supplier's intranet; and who asks the Admin API. Their tokens and times are those of sessions.
 * Neighbours: staff and api-keys above, whose tables the checks read; sessions above, which keeps them.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";

export { authenticateAdmin } from "./authenticate-staff.ts";

export const staffSessionsModule: Module = { name: "staff-sessions", admin: adminRoutes };
