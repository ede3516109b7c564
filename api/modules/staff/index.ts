/**
 * Staff: the supplier's own people. Each has a role, permissions of their own beside it, and perhaps a second proof.
 * `active ⇄ inactive`; there is always one active member who may manage the others.
 * Neighbours: roles above; sessions below, by which they sign in; companies below, whose sales representatives they are.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { staffCreated, staffUpdated } from "./events.ts";

export { addStaff } from "./add-staff.ts";
export { wrongCode } from "./problems.ts";
export { proveTotp } from "./prove-totp.ts";
export { findMember, findMemberByEmail, requireMember } from "./queries.ts";
export { presentStaff, presentStaffMe, StaffMemberSchema, StaffMeSchema, type StaffRow } from "./schemas.ts";

export { setStaffPassword } from "./set-password.ts";
export { useTotp } from "./use-totp.ts";

export const staffModule: Module = {
  name: "staff",
  admin: adminRoutes,
  events: [staffCreated, staffUpdated],
};
