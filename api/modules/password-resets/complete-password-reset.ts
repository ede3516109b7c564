import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { setPassword } from "../buyers/index.ts";
import { buyerCredentials } from "../buyers/tables.ts";
import { deviceMarker, endBuyerSessions } from "../sessions/index.ts";
import { type LinkClaim, openLink } from "./open-link.ts";
import { linkEnded } from "./problems.ts";

type Input = LinkClaim & { readonly password: string };

async function openAndHash(context: Context, { password, ...claim }: Input) {
  const found = await openLink(context, claim, "password");
  return { ...found, passwordHash: await context.ports.passwords.hash(password) };
}

/** Once: of two at the same moment one wins. Whoever was signed in is so no more. */
export const completePasswordReset = command({
  permission: { visitor: true },
  audit: { none: "the new password leaves its own entry" },
  secretAnswer: true,
  prepare: openAndHash,
  run: async (work, _input, { prepared: { credential, buyer, passwordHash } }) => {
    const [current] = await work.db
      .select({ endedAt: buyerCredentials.endedAt })
      .from(buyerCredentials)
      .where(eq(buyerCredentials.id, credential.id))
      .for("update");
    if (!current || current.endedAt !== null) throw linkEnded.refuse();
    await Promise.all([
      setPassword.within(work, { buyerId: buyer.id, passwordHash }),
      endBuyerSessions(work, buyer.id),
    ]);
    return { email: buyer.email, device: await deviceMarker(work.ports, work.supplierId, buyer.email) };
  },
});
