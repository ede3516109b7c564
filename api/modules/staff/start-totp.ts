import { sql } from "drizzle-orm";
import { asStaff } from "../../platform/auth/permit.ts";
import { seal } from "../../platform/auth/sealed.ts";
import { base32, otpauthUri } from "../../platform/auth/totp.ts";
import { command } from "../../platform/command.ts";
import { suppliers } from "../suppliers/tables.ts";
import { totpAlreadyOn } from "./problems.ts";
import { PURPOSE, sealedFor } from "./prove-totp.ts";
import { findMember, requireMember } from "./queries.ts";
import { staffTotp } from "./tables.ts";

/** As many bytes as SHA-1 has, as RFC 4226 asks. */
const SECRET_BYTES = 20;

/** Makes the secret; nothing is asked for before a first code has shown that the phone knows it. Starting again makes another. */
export const startTotp = command({
  permission: { staff: "signed_in" },
  audit: { none: "nothing is on before it is confirmed" },
  secretAnswer: true,
  run: async (work, _input: Record<never, never>) => {
    const { id: staffId } = requireMember(asStaff(work.actor));
    const secret = new Uint8Array(work.ports.random(SECRET_BYTES));
    const sealed = await seal(work.ports, PURPOSE, sealedFor(work.supplierId, staffId), secret);
    const fresh = { secret: sealed, lastStep: 0, recoveryCodes: [], createdAt: work.now };
    const [row, [supplier], made] = await Promise.all([
      findMember(work, staffId),
      work.db.select({ name: suppliers.name }).from(suppliers),
      work.db
        .insert(staffTotp)
        .values({ supplierId: work.supplierId, staffId, ...fresh })
        .onConflictDoUpdate({
          target: [staffTotp.supplierId, staffTotp.staffId],
          set: fresh,
          setWhere: sql`${staffTotp.confirmedAt} is null`,
        })
        .returning({ staffId: staffTotp.staffId }),
    ]);
    if (made.length === 0) throw totpAlreadyOn.refuse();
    const written = base32(secret);
    return {
      secret: written,
      otpauth_uri: otpauthUri(written, {
        issuer: supplier?.name ?? "",
        account: row?.member.email ?? staffId,
      }),
    };
  },
});
