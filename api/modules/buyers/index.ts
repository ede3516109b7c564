/**
 * Buyers: the people who order. One account an e-mail and supplier, a member of one company or several; a session pins
 * one of them. `active ⇄ inactive`. What they may do for a company, and for which branch, is their membership's; staff and
 * the company's own administrator manage it. Whoever has no password yet is mailed a link or a temporary one.
 * Neighbours: companies, locations and buyer-roles above; sessions and password-resets below, which prove who they are;
 * memberships below, where those are asked who have an account already, and invitations below, through which they come.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { credentialMails } from "./mails.tsx";
import { storeRoutes } from "./store-routes.ts";

export { addMembership } from "./add-membership.ts";
export { changeEmail } from "./change-email.ts";
export type { AdminBuyerRow, ColleagueRow } from "./domain/people.ts";
export { credentialSecret, issueCredentials } from "./issue-credentials.ts";
export {
  accountExists,
  accountShared,
  alreadyMember,
  beyondOwnRights,
  emailTaken,
  passwordPageMissing,
} from "./problems.ts";
export {
  ADMIN_BUYER,
  beyondCompany,
  COLLEAGUE,
  findBuyerByEmail,
  getMe,
  type Membership,
  membershipsOf,
  PLACE_OF,
  passwordPage,
  readAdminBuyer,
  requirePasswordPage,
  requirePlace,
  requireWholeAccount,
} from "./queries.ts";
export { registerBuyer } from "./register-buyer.ts";
export { type NewMember, registerMembers } from "./register-members.ts";
export {
  AdminBuyerSchema,
  ColleagueSchema,
  capabilitiesSchema,
  MeSchema,
  presentAdminBuyer,
  presentColleague,
  presentMe,
} from "./schemas.ts";
export { setPassword } from "./set-password.ts";

export const buyersModule: Module = {
  name: "buyers",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
  mails: credentialMails,
};
