import { command } from "../../platform/command.ts";
import { endTotp } from "./end-totp.ts";
import { totpNotStarted } from "./problems.ts";
import { type CodeClaim, proveTotp } from "./prove-totp.ts";
import { ownTotp } from "./queries.ts";
import { useTotp } from "./use-totp.ts";

/** One's own; a code shows that it is not somebody at an unlocked screen. */
export const removeTotp = command({
  permission: { staff: "signed_in" },
  audit: { none: "ending it leaves the entry" },
  prepare: async (context, claim: CodeClaim) => {
    const totp = await ownTotp(context, undefined);
    if (!totp?.confirmedAt) throw totpNotStarted.refuse();
    return { staffId: totp.staffId, proof: await proveTotp(context, totp, claim) };
  },
  run: async (work, _claim, { prepared: { staffId, proof } }) => {
    await useTotp.within(work, { staffId, proof });
    await endTotp.within(work, { staffId });
    return null;
  },
});
