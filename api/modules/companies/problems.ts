import { problem } from "../../platform/http/problem.ts";

export const externalIdTaken = problem("external_id_taken", 409, "Another company has this external id");
export const companyStatusConflict = problem(
  "company_status_conflict",
  409,
  "The company's status does not allow this",
);
