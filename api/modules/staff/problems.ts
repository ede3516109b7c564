import { problem } from "../../platform/http/problem.ts";

export const staffEmailTaken = problem("email_taken", 409, "A staff member with this e-mail exists");
export const wrongCode = problem("wrong_code", 422, "The code is wrong, or was used before");
export const totpAlreadyOn = problem("totp_already_on", 409, "A second proof is set up; remove it first");
export const totpNotStarted = problem("totp_not_started", 409, "No second proof is being set up");
