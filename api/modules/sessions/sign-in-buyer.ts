import { command } from "../../platform/command.ts";
import { companySuspended, invalidRequest } from "../../platform/http/problems.ts";
import { type Membership, membershipsOf, presentMe } from "../buyers/index.ts";
import { chooseCompany } from "./domain/choose-company.ts";
import { invalidCredentials } from "./problems.ts";
import { provePassword } from "./prove-password.ts";
import { buyerAccount } from "./queries.ts";
import { startBuyerSession } from "./start-session.ts";

interface Input {
  readonly email: string;
  readonly password: string;
  readonly company_id?: string | undefined;
  readonly origin: string | null;
  readonly clientAddress: string | null;
}

export const signInBuyer = command({
  permission: { visitor: true },
  audit: { none: "the session itself says who signed in and when" },
  secretAnswer: true,
  prepare: (context, { email, password, clientAddress }: Input) =>
    provePassword(
      context,
      { kind: "buyer", email: email.toLowerCase(), password, clientAddress },
      buyerAccount,
    ),
  run: async (work, { company_id, origin }, { prepared: buyer }) => {
    const all = await membershipsOf(work, buyer.id);
    const own = chosen(all, company_id);
    const grant = await startBuyerSession(work, { buyerId: buyer.id, companyId: own.company.id, origin });
    return { ...grant, ...presentMe(buyer, own, all) };
  },
});

/** Says more than "wrong" only to whom the password was right. */
function chosen(all: readonly Membership[], wanted: string | undefined): Membership {
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
