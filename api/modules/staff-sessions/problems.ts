import { problem } from "../../platform/http/problem.ts";

/** Said only to whom the password was right. */
export const totpRequired = problem(
  "totp_required",
  401,
  "The password is right; the code of the second proof is missing",
);
