import { problem } from "../../platform/http/problem.ts";

/** One answer, whatever of the two is wrong. */
export const invalidCredentials = problem("invalid_credentials", 401, "E-mail or password is wrong");
