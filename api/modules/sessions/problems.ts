import { problem } from "../../platform/http/problem.ts";
import { companySuspended, invalidRequest } from "../../platform/http/problems.ts";
import type { Membership } from "../buyers/index.ts";
import { chooseCompany } from "./domain/choose-company.ts";

/** One answer, whatever of the two is wrong. */
export const invalidCredentials = problem("invalid_credentials", 401, "E-mail or password is wrong");

/** The membership that a session is for. Says more than "wrong" only to whom the password was right. */
export function requireCompany(all: readonly Membership[], wanted: string | undefined): Membership {
  const choice = chooseCompany(all, wanted);
  switch (choice.kind) {
    case "chosen":
      return choice.membership;
    case "suspended":
      throw companySuspended.refuse();
    case "unknown":
      throw invalidRequest.refuse({
        errors: [{ pointer: "/company_id", code: "unknown_company", detail: "is not one of your companies" }],
      });
    case "none":
      throw invalidCredentials.refuse();
  }
}
