import { hashToken } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import { endStaffSessions, provePassword } from "../sessions/index.ts";
import { setStaffPassword } from "../staff/index.ts";
import { ownStaffAccount } from "./queries.ts";

interface Input {
  readonly current_password: string;
  readonly new_password: string;
  readonly token: string;
  readonly clientAddress: string | null;
}

/** One's own. Whoever else knew the old one is signed out. */
export const changeStaffPassword = command({
  permission: { staff: "signed_in" },
  audit: { none: "setting it leaves the entry" },
  prepare: async (context, { current_password: password, new_password, clientAddress }: Input) => {
    const account = await ownStaffAccount(context, undefined);
    const { id: staffId, email } = account.member;
    const claim = { kind: "staff" as const, email, password, clientAddress, signedIn: true };
    await provePassword(context, claim, async () => account);
    return { staffId, passwordHash: await context.ports.passwords.hash(new_password) };
  },
  run: async (work, { token }, { prepared }) => {
    await setStaffPassword.within(work, prepared);
    await endStaffSessions(work, prepared.staffId, { except: await hashToken(token) });
    return null;
  },
});
