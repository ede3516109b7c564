import { command } from "../../platform/command.ts";
import { deviceMarker, provePassword, startStaffSession } from "../sessions/index.ts";
import { presentStaff, presentStaffMe, proveTotp, type StaffRow, useTotp } from "../staff/index.ts";
import { totpRequired } from "./problems.ts";
import { staffAccount } from "./queries.ts";

interface Input {
  readonly email: string;
  readonly password: string;
  readonly totp_code?: string | undefined;
  readonly clientAddress: string | null;
  readonly origin: string | null;
  /** What an earlier sign-in of this browser answered. */
  readonly marker?: string | undefined;
  /** Browser and system. */
  readonly device: string | null;
}

export const signInStaff = command({
  permission: { visitor: true },
  audit: { none: "the session itself says who signed in and when" },
  secretAnswer: true,
  prepare: async (context, { email, password, totp_code: code, clientAddress, marker }: Input) => {
    const account = await provePassword(
      context,
      { kind: "staff", email: email.toLowerCase(), password, clientAddress, device: marker },
      staffAccount,
    );
    if (!isProtected(account)) return { account, proof: null };
    if (code === undefined) throw totpRequired.refuse();
    const proof = await proveTotp(context, account.totp, { code, clientAddress });
    return { account, proof };
  },
  run: async (work, { origin, device }, { prepared: { account, proof } }) => {
    const staffId = account.member.id;
    if (proof) await useTotp.within(work, { staffId, proof });
    const { permissions, scope } = presentStaffMe(account);
    const [grant, marker] = await Promise.all([
      startStaffSession(work, { staffId, scope, origin, device }),
      deviceMarker(work.ports, work.supplierId, account.member.email, "staff"),
    ]);
    return { ...grant, staff: presentStaff(account), permissions, scope, device: marker };
  },
});

type Protected<A extends StaffRow> = A & { readonly totp: NonNullable<StaffRow["totp"]> };

function isProtected<A extends StaffRow>(account: A): account is Protected<A> {
  return account.totp !== null && account.totp.confirmedAt !== null;
}
