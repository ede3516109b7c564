import { command } from "../../platform/command.ts";
import { provePassword } from "./prove-password.ts";
import { staffAccount } from "./queries.ts";
import { startStaffSession } from "./start-session.ts";

interface Input {
  readonly email: string;
  readonly password: string;
  readonly clientAddress: string | null;
}

export const signInStaff = command({
  permission: { visitor: true },
  audit: { none: "the session itself says who signed in and when" },
  secretAnswer: true,
  prepare: (context, { email, password, clientAddress }: Input) =>
    provePassword(
      context,
      { kind: "staff", email: email.toLowerCase(), password, clientAddress },
      staffAccount,
    ),
  run: async (work, _input, { prepared: member }) => ({
    ...(await startStaffSession(work, member.id)),
    staff: { id: member.id, name: member.name, email: member.email, permissions: [...member.permissions] },
  }),
});
