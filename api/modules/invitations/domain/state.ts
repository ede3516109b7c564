/** What became of an invitation. */
export const INVITATION_STATES = ["open", "used", "revoked", "replaced", "expired"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

interface Times {
  readonly usedAt: Date | null;
  readonly replacedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

/** Whoever has used it should sign in, so that counts first; whoever got a newer one should look for that. */
export function invitationState(
  { usedAt, replacedAt, revokedAt, expiresAt }: Times,
  now: Date,
): InvitationState {
  if (usedAt) return "used";
  if (revokedAt) return "revoked";
  if (replacedAt) return "replaced";
  return expiresAt.getTime() <= now.getTime() ? "expired" : "open";
}
