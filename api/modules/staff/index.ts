/**
 * Staff: the supplier's own people, each with a list of permissions. `active ⇄ inactive`; there is always one active
 * member who may manage the others.
 * Neighbours: sessions below, by which they sign in; api-keys below, whose scopes are the same permissions.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { staffCreated, staffUpdated } from "./events.ts";

export { addStaff } from "./add-staff.ts";
export { permissionsSchema } from "./schemas.ts";

export const staffModule: Module = {
  name: "staff",
  admin: adminRoutes,
  events: [staffCreated, staffUpdated],
};
