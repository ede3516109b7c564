/**
 * Companies: the businesses that buy. `invited → registered → active → suspended → closed`: staff make and invite one,
 * a buyer registers it and accepts the connection, staff may suspend, resume and close it.
 * Neighbours: addresses, buyers and invitations below, whose rows carry the company; conditions far below, which shows
 * it to staff with its groups and what was agreed.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";

export { acceptConnection } from "./accept-connection.ts";
export { admitCompany } from "./admit-company.ts";
export { createCompany } from "./create-company.ts";
export { COMPANY_STATUSES } from "./domain/status.ts";
export { vatIdOf } from "./domain/vat-id.ts";
export { companiesImported } from "./events.ts";
export { moveCompany } from "./move-company.ts";
export {
  companyStatusConflict,
  externalIdTaken,
  identificationCodeTaken,
  tooManySuspensions,
} from "./problems.ts";
export { findSalesRep, lockCompany, requireVatId } from "./queries.ts";
export { recordVatStatus } from "./record-vat-status.ts";
export { registerCompany } from "./register-company.ts";
export {
  CompanyRefSchema,
  CompanySchema,
  companyDetails,
  companyName,
  OwnCompanySchema,
  PERSONAL,
  presentCompany,
  vatIdSchema,
} from "./schemas.ts";
export { updateCompany } from "./update-company.ts";
export { suspendUnnamed, writeCompanies } from "./write-companies.ts";

export const companiesModule: Module = {
  name: "companies",
  admin: adminRoutes,
  events: Object.values(events),
};
