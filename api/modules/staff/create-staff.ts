import type { z } from "zod";
import { command } from "../../platform/command.ts";
import { addStaff } from "./add-staff.ts";
import type { StaffInput } from "./schemas.ts";

export const createStaff = command({
  permission: { staff: "staff.write" },
  audit: { none: "adding the member leaves the entry" },
  prepare: (context, input: z.infer<typeof StaffInput>) => context.ports.passwords.hash(input.password),
  run: (work, { password: _, ...member }, { prepared: passwordHash }) =>
    addStaff.within(work, { ...member, passwordHash }),
});
