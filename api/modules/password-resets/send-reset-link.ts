import { type AttemptLimit, addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { findBuyerByEmail, issueCredentials, passwordPage } from "../buyers/index.ts";
import { isKnownDevice } from "../sessions/index.ts";

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
  /** What an earlier sign-in of this browser answered. */
  readonly device?: string | undefined;
}

/**
 * A few for an e-mail from one place, more from all together: each is a mail. Where the place is not known, nothing is
 * counted for it, so that all who ask are not one. A browser that signed in before has some of its own, which nobody else
 * uses up.
 */
async function limits(context: Context, { email, clientAddress, device }: Input): Promise<AttemptLimit[]> {
  if (device !== undefined && (await isKnownDevice(context, "buyer", email, device))) {
    return [
      { name: "password-reset-device", subject: `${device} ${email}`, limit: 5 },
      { name: "password-reset-devices", subject: email, limit: 20 },
    ];
  }
  const address = clientAddress === null ? null : addressBlock(clientAddress);
  return [
    { name: "password-reset", subject: `${address ?? ""} ${email}`, limit: 5 },
    { name: "password-reset-account", subject: email, limit: 20 },
    ...(address === null ? [] : [{ name: "password-reset-address", subject: address, limit: 50 }]),
  ];
}

/** The answer is the same, after the same work: whether there is such an account is looked up behind it. */
export async function requestPasswordReset(context: Context, input: Input): Promise<void> {
  const to = input.email.toLowerCase();
  await countAttempt(context, await limits(context, { ...input, email: to }));
  const { ports } = context;
  const issued = issueReset({ ...context, idempotency: null }, to);
  ports.background(issued.catch((error: unknown) => ports.logger.error("no reset link was sent", { error })));
}
