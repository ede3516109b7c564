import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { findBuyerByEmail, issueCredentials, passwordPage } from "../buyers/index.ts";

const issueReset = command({
  permission: { visitor: true },
  audit: "buyer.reset_requested",
  run: async (work, email: string) => {
    const [buyer, page] = await Promise.all([findBuyerByEmail(work, email), passwordPage(work)]);
    if (buyer?.status !== "active" || page === null) return null;
    await issueCredentials.within(work, [{ buyerId: buyer.id, kind: "reset" }]);
    work.changed(buyer.id, []);
    return null;
  },
});

interface Input {
  readonly email: string;
  readonly clientAddress: string | null;
}

/**
 * The answer is the same, after the same work: whether there is such an account is looked up behind it. A few per e-mail
 * and address; more are not refused for the e-mail alone, they are just not sent.
 */
export async function requestPasswordReset(context: Context, { email, clientAddress }: Input): Promise<void> {
  const address = clientAddress === null ? "" : addressBlock(clientAddress);
  const to = email.toLowerCase();
  await countAttempt(context, [
    { name: "password-reset", subject: `${address} ${to}`, limit: 5 },
    { name: "password-reset-address", subject: address, limit: 50 },
  ]);
  const { ports } = context;
  const issued = issueReset({ ...context, idempotency: null }, to);
  ports.background(issued.catch((error: unknown) => ports.logger.error("no reset link was sent", { error })));
}
