import { command } from "../../platform/command.ts";
import { membershipsOf, presentMe } from "../buyers/index.ts";
import { invalidCredentials, requireCompany } from "./problems.ts";
import { deviceMarker, provePassword } from "./prove-password.ts";
import { buyerAccount } from "./queries.ts";
import { startBuyerSession } from "./start-session.ts";

interface Input {
  readonly email: string;
  readonly password: string;
  readonly company_id?: string | undefined;
  readonly origin: string | null;
  readonly clientAddress: string | null;
  /** What an earlier sign-in of this browser answered. */
  readonly marker?: string | undefined;
  /** Browser and system. */
  readonly device: string | null;
}

// A password is proved before the transaction, slowly. One that was changed meanwhile, which ended the sessions, makes none:
// held until the session is there, so that whoever ends them sees it.
const CURRENT = "select password_hash as hash from buyers where id = $1 and status = 'active' for share";

export const signInBuyer = command({
  permission: { visitor: true },
  audit: { none: "the session itself says who signed in and when" },
  secretAnswer: true,
  prepare: (context, { email, password, clientAddress, marker }: Input) =>
    provePassword(
      context,
      { kind: "buyer", email: email.toLowerCase(), password, clientAddress, device: marker },
      buyerAccount,
    ),
  run: async (work, { company_id, origin, device }, { prepared: buyer }) => {
    const [[current], all] = await Promise.all([
      work.query<{ hash: string | null }>(CURRENT, [buyer.id]),
      membershipsOf(work, buyer.id),
    ]);
    if (!current || current.hash !== buyer.passwordHash) throw invalidCredentials.refuse();
    const own = requireCompany(all, company_id);
    const { temporary: restricted } = buyer;
    const [grant, marker] = await Promise.all([
      startBuyerSession(work, { buyerId: buyer.id, companyId: own.company.id, origin, device, restricted }),
      deviceMarker(work.ports, work.supplierId, buyer.email),
    ]);
    return { ...grant, ...presentMe(buyer, own, all), password_change_required: restricted, device: marker };
  },
});
