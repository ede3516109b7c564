import { problem } from "../../platform/http/problem.ts";

export const alreadyMember = problem(
  "already_member",
  409,
  "This e-mail orders for the company already, or was asked to",
);
export const lastAdministrator = problem(
  "last_administrator",
  409,
  "The company needs somebody who manages its people",
);
export const beyondOwnRights = problem(
  "beyond_own_rights",
  403,
  "You cannot give, or take from somebody, what you do not have yourself",
);
export const passwordPageMissing = problem(
  "password_page_missing",
  409,
  "The settings name no page for passwords, and none for signing in",
);
export const emailTaken = problem("email_taken", 409, "Another account has this e-mail");
export const accountExists = problem(
  "account_exists",
  409,
  "The e-mail has an account with a password: use that one",
);
export const accountShared = problem(
  "account_shared",
  403,
  "The account also orders for companies you do not represent: change what it may do for yours",
);
