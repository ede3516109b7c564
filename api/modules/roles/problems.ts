import { problem } from "../../platform/http/problem.ts";

export const roleNameTaken = problem("role_name_taken", 409, "Another role has this name");
export const lastAdministrator = problem(
  "last_administrator",
  409,
  "Somebody must remain who may manage the staff",
);
