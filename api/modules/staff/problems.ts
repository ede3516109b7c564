import { problem } from "../../platform/http/problem.ts";

export const staffEmailTaken = problem("email_taken", 409, "A staff member with this e-mail exists");
export const lastAdministrator = problem(
  "last_administrator",
  409,
  "Somebody must remain who may manage the staff",
);
