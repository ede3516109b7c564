import { command } from "../../platform/command.ts";
import { wrongCode } from "./problems.ts";
import type { Proof } from "./prove-totp.ts";

const USE_STEP = `update staff_totp set last_step = $2 where staff_id = $1 and last_step < $2 returning staff_id`;
const USE_RECOVERY_CODE = `update staff_totp set recovery_codes = recovery_codes - $2::text
  where staff_id = $1 and recovery_codes ? $2::text returning staff_id`;

interface Input {
  readonly staffId: string;
  readonly proof: Proof;
}

/** Uses a code up: of two who send the same one at the same moment, one is too late. */
export const useTotp = command({
  permission: { visitor: true },
  audit: "staff.recovery_code_used",
  run: async (work, { staffId, proof }: Input) => {
    const used =
      "step" in proof
        ? await work.query(USE_STEP, [staffId, proof.step])
        : await work.query(USE_RECOVERY_CODE, [staffId, proof.recoveryCode]);
    if (used.length === 0) throw wrongCode.refuse();
    if ("recoveryCode" in proof)
      work.changed(staffId, [{ field: "recovery_codes", before: null, after: null }]);
  },
});
