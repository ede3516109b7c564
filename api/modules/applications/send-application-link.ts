import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { lockUnconfirmed } from "./queries.ts";
import { renewLink } from "./renew-link.ts";

const sendAgain = command({
  permission: { visitor: true },
  audit: { none: "the new link leaves its own entry" },
  run: async (work, email: string) => {
    const row = await lockUnconfirmed(work, email);
    if (row) await renewLink.within(work, row);
    return null;
  },
});

interface Input {
  readonly email: string;
  readonly clientAddress: string | null;
}

/** The answer is the same, after the same work: whether the e-mail has applied is looked up behind it. */
export async function requestApplicationLink(
  context: Context,
  { email, clientAddress }: Input,
): Promise<void> {
  const to = email.toLowerCase();
  await countAttempt(context, [
    { name: "application-link-email", subject: to, limit: 3 },
    ...(clientAddress === null
      ? []
      : [{ name: "application-link-address", subject: addressBlock(clientAddress), limit: 10 }]),
  ]);
  const { ports } = context;
  const sent = sendAgain({ ...context, idempotency: null }, to);
  ports.background(
    sent.catch((error: unknown) => ports.logger.error("an applicant's link was not sent", { error })),
  );
}
