import { eq } from "drizzle-orm";
import { base32 } from "../../platform/auth/totp.ts";
import { command } from "../../platform/command.ts";
import { staffUpdated } from "./events.ts";
import { totpAlreadyOn, totpNotStarted, wrongCode } from "./problems.ts";
import { type CodeClaim, hashRecoveryCode, proveTotp } from "./prove-totp.ts";
import { ownTotp } from "./queries.ts";
import { staffTotp } from "./tables.ts";
import { useTotp } from "./use-totp.ts";

const RECOVERY_CODES = 10;
/** 50 bits: ten letters of base 32. */
const RECOVERY_BYTES = 7;

/** From now on signing in asks for a code. The recovery codes are shown this once. */
export const confirmTotp = command({
  permission: { staff: "signed_in" },
  audit: "staff.totp_enabled",
  secretAnswer: true,
  prepare: async (context, claim: CodeClaim) => {
    const totp = await ownTotp(context, undefined);
    if (!totp) throw totpNotStarted.refuse();
    if (totp.confirmedAt) throw totpAlreadyOn.refuse();
    const proof = await proveTotp(context, totp, claim);
    const codes = Array.from({ length: RECOVERY_CODES }, () => {
      const letters = base32(context.ports.random(RECOVERY_BYTES)).slice(0, 10);
      return `${letters.slice(0, 5)}-${letters.slice(5)}`;
    });
    const hashes = await Promise.all(codes.map((code) => hashRecoveryCode(context.ports, totp, code)));
    return { totp, proof, codes, hashes };
  },
  run: async (work, _claim, { prepared: { totp, proof, codes, hashes } }) => {
    const { staffId } = totp;
    // Another secret may have been made in between.
    const [held] = await work.db.select().from(staffTotp).where(eq(staffTotp.staffId, staffId)).for("update");
    if (held?.secret !== totp.secret) throw wrongCode.refuse();
    await useTotp.within(work, { staffId, proof });
    await work.db
      .update(staffTotp)
      .set({ confirmedAt: work.now, recoveryCodes: hashes })
      .where(eq(staffTotp.staffId, staffId));
    work.changed(staffId, [{ field: "totp_enabled", before: false, after: true }]);
    work.emit(staffUpdated, { recordId: staffId, data: { fields: ["totp_enabled"] } });
    return { recovery_codes: codes };
  },
});
